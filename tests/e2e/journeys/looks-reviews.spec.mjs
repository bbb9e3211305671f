// What reviews, closings, corrections, charts and local settings look like in use: axe finds nothing, and nothing has to
// be scrolled sideways. The other pages are in looks.spec.mjs.

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import {
  DECIDED,
  DECISION,
  DEPRESSION,
  LESS_DEPRESSION,
  NO_PROBLEM,
  SCHEDULED,
  TREATMENT,
  answer,
  answerWho,
  assess,
  assessToResult,
  button,
  closeCare,
  cluster,
  discharge,
  fillDate,
  open,
  openAssessed,
  openAssessment,
  reopenCare,
  review,
  reviewToResult,
  save
} from '../steps.mjs'

const LABEL = 'Blue 14'

const TODAY = new Date('2026-11-21T10:00:00')

/** A label and a team as long as they can be, in one word: what is widest. */
const LONG = { label: 'Blue-14-'.repeat(5), team: 'North-2-'.repeat(5) }

const DEPRESSED = { label: LABEL, team: 'North 2', date: '2025-11-10', ...DEPRESSION }

/** Opens everything that is folded in. */
async function unfold(page) {
  await expect(page.locator('details').first()).toBeVisible()
  await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
}

async function record(page, person, date, form, fill) {
  await open(page, `${person}/wellbeing`)
  await fillDate(page, date)
  await answer(page, 'Which numbers do you have?', form).check()
  await fill()
  await button(page, 'Save the score').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toBeVisible()
}

test.slow()

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY))

test('a review in its steps, with everything wrong', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await expectAccessible(page, 'a person with one assessment')
  await button(page, 'Start a review').click()
  await fillDate(page, '2025-11-09')
  await answer(page, 'Why is the assessment made?', 'Other').check()
  await button(page, 'Continue to the ratings').click()
  await expect(page.locator('#error-summary')).toBeVisible()
  await expectAccessible(page, 'who and why of a review, with errors')
  await fillDate(page, '2025-12-01')
  await answer(page, 'Why is the assessment made?', SCHEDULED).check()
  await expect(page.getByText('It is early')).toBeVisible()
  await expectAccessible(page, 'who and why of an early review')
  await answerWho(page, { date: '2026-05-08', reason: SCHEDULED })
  await expectAccessible(page, 'the ratings of a review')
  await button(page, 'Show last time’s ratings').click()
  await button(page, 'Same as last time for scale 8').click()
  await button(page, 'Continue').click()
  await expect(page.locator('#error-summary')).toBeVisible()
  await expectAccessible(page, 'the ratings beside those of last time', ALL_FORMS)
})

test('what a review comes to: stay, step down and discharge', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await reviewToResult(page, { date: '2026-05-08', ...DEPRESSION })
  await unfold(page)
  await expectAccessible(page, 'the result of a review: stay', ALL_FORMS)
  await answer(page, DECIDED, 'Another cluster').check()
  await page.getByLabel('Cluster', { exact: true }).selectOption('10')
  await button(page, 'Save the decision').click()
  await expect(page.locator('#decision-reason-error')).toBeVisible()
  await expectAccessible(page, 'a move outside the transitions without its reason')
  await cluster(page, DECIDED, '04').check()
  await save(page)

  await reviewToResult(page, { date: '2026-10-30', ...LESS_DEPRESSION })
  await button(page, 'Save the decision').click()
  await expect(page.locator('#treatment-error')).toBeVisible()
  await expectAccessible(page, 'the question about treatment, not answered')
  await answer(page, TREATMENT, /^No/).check()
  await expectAccessible(page, 'the result of a review: step down')
  await cluster(page, DECIDED, '03').check()
  await save(page)

  await reviewToResult(page, { date: '2026-11-20', reason: 'Other', changed: 'Well for weeks', ...NO_PROBLEM })
  await answer(page, TREATMENT, /^No/).check()
  await answer(page, DECIDED, 'Discharge').check()
  await button(page, 'Save the decision').click()
  await expect(page.locator('#discharge-outcome-error')).toBeVisible()
  await expectAccessible(page, 'the result of a review: discharge', ALL_FORMS)
  await discharge(page)

  await unfold(page)
  await expectAccessible(page, 'a person whose care is closed, with four assessments', ALL_FORMS)
  await page.getByRole('link', { name: 'Change over time' }).click()
  await expect(page.getByRole('img', { name: /^Scale 1, / })).toBeVisible()
  await expectAccessible(page, 'change over four assessments')
  await unfold(page)
  await expectAccessible(page, 'change over four assessments, with every table', ALL_FORMS)
  await open(page, '#/caseload')
  await page.getByLabel('Show those whose care is closed instead').check()
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(1)
  await expectAccessible(page, 'the caseload of closed care')
})

