// An unfinished form says what is missing in one place, and each line leads to the input that mends it.

import { expect, test } from '../fixtures.mjs'
import {
  DECISION,
  DEPRESSION,
  OWN,
  answer,
  answerWho,
  assessToResult,
  button,
  byScale,
  choice,
  cluster,
  open,
  rate,
  save
} from '../steps.mjs'

/**
 * The summary has the focus and exactly these links. Those that are followed lead to the input with their id, and the
 * address stays.
 */
async function expectSummary(page, links, followed = links) {
  const summary = page.locator('#error-summary')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText(links.map(([words]) => words))
  const address = page.url()
  for (const [words, id] of followed) {
    await summary.getByRole('link', { name: words, exact: true }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement.id)).toBe(id)
    const described = await page.evaluate(() => {
      const { activeElement } = document
      const fields = [activeElement, activeElement.closest('fieldset')].filter(Boolean)
      const ids = fields.flatMap((field) => (field.getAttribute('aria-describedby') ?? '').split(' '))
      return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
    })
    expect(described, 'the words at the field are those of the summary').toContain(words)
  }
  expect(page.url()).toBe(address)
}

test('who and why', async ({ page }) => {
  await open(page, '#/assess')
  await expect(page.locator('#error-summary'), 'nothing is wrong before "continue"').toHaveCount(0)
  await page.getByLabel('Month').fill('13')
  await button(page, 'Continue to the ratings').click()
  await expectSummary(page, [
    ['Enter a label, such as Blue 14', 'label'],
    ['Enter the date of the assessment as a day, a month and a year of four digits', 'date-day'],
    ['Choose why the assessment is made', 'reason']
  ])
  await page.getByLabel('Month').fill('1')
  await page.getByLabel('Year').fill('2999')
  await expect(page.locator('#date-error')).toContainText('must be today or in the past')
  await answerWho(page, { label: 'Blue 14', date: '2026-01-31' })
})

test('the ratings: every scale by itself, its first radio, and the letter of scale 8', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: 'Blue 14' })
  await button(page, 'Continue').click()
  const unrated = (scales) => scales.map((scale) => [`Rate scale ${scale}, or choose not known`, `rate-${scale}`])
  const all = byScale(DEPRESSION.ratings).map(([scale]) => scale)
  await expectSummary(page, unrated(all))

  await choice(page, '8', '3').check()
  await choice(page, '1', '0').check()
  await button(page, 'Continue').click()
  const letter = ['Choose the kind of problem rated on scale 8', 'letter']
  await expectSummary(page, [...unrated(all.slice(1, 7)), letter, ...unrated(all.slice(8))], [letter])
  await rate(page, DEPRESSION)
})

test('the own cluster', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: 'Blue 14' })
  await rate(page, DEPRESSION)
  await button(page, 'See which clusters fit').click()
  await expectSummary(page, [['Choose where the condition comes from, or “not decided”', 'origin']])
  await answer(page, 'Where does the presenting condition come from?', 'Not decided').check()
  await button(page, 'See which clusters fit').click()
  await expectSummary(page, [
    ['Choose whether this is within a first episode of psychosis, or “not known”', 'first-episode'],
    ['Choose whether there is an acute episode now, or “not known”', 'acute-episode'],
    ['Choose the cluster you would allocate, or “I cannot say”', 'own']
  ])
  await answer(page, OWN, 'I cannot say').check()
  await answer(page, 'Where does the presenting condition come from?', 'Organic').check()
  await expect(cluster(page, OWN, '04'), 'only clusters of the origin').toHaveCount(0)
  await button(page, 'See which clusters fit').click()
  await expect(page.locator('.suggestion')).toBeVisible()
})

test('the decision', async ({ page }) => {
  await open(page, '#/assess')
  await assessToResult(page, { label: 'Blue 14', ...DEPRESSION })
  await button(page, 'Save the decision').click()
  await expectSummary(page, [['Choose the cluster that you decide on', 'decision']])
  await answer(page, DECISION, 'Another cluster').check()
  await button(page, 'Save the decision').click()
  await expectSummary(page, [['Choose the cluster that you decide on', 'another']])
  await page.locator('#another').selectOption('08')
  await button(page, 'Save the decision').click()
  await expectSummary(page, [['Enter the reason for your decision', 'decision-reason']])
  await page.locator('#decision-reason').fill('Long-standing. '.repeat(40))
  await expect(page.locator('#decision-reason-error')).toContainText('Reason must be 500 characters or fewer')
  await page.locator('#decision-reason').fill('Long-standing')
  await expect(page.locator('#decision-reason-error')).toHaveCount(0)
  await save(page)
})
