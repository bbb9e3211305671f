// Reviews that need care: dates that cannot be, closed care, moves outside the transitions, ratings and rule packs that
// cannot be compared in full, and a reload in the middle.

import { expect, test } from '../fixtures.mjs'
import {
  BUILT_IN,
  CHANGE_IN_NEED,
  CURRENT,
  DECIDED,
  DEPRESSION,
  LESS_DEPRESSION,
  ONE_CELL,
  OWN_ID,
  SCHEDULED,
  TREATMENT,
  answer,
  answerWho,
  assess,
  assessToResult,
  button,
  choice,
  choosePack,
  closeCare,
  closing,
  cluster,
  fillDate,
  heading,
  keptPeople,
  open,
  openAssessed,
  openAssessment,
  packFile,
  reasonFor,
  reopenCare,
  review,
  reviewToResult,
  row,
  save
} from '../steps.mjs'

const LABEL = 'Blue 14'

const TODAY = new Date('2026-11-21T10:00:00')

/** Someone in cluster 04, whose review is due by 20 November 2026. */
const DEPRESSED = { label: LABEL, date: '2026-05-20', ...DEPRESSION }

const suggestion = (page) => page.locator('#review-title')

const toRatings = (page) => button(page, 'Continue to the ratings').click()

/** Opens a person's page by its address. */
const openPerson = (page, hash) => open(page, hash)

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY))

test.describe('the date of a review', () => {
  test.beforeEach(async ({ page }) => {
    await openAssessed(page, DEPRESSED)
    await button(page, 'Start a review').click()
  })

  for (const [which, date, words] of [
    ['before the last assessment', '2026-05-19', 'The last assessment was on 20 May 2026. Enter that day or a later one'],
    ['in the future', '2026-11-22', 'The date of the assessment must be today or in the past'],
    ['that is no day', '2026-06-31', 'Enter the date of the assessment as a day, a month and a year of four digits']
  ]) {
    test(`${which}: it is refused where it stands`, async ({ page }) => {
      await answer(page, 'Why is the assessment made?', SCHEDULED).check()
      await fillDate(page, date)
      await toRatings(page)
      const summary = page.locator('#error-summary')
      await expect(summary).toBeFocused()
      await expect(summary.getByRole('link')).toHaveText([words])
      await expect(page.locator('#date-error')).toContainText(words)
      await fillDate(page, '2026-11-21')
      await toRatings(page)
      await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
    })
  }

  test('a scheduled one that comes early, in time or late, says so', async ({ page }) => {
    await answer(page, 'Why is the assessment made?', SCHEDULED).check()
    const status = page.getByRole('status')
    for (const [date, words] of [
      ['2026-06-20', 'This review is due by 20 November 2026. It is early'],
      ['2026-11-19', 'This review is due by 20 November 2026.'],
      ['2026-11-21', 'This review was due by 20 November 2026 and is overdue.']
    ]) {
      await fillDate(page, date)
      await expect(status.filter({ hasText: words })).toBeVisible()
      await expect(page.getByText('It is early')).toHaveCount(words.endsWith('early') ? 1 : 0)
    }
  })

  test('an unscheduled one asks what has changed, and a scheduled one does not', async ({ page }) => {
    const field = page.getByLabel('What has changed since last time?')
    for (const [reason, asks] of [
      ['Initial assessment', 0],
      [SCHEDULED, 0],
      [CHANGE_IN_NEED, 1],
      ['Other', 1]
    ]) {
      await answer(page, 'Why is the assessment made?', reason).check()
      await expect(field, reason).toHaveCount(asks)
    }
    await toRatings(page)
    const summary = page.locator('#error-summary')
    await summary.getByRole('link', { name: 'Enter what has changed since last time' }).click()
    await expect(field).toBeFocused()
    await page.keyboard.type('Lost the flat')
    await toRatings(page)
    await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
  })
})

