// A form about wellbeing that the person filled in: its numbers are checked where they are typed, converted where that
// is needed, charted, and taken out again.

import { expect, test } from '../fixtures.mjs'
import { DEPRESSION, answer, button, fillDate, heading, keptPeople, openAssessed } from '../steps.mjs'

const TODAY = new Date('2026-11-21T10:00:00')

const QUESTION = 'Which numbers do you have?'
const WEMWBS = 'The total of the 14 items (WEMWBS)'
const RAW = 'The raw total of the 7 items (SWEMWBS)'
const ITEMS = 'The seven numbers of the short form (SWEMWBS)'

const total = (page) => page.getByLabel('Total', { exact: true })

const item = (page, place) => page.getByLabel(`Item ${place}`, { exact: true })

const save = (page) => button(page, 'Save the score').click()

/** From the page of a person or of their change to a saved score. */
async function record(page, date, form, fill) {
  await page.getByRole('link', { name: 'Record a wellbeing score' }).first().click()
  await expect(heading(page, 'Record a wellbeing score')).toBeVisible()
  await fillDate(page, date)
  await answer(page, QUESTION, form).check()
  await fill()
  await save(page)
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The score is saved in this browser.')
  await expect(heading(page, 'Change over time')).toBeVisible()
}

const fillItems = async (page, numbers) => {
  for (const [place, number] of numbers.entries()) await item(page, place + 1).fill(String(number))
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
  await openAssessed(page, { label: 'Blue 14', date: '2026-05-20', ...DEPRESSION })
})

test('totals and single numbers are kept, converted and charted, and a score is taken out again', async ({ page }) => {
  await record(page, '2026-06-01', WEMWBS, () => total(page).fill('40'))
  await record(page, '2026-10-01', WEMWBS, () => total(page).fill('52'))
  const chart = page.getByRole('img', { name: /^WEMWBS, 14 to 70: 40 on 1 June 2026, 52 on 1 October 2026$/ })
  await expect(chart).toBeVisible()
  await expect(page.getByText('12 higher, reliable improvement (9 points or more, Maheswaran 2012).')).toBeVisible()

  await record(page, '2026-06-01', ITEMS, () => fillItems(page, [3, 3, 3, 3, 3, 3, 3]))
  await record(page, '2026-10-01', RAW, () => total(page).fill('22'))
  const words = 'SWEMWBS 19.98, was 19.25 on 1 June 2026: 0.73 higher, not a reliable change'
  await expect(page.getByText(words)).toBeVisible()
  const section = page.getByRole('region', { name: 'Wellbeing', exact: true })
  await expect(section.locator('tbody tr')).toContainText(['40', '52', /19\.25.*raw total 21/, /19\.98.*raw total 22/])
  await page.reload()
  await expect(section.locator('tbody tr')).toHaveCount(4)

  await section.getByText('Delete a SWEMWBS score').click()
  const remove = section.getByRole('button', { name: 'Delete the SWEMWBS score of 1 October 2026' })
  await remove.click()
  await expect(page.getByRole('group', { name: 'Delete this score?' })).toContainText('of 1 October 2026 is deleted.')
  await button(page, 'No, keep it').click()
  expect((await keptPeople(page))[0].wellbeing).toHaveLength(4)
  await remove.click()
  await button(page, 'Yes, delete the score').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The score is deleted.')
  const [{ wellbeing }] = await keptPeople(page)
  expect(wellbeing).toHaveLength(3)
  expect(JSON.stringify(wellbeing), 'of seven numbers only the total').toContain('21')
  expect(JSON.stringify(wellbeing)).not.toContain('22')
})

test('an older score that is entered later stands where its day belongs', async ({ page }) => {
  await record(page, '2026-10-01', WEMWBS, () => total(page).fill('52'))
  await record(page, '2026-06-01', WEMWBS, () => total(page).fill('40'))
  await expect(page.getByRole('img', { name: /^WEMWBS, .*: 40 on 1 June 2026, 52 on 1 October 2026$/ })).toBeVisible()
})

test.describe('what cannot be', () => {
  test.beforeEach(async ({ page }) => {
    await page.getByRole('link', { name: 'Record a wellbeing score' }).click()
  })

  /** The summary has exactly these lines, and each leads to its field, where the same words stand. */
  async function expectRefused(page, lines) {
    const summary = page.locator('#error-summary')
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('link')).toHaveText(lines.map(([words]) => words))
    for (const [words, id] of lines) {
      await summary.getByRole('link', { name: words, exact: true }).click()
      await expect(page.locator(`#${id}`)).toBeFocused()
      await expect(page.locator(`#${id.replace('date-day', 'date')}-error`)).toContainText(words)
    }
    expect((await keptPeople(page))[0].wellbeing ?? []).toEqual([])
  }

  test('no form chosen, and a day in the future', async ({ page }) => {
    await fillDate(page, '2026-11-22')
    await save(page)
    await expectRefused(page, [
      ['The date must be today or in the past', 'date-day'],
      ['Choose which numbers you have', 'measure']
    ])
  })

  for (const [form, typed, words] of [
    [WEMWBS, '13', '13 is not a WEMWBS total: use 14 to 70, the sum of all 14 answers'],
    [WEMWBS, '71', '71 is not a WEMWBS total: use 14 to 70, the sum of all 14 answers'],
    [WEMWBS, '', 'Enter the total as a whole number from 14 to 70'],
    [WEMWBS, '40.5', 'Enter the total as a whole number from 14 to 70'],
    [RAW, '6', '6 is not a raw SWEMWBS total: use 7 to 35, the sum of all 7 answers before conversion'],
    [RAW, '36', '36 is not a raw SWEMWBS total: use 7 to 35, the sum of all 7 answers before conversion'],
    [RAW, 'many', 'Enter the total as a whole number from 7 to 35'],
    [RAW, '20.73', 'Enter the total as a whole number from 7 to 35']
  ]) {
    test(`${form}: “${typed}”`, async ({ page }) => {
      await answer(page, QUESTION, form).check()
      await total(page).fill(typed)
      await save(page)
      await expectRefused(page, [[words, 'total']])
      await total(page).fill('30')
      await expect(page.locator('#total-error'), 'gone once it is mended').toHaveCount(0)
    })
  }

  test('single numbers: each wrong one is named at its own field', async ({ page }) => {
    await answer(page, QUESTION, ITEMS).check()
    await fillItems(page, [3, 0, 6, '', 4, 2, 5])
    await save(page)
    await expectRefused(page, [
      ['0 is not an answer to item 2: use 1, 2, 3, 4 or 5', 'item-2'],
      ['6 is not an answer to item 3: use 1, 2, 3, 4 or 5', 'item-3'],
      ['Enter a number from 1 to 5 for item 4: all 7 are needed', 'item-4']
    ])
    await item(page, 4).fill('5')
    await expect(page.locator('#item-4-error')).toHaveCount(0)
    await expect(page.locator('#item-3-error')).toBeVisible()
  })

  test('single numbers: what is no whole number is refused, stays, and is not told as another number', async ({
    page
  }) => {
    await answer(page, QUESTION, ITEMS).check()
    await fillItems(page, [3, 3, 'x', 2.5, 3, 3, 1000])
    await save(page)
    const links = page.locator('#error-summary').getByRole('link')
    await expect(links).toHaveText([/item 3/, /item 4/, /item 7/])
    await expect(page.locator('#item-4-error')).toContainText(/1 to 5|1, 2, 3, 4 or 5/)
    await expect(page.getByRole('main')).not.toContainText('255')
    await expect(item(page, 4)).toHaveValue('2.5')
  })
})
