// A computer whose clock is wrong, and a store that is cleared while the page is open.

import { expect, test } from '../fixtures.mjs'
import {
  DECISION,
  DEPRESSION,
  PSYCHOSIS,
  answerWho,
  assessToResult,
  byScale,
  button,
  choice,
  cluster,
  expectCopied,
  fillDate,
  heading,
  kept,
  keptPeople,
  open,
  save,
  seed,
  seedPerson
} from '../steps.mjs'

const AMBER = seedPerson(1, { label: 'Amber 7', assessments: [{ date: '2026-03-04', decided: '12', ...PSYCHOSIS }] })

/** What is asked above every page. */
const asked = (page) => page.getByRole('region', { name: 'Important' }).filter({ hasText: /This computer says that today is/ })

/** What says which records were put back. */
const mended = (page) => page.getByRole('region', { name: 'Important' }).filter({ hasText: /put back from (its|their) second cop/ })

const menu = (page, name) => page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true })

test('a clock that was set back is asked about, nothing is lost, and an assessment can still be made', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'))
  await seed(page, [AMBER])
  await expectCopied(page)
  await expect(asked(page)).toHaveCount(0)
  const before = await kept(page)

  await page.clock.setFixedTime(new Date('2019-01-02T10:00:00'))
  await page.reload()
  await expect(asked(page)).toContainText('This computer says that today is 2 January 2019. Is that right?')
  await expect(asked(page)).toContainText('The newest assessment here is of 4 March 2026. Nothing is lost')
  expect(await kept(page)).toEqual(before)
  await menu(page, 'Caseload').click()
  await expect(page.getByText('1 of 1 shown')).toBeVisible()
  await expect(asked(page)).toBeVisible()

  await menu(page, 'Allocate').click()
  await assessToResult(page, { label: 'Green 3', date: '2019-01-02', ...DEPRESSION })
  await cluster(page, DECISION, '04').check()
  await save(page)
  expect((await keptPeople(page)).map(({ label }) => label).sort()).toEqual(['Amber 7', 'Green 3'])

  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'))
  await page.reload()
  await expect(heading(page, 'Green 3')).toBeVisible()
  await expect(asked(page)).toHaveCount(0)
})

test('the clock is set back while the page is open: it is asked about without a reload', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'))
  await seed(page, [AMBER])
  await page.clock.setFixedTime(new Date('2019-01-02T10:00:00'))
  await menu(page, 'Caseload').click()
  await expect(asked(page)).toContainText('today is 2 January 2019')
  await page.getByRole('link', { name: 'Amber 7' }).click()
  await button(page, 'Start a review').click()
  await expect(heading(page, 'Who and why')).toBeVisible()
  await fillDate(page, '2019-01-02')
})

test('what is cleared underneath: what is typed stays, words say what happened, and the rest comes back', async ({ page }) => {
  await seed(page, [AMBER])
  await open(page, '#/assess')
  await answerWho(page, { label: 'Green 3' })
  for (const [scale, rating] of byScale('120').slice(0, 3)) await choice(page, scale, rating).check()
  await expectCopied(page)
  await page.evaluate(() => localStorage.clear())
  await choice(page, '4', '2').check()
  const trouble = page.getByRole('alert').filter({ hasText: 'Not saved' })
  await expect(trouble).toContainText('this was deleted or finished in another tab or window')
  for (const [scale, rating] of byScale('1202').slice(0, 4)) await expect(choice(page, scale, rating)).toBeChecked()
  await button(page, 'Keep what is on this page').click()
  await expect(trouble).toHaveCount(0)
  await page.reload()
  for (const [scale, rating] of byScale('1202').slice(0, 4)) await expect(choice(page, scale, rating)).toBeChecked()
  await expect(mended(page)).toContainText('was missing')
  // Nothing is read anew while scales are rated. Then it can be said who it was.
  await menu(page, 'Caseload').click()
  await expect(mended(page)).toContainText('Amber 7, with 1 assessment: was missing')
  await expect(page.getByText('1 of 1 shown')).toBeVisible()
})

test('what is cleared underneath at the last step is saved all the same, once that is said', async ({ page }) => {
  await seed(page, [AMBER])
  await open(page, `#/person/${AMBER.id}`)
  await button(page, 'Start a review').click()
  await assessToResult(page, { reason: 'Scheduled re-assessment', ...PSYCHOSIS })
  await cluster(page, 'What have you decided?', '12').check()
  await expectCopied(page)
  await page.evaluate(() => localStorage.clear())
  await button(page, 'Save the decision').click()
  await expect(page.locator('#save-trouble')).toContainText('Not saved: this was deleted')
  await expect(page.locator('#unsaved-paragraph')).toContainText('cluster 12')
  await page.reload()
  await expect(mended(page)).toContainText('Amber 7, with 1 assessment: was missing')
})