test('closed care is not assessed until it is open again, and opening it keeps what came before', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  const { hash } = new URL(page.url())
  await closeCare(page, { date: '2026-09-01', outcome: 'Moved to another service or team', note: 'To the south team' })
  const closed = closing(page, '1 September 2026: moved to another service or team')
  await expect(closed).toBeVisible()
  await expect(page.getByText('To the south team')).toBeVisible()
  await expect(button(page, 'Start a review')).toHaveCount(0)

  // Nor by the other door.
  await open(page, '#/assess')
  await page.getByLabel('Someone on the caseload', { exact: true }).check()
  await page.getByLabel('The person’s label').selectOption(LABEL)
  await answer(page, 'Why is the assessment made?', SCHEDULED).check()
  await toRatings(page)
  const words = 'This person’s care was closed on 1 September 2026. Re-open it on the person’s page first'
  await expect(page.locator('#error-summary').getByRole('link', { name: words })).toBeVisible()
  await button(page, 'Delete this assessment').click()
  await button(page, 'Yes, delete it').click()

  await openPerson(page, hash)
  await page.getByRole('link', { name: 'Open the care again' }).click()
  await fillDate(page, '2026-08-31')
  await button(page, 'Open the care again').click()
  await expect(page.locator('#error-summary')).toContainText(
    'The person’s care was closed on 1 September 2026. Enter that day or a later one'
  )
  await page.getByRole('link', { name: 'Cancel' }).click()
  await reopenCare(page, '2026-10-01')
  await expect(closed).toHaveCount(0)
  await expect(row(page, 'Cluster')).toHaveText('None until the person is assessed')
  await expect(row(page, 'Last cluster')).toContainText('04')

  await button(page, 'Assess').click()
  await answer(page, 'Why is the assessment made?', 'Initial assessment').check()
  await fillDate(page, '2026-09-30')
  await toRatings(page)
  await expect(page.locator('#date-error')).toContainText('re-opened on 1 October 2026. Enter that day or a later one')
  await fillDate(page, '2026-11-01')
  await toRatings(page)
  await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
  await expect(button(page, 'Show last time’s ratings'), 'it is no review').toHaveCount(0)
  const [{ assessments, closings }] = await keptPeople(page)
  expect(assessments).toHaveLength(1)
  expect(closings).toEqual([
    expect.objectContaining({ date: '2026-09-01', outcome: 'moved', reopened: '2026-10-01', note: 'To the south team' })
  ])
})

test('a closing needs a day that can be and how it ended', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await page.getByRole('link', { name: 'Close the care' }).click()
  await fillDate(page, '2026-05-19')
  await button(page, 'Close the care').click()
  const links = page.locator('#error-summary').getByRole('link')
  await expect(page.locator('#error-summary')).toBeFocused()
  await expect(links).toHaveText([
    'The last assessment was on 20 May 2026. Enter that day or a later one',
    'Choose how the care ended'
  ])
  await fillDate(page, '2026-11-22')
  await button(page, 'Close the care').click()
  await expect(links.first()).toHaveText('The date must be today or in the past')
  await links.last().click()
  await expect(answer(page, 'How did it end?', 'Care completed')).toBeFocused()
  const [{ closings }] = await keptPeople(page)
  expect(closings ?? []).toEqual([])
})

test('a move outside the transitions needs a reason, which the paragraph and the record keep', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await reviewToResult(page, { date: '2026-11-18', ...DEPRESSION })
  await answer(page, DECIDED, 'Another cluster').check()
  await page.getByLabel('Cluster', { exact: true }).selectOption('10')
  await expect(page.getByText('Say why: it is not what is suggested.')).toContainText(
    'The provisional transition table of cluster 04 does not list it. It is a move to another super class.'
  )
  await button(page, 'Save the decision').click()
  await expect(page.locator('#error-summary').getByRole('link')).toHaveText(['Enter the reason for your decision'])
  await reasonFor(page, '10').fill('Voices since June')
  await save(page)
  const paragraph = page.locator('#paragraph')
  await expect(paragraph).toContainText('Suggested by Clusterwise at this review: stay in cluster 04.')
  await expect(paragraph).toContainText('Decided by the clinician: other change, to cluster 10 First episode psychosis')
  await expect(paragraph).toContainText('Reason for the decision: Voices since June.')
  const entry = await openAssessment(page, '18 November 2026')
  await expect(row(entry, 'Reason for the decision')).toHaveText('Voices since June')
  await expect(row(entry, 'Review result decided')).toHaveText('Other change')
  const [{ assessments }] = await keptPeople(page)
  expect(assessments.at(-1)).toMatchObject({
    decided: '10',
    decision_reason: 'Voices since June',
    review: { from: '04', suggested: 'stay', outcome: 'other-change' }
  })
})