test('charts with ratings that are not known and with wellbeing', async ({ page }) => {
  await assess(page, { ...DEPRESSED, ...LONG, ratings: '121119333213901112', why: 'As agreed' })
  const person = new URL(page.url()).hash
  await open(page, `${person}/change`)
  await expectAccessible(page, 'change with one assessment')
  await open(page, person)
  await review(page, { date: '2026-05-08', ...DEPRESSION, ratings: '999990333999901112' })
  await record(page, person, '2026-06-01', /14 items/, () => page.getByLabel('Total', { exact: true }).fill('40'))
  await record(page, person, '2026-10-01', /14 items/, () => page.getByLabel('Total', { exact: true }).fill('52'))
  await record(page, person, '2026-10-01', /raw total/, () => page.getByLabel('Total', { exact: true }).fill('22'))
  await unfold(page)
  await expectAccessible(page, 'change with not known ratings and wellbeing', ALL_FORMS)
  await open(page, person)
  await unfold(page)
  await expectAccessible(page, 'a person with the longest label and team')
})

test('a correction and what is kept of it, and the two questions before deleting', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await openAssessment(page, '10 November 2025')
  await button(page, 'Correct the assessment of 10 November 2025').click()
  await expectAccessible(page, 'who and why of a correction')
  for (const next of ['Continue to the ratings', 'Continue', 'See which clusters fit']) await button(page, next).click()
  await cluster(page, DECISION, '04').check()
  await button(page, 'Save the decision').click()
  await expect(page.locator('#correction-why-error')).toBeVisible()
  await expectAccessible(page, 'a correction that does not say what was wrong')
  await page.getByLabel('What was wrong with the assessment?').fill('The wrong day')
  await save(page)
  await unfold(page)
  await expectAccessible(page, 'a person with a corrected assessment', ALL_FORMS)
  await button(page, 'Delete the assessment of 10 November 2025').click()
  await expectAccessible(page, 'the first question before deleting an assessment')
  await button(page, 'Yes, go on').click()
  await expectAccessible(page, 'the second question before deleting an assessment')
  await button(page, 'Yes, delete it for good').click()
  await expect(page.getByText('No assessment is kept.')).toBeVisible()
  await expectAccessible(page, 'a person without an assessment')
})

test('closing, opening again, and a wellbeing score, with errors', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  const person = new URL(page.url()).hash
  await page.getByRole('link', { name: 'Close the care' }).click()
  await fillDate(page, '2025-11-09')
  await button(page, 'Close the care').click()
  await expect(page.locator('#error-summary')).toBeVisible()
  await expectAccessible(page, 'closing with errors', ALL_FORMS)
  await open(page, person)
  await closeCare(page, { date: '2026-11-20', note: 'Has moved to the coast' })
  await expectAccessible(page, 'a person whose care is closed')
  await open(page, `${person}/close`)
  await expectAccessible(page, 'closing what is closed')
  await open(page, `${person}/reopen`)
  await fillDate(page, '2026-11-19')
  await button(page, 'Open the care again').click()
  await expect(page.locator('#error-summary')).toBeVisible()
  await expectAccessible(page, 'opening again with errors')
  await open(page, person)
  await reopenCare(page, '2026-11-21')
  await expectAccessible(page, 'a person whose care is open again')

  await open(page, `${person}/wellbeing`)
  await button(page, 'Save the score').click()
  await expect(page.locator('#measure-error')).toBeVisible()
  await expectAccessible(page, 'a wellbeing score without its form')
  await answer(page, 'Which numbers do you have?', /seven numbers/).check()
  await button(page, 'Save the score').click()
  await expect(page.locator('#item-7-error')).toBeVisible()
  await expectAccessible(page, 'seven numbers with errors', ALL_FORMS)
  await answer(page, 'Which numbers do you have?', /raw total/).check()
  await button(page, 'Save the score').click()
  await expect(page.locator('#total-error')).toBeVisible()
  await expectAccessible(page, 'a raw total with its error')
})

test('local settings, with errors and set', async ({ page }) => {
  await open(page, '#/settings/service')
  await button(page, 'Set the reliable change').click()
  await expect(page.locator('#change-source-error')).toBeVisible()
  await expectAccessible(page, 'the settings with errors about the reliable change')
  await button(page, 'Set the period').click()
  await expect(page.locator('#period-unit-error')).toBeVisible()
  await expectAccessible(page, 'the settings with errors about a period', ALL_FORMS)
  await page.locator('#period-cluster').selectOption('14')
  await page.getByLabel('How long between reviews').fill('9')
  await answer(page, 'Counted in', 'Weeks').check()
  await button(page, 'Set the period').click()
  await page.getByLabel('Points').fill('4')
  await page.getByLabel('Where the number comes from').fill('A source with a name of some length, 2020')
  await button(page, 'Set the reliable change').click()
  await expect(page.getByRole('button', { name: 'Use the published 8 points again' })).toBeVisible()
  await expectAccessible(page, 'the settings with a local period and change', ALL_FORMS)

  await open(page, '#/assess')
  await assessToResult(page, DEPRESSED)
  await answer(page, DECISION, 'Another cluster').check()
  await page.getByLabel('Cluster', { exact: true }).selectOption('07')
  await expectAccessible(page, 'a decision with its review period')
})