test('to stay where a step up is suggested needs a reason', async ({ page }) => {
  await openAssessed(page, { ...DEPRESSED, ...LESS_DEPRESSION })
  await reviewToResult(page, { date: '2026-11-18', ...DEPRESSION })
  await expect(suggestion(page)).toHaveText('Suggested: step up to cluster 04 Non-psychotic (severe)')
  await cluster(page, DECIDED, '04').check()
  await expect(page.locator('#decision-reason')).toHaveCount(0)
  await cluster(page, DECIDED, '03').check()
  await expect(page.getByText('Say why: it is not what is suggested.')).toBeVisible()
  await button(page, 'Save the decision').click()
  await expect(page.locator('#error-summary')).toContainText('Enter the reason for your decision')
  await reasonFor(page, '03').fill('A bad week')
  await save(page)
  const paragraph = page.locator('#paragraph')
  await expect(paragraph).toContainText('Suggested by Clusterwise at this review: step up to cluster 04')
  await expect(paragraph).toContainText('Decided by the clinician: stay in cluster 03.')
  await expect(paragraph).toContainText('Reason for the decision: A bad week.')
})

test('ratings that are not known at one of the two times are left out, and it is said which', async ({ page }) => {
  // Scale 6 was not known last time, scale 5 is not known today, scale 13 was never known.
  await assess(page, { ...DEPRESSED, ratings: '121119333213901112', why: 'As agreed' })
  await button(page, 'Start a review').click()
  await answerWho(page, { date: '2026-11-18', reason: SCHEDULED })
  await button(page, 'Show last time’s ratings').click()
  await expect(page.locator('#scale-6')).toContainText('Last time: not known')
  await expect(page.getByRole('button', { name: 'Same as last time for scale 6', exact: true })).toHaveCount(0)
  await open(page)
  await button(page, 'Delete it').click()
  await button(page, 'Yes, delete it').click()

  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Caseload' }).click()
  await page.getByRole('link', { name: LABEL }).click()
  await reviewToResult(page, { date: '2026-11-18', ...DEPRESSION, ratings: '121190333213901112' })
  const banner = page.locator('.suggestion')
  await expect(banner).toContainText('Left out, because not known at one of the two times: scales 5, 6 and 13.')
  await expect(banner).toContainText('over the 10 current scales known both times')
  await page.getByText('What has changed since 20 May 2026').click()
  const sentence =
    'Scale 6 is left out because it was not known on 20 May 2026; scale 5 because it was not known on 18 November 2026.'
  await expect(page.locator('.change__summary')).toContainText(sentence)
  await cluster(page, DECIDED, '04').check()
  await save(page)

  await page.getByRole('link', { name: 'Change over time' }).click()
  await expect(page.locator('.change__summary')).toContainText('(10 of 12 scales compared)')
  await expect(page.locator('.change__summary')).toContainText(sentence)
  const table = (caption) => page.locator('table', { has: page.locator(`#${caption}`) })
  const scales = table('change-scales')
  await expect(scales.getByRole('row', { name: /^6\. / })).toContainText(/not known.*0.*not compared/)
  await expect(scales.getByRole('row', { name: /^13\. / })).toContainText(/not known.*not known.*not compared/)
  const total = table('change-totals').getByRole('row', { name: /^HoNOS total/ })
  await expect(total).toContainText('10 of 12')
  await expect(total).toContainText('6 (not known before); 5 (not known after)')
  const chart = page.getByRole('img', { name: /^Scale 6, / })
  await expect(chart).toHaveAttribute('aria-label', /not known on 20 May 2026, 0 on 18 November 2026$/)
})

test('someone who was assessed elsewhere is reviewed from the cluster that they are in', async ({ page }) => {
  await open(page, '#/assess')
  await page.getByLabel('A label for the person').fill(LABEL)
  await answer(page, 'Why is the assessment made?', SCHEDULED).check()
  await toRatings(page)
  const words = 'Choose the cluster that they are in now, or “in none, or not known”'
  await page.locator('#error-summary').getByRole('link', { name: words }).click()
  await expect(page.getByLabel(CURRENT)).toBeFocused()
  await page.getByLabel(CURRENT).selectOption('04')
  await assessToResult(page, { reason: SCHEDULED, date: '2026-11-18', ...LESS_DEPRESSION })
  await expect(suggestion(page)).toHaveText('Suggested: stay in cluster 04')
  await expect(page.locator('.suggestion')).toContainText('not in this browser, so nothing is compared')
  await answer(page, TREATMENT, /^No/).check()
  await expect(suggestion(page)).toContainText('step down to cluster 03')
  await cluster(page, DECIDED, '03').check()
  await save(page)
  const [{ assessments }] = await keptPeople(page)
  expect(assessments).toMatchObject([{ decided: '03', review: { from: '04', outcome: 'step-down' } }])
})

test('another rule pack than last time: both are named, ratings are compared and ranks are not', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  const { hash } = new URL(page.url())
  await open(page, '#/method')
  await choosePack(page, await packFile([OWN_ID, ONE_CELL]))
  await expect(page.getByRole('alert', { name: 'Success' })).toBeVisible()
  await openPerson(page, hash)
  await reviewToResult(page, { date: '2026-11-18', ...DEPRESSION })
  const notice = page.getByText(`Last time the rule pack was ${BUILT_IN}, version `)
  await expect(notice).toContainText('Today it is our-trust-2026, version ')
  await expect(notice).toContainText('The ratings of both times can be compared; the places and points of the clusters cannot.')
  await cluster(page, DECIDED, '04').check()
  await save(page)
  await expect(page.getByRole('table', { name: 'Assessments so far' }).locator('tbody tr')).toContainText([
    'our-trust-2026',
    BUILT_IN
  ])
  await page.getByRole('link', { name: 'Change over time' }).click()
  await expect(page.getByText('came from different rule packs')).toContainText(/provisional-2013-14.*our-trust-2026/)
  await expect(page.locator('.change__summary')).toContainText('no change')
})

test('a reload in the middle of a review keeps every answer, the one about treatment too', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await button(page, 'Start a review').click()
  await answer(page, 'Why is the assessment made?', 'Other').check()
  await page.getByLabel('What has changed since last time?').pressSequentially('Lost the flat')
  await page.reload()
  await expect(page.getByLabel('What has changed since last time?')).toHaveValue('Lost the flat')
  await expect(page.getByText('Now in cluster 04')).toBeVisible()
  await toRatings(page)
  await choice(page, '1', '2').check()
  await page.reload()
  await expect(choice(page, '1', '2')).toBeChecked()
  await open(page)
  await button(page, 'Delete it').click()
  await button(page, 'Yes, delete it').click()

  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Caseload' }).click()
  await page.getByRole('link', { name: LABEL }).click()
  await reviewToResult(page, { date: '2026-11-18', reason: 'Other', changed: 'Lost the flat', ...LESS_DEPRESSION })
  await answer(page, TREATMENT, /^No/).check()
  await page.reload()
  await expect(answer(page, TREATMENT, /^No/)).toBeChecked()
  await expect(suggestion(page)).toContainText('step down to cluster 03')
  await answer(page, DECIDED, 'Discharge').check()
  await page.getByLabel('How does the care end?').selectOption('Lost contact')
  await page.getByLabel('Why do you discharge the person?').fill('Moved away')
  await page.reload()
  await expect(answer(page, DECIDED, 'Discharge')).toBeChecked()
  await expect(page.getByLabel('How does the care end?').locator('option:checked')).toHaveText('Lost contact')
  await expect(page.getByLabel('Why do you discharge the person?')).toHaveValue('Moved away')
  await save(page)
  await expect(closing(page, '18 November 2026: lost contact')).toBeVisible()
  const [{ assessments }] = await keptPeople(page)
  expect(assessments.at(-1).review).toMatchObject({ outcome: 'discharge', what_changed: 'Lost the flat' })
})

test('an initial assessment of someone who is in a cluster is judged as a review, and says so', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await button(page, 'Start a review').click()
  await answer(page, 'Why is the assessment made?', 'Initial assessment').check()
  await expect(page.getByText('This person is in a cluster, so this is judged as a review of it.')).toBeVisible()
  await toRatings(page)
  await expect(button(page, 'Show last time’s ratings')).toBeVisible()
})

test('of two reviews on one day the one saved last is the latest', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await review(page, { date: '2026-05-20', ...DEPRESSION })
  await review(page, { date: '2026-05-20', treatment: /^No/, ...LESS_DEPRESSION })
  await expect(row(page, 'Cluster')).toContainText('03')
  const history = page.getByRole('table', { name: 'Assessments so far' }).locator('tbody tr')
  await expect(history).toContainText([/Step down/, /Stay/, /First allocation/])
})
