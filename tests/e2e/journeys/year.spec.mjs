// A year in the life of one person: a first allocation, two scheduled reviews and one that was not planned, and
// discharge. The second review is made by keyboard alone.

import { expect, test } from '../fixtures.mjs'
import {
  DECIDED,
  DEPRESSION,
  LESS_DEPRESSION,
  NO_PROBLEM,
  OWN,
  SCHEDULED,
  TREATMENT,
  answer,
  answerOwn,
  answerWho,
  assess,
  button,
  byScale,
  choice,
  closing,
  cluster,
  discharge,
  expectRatings,
  heading,
  keptPeople,
  open,
  openAssessment,
  review,
  reviewToResult,
  row,
  save,
  typeRatings
} from '../steps.mjs'

const LABEL = 'Blue 14'

const TODAY = new Date('2026-11-21T10:00:00')

const FIRST = { label: LABEL, team: 'North 2', date: '2025-11-10', ...DEPRESSION }

/** The button that takes a scale over as it was last time. */
const same = (page, scale) => page.getByRole('button', { name: `Same as last time for scale ${scale}`, exact: true })

const suggestion = (page) => page.locator('#review-title')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
  await assess(page, FIRST)
})

test('the first review: nothing is filled in, last time is shown when asked for, and a scale is copied by hand', async ({
  page
}) => {
  await expect(row(page, 'Next review by')).toContainText('10 May 2026 6 months overdue')
  await button(page, 'Start a review').click()
  await expect(page.getByText('Now in cluster 04 Non-psychotic (severe), assessed on 10 November 2025.')).toBeVisible()
  await answerWho(page, { date: '2026-05-08', reason: SCHEDULED })

  const chosen = page.locator('.choices--ratings input:checked')
  await expect(page.getByText('0 of 18 rated')).toBeVisible()
  await expect(same(page, '1')).toHaveCount(0)
  await button(page, 'Show last time’s ratings').click()
  await expect(page.getByText('The ratings of 10 November 2025 stand under the choices')).toBeVisible()
  await expect(page.locator('#scale-8')).toContainText('Last time: 3, moderate')
  await expect(chosen, 'to show is not to copy').toHaveCount(0)

  for (const scale of ['1', '2', '8']) await same(page, scale).click()
  await expect(choice(page, '8', '3')).toBeChecked()
  await expect(page.locator('#letter-B'), 'the kind of problem is copied with its rating').toBeChecked()
  await expect(choice(page, '9', '0'), 'and the next scale has the focus').toBeFocused()
  await expect(page.getByText('3 of 18 rated')).toBeVisible()
  await expect(chosen).toHaveCount(3)
  await page.reload()
  await expect(chosen).toHaveCount(3)

  await typeRatings(page, DEPRESSION)
  await button(page, 'Continue').click()
  await answerOwn(page, DEPRESSION)
  await expect(suggestion(page)).toHaveText('Suggested: stay in cluster 04')
  await expect(page.locator('.review__grounds')).toContainText('Cluster 04 is still closest to today’s ratings.')
  await expect(page.getByRole('group', { name: TREATMENT }), 'nothing fell').toHaveCount(0)
  await cluster(page, DECIDED, '04').check()
  await expect(page.locator('#decision-reason')).toHaveCount(0)
  await expect(page.getByText('Next review by 8 November 2026')).toBeVisible()
  await save(page)
  const history = page.getByRole('table', { name: 'Assessments so far' }).locator('tbody tr')
  await expect(history.nth(0)).toContainText(/8 May 2026.*04.*Stay in 04.*Scheduled re-assessment/)
  await expect(history.nth(1)).toContainText(/10 November 2025.*04.*First allocation.*Initial assessment/)
  await expect(row(page, 'In it since')).toHaveText('10 November 2025')
})

test('the year, from the second review to discharge', async ({ page }) => {
  test.slow()
  await review(page, { date: '2026-05-08', ...DEPRESSION })

  await reviewToResult(page, { date: '2026-10-30', ...LESS_DEPRESSION })
  await expect(suggestion(page)).toHaveText('Suggested: stay in cluster 04')
  await expect(page.getByText('is not answered, or cannot be said')).toBeVisible()
  await button(page, 'Save the decision').click()
  await expect(page.locator('#error-summary').getByRole('link')).toHaveText([
    'Choose whether the fall is only because of continuing treatment, or “I cannot say”',
    'Choose what you decide on'
  ])
  await answer(page, TREATMENT, /^Yes/).check()
  await expect(suggestion(page)).toHaveText('Suggested: stay in cluster 04')
  await expect(page.getByText('so the need for this cluster’s package remains')).toBeVisible()
  await answer(page, TREATMENT, /^No/).check()
  await expect(suggestion(page)).toHaveText('Suggested: step down to cluster 03 Non-psychotic (moderate severity)')
  await cluster(page, DECIDED, '03').check()
  await expect(page.locator('#decision-reason'), 'as suggested, and in the table').toHaveCount(0)
  await save(page)
  await expect(row(page, 'Cluster')).toContainText('03 Non-psychotic (moderate severity)')
  await expect(row(page, 'In it since')).toHaveText('30 October 2026')
  await expect(page.locator('#paragraph')).toContainText('Decided by the clinician: step down to cluster 03')
  await expect(page.locator('#paragraph')).toContainText(`${TREATMENT} No.`)

  await reviewToResult(page, { date: '2026-11-20', reason: 'Other', changed: 'Well for weeks', ...NO_PROBLEM })
  await expect(suggestion(page)).toHaveText('Suggested: stay in cluster 03')
  await answer(page, TREATMENT, /^No/).check()
  await expect(suggestion(page)).toHaveText('Suggested: discharge')
  await discharge(page)

  const person = new URL(page.url()).hash
  const expectTheYear = async () => {
    await expect(closing(page, '20 November 2026: care completed')).toBeVisible()
    await expect(row(page, 'Last cluster')).toContainText('03')
    await expect(button(page, 'Start a review')).toHaveCount(0)
    const paragraph = page.locator('#paragraph')
    for (const words of [
      'Review of cluster 03 Non-psychotic (moderate severity).',
      'What has changed: Well for weeks.',
      'Suggested by Clusterwise at this review: discharge.',
      'Decided by the clinician: discharge.',
      'Care closed on 20 November 2026: care completed.',
      'The care transitions are PROVISIONAL too.'
    ]) {
      await expect(paragraph).toContainText(words)
    }
    await expect(paragraph).not.toContainText('Next review by')
    const history = page.getByRole('table', { name: 'Assessments so far' }).locator('tbody tr')
    await expect(history).toContainText([
      /20 November 2026.*Discharge/,
      /30 October 2026.*Step down/,
      /8 May 2026.*Stay/,
      /10 November 2025.*First allocation/
    ])
    const last = await openAssessment(page, '20 November 2026')
    await expect(row(last, 'What had changed')).toHaveText('Well for weeks')
    await expect(row(last, TREATMENT)).toHaveText('No')
    await expect(row(last, 'Review result decided')).toHaveText('Discharge')
    const stepDown = await openAssessment(page, '30 October 2026')
    await expect(row(stepDown, 'Review result suggested at the time')).toContainText('Step down to cluster 03')
  }
  await expectTheYear()

  await open(page, '#/caseload')
  await expect(page.getByText('0 of 0 shown. The care of 1 person is closed.')).toBeVisible()
  await page.getByLabel('Show those whose care is closed instead').check()
  const rows = page.getByRole('table', { name: /^People/ }).locator('tbody tr')
  await expect(rows).toContainText([/Blue 14.*03.*20 November 2026.*[Cc]are completed/])
  await rows.getByRole('link', { name: LABEL }).click()
  await expectTheYear()
  await page.reload()
  await expectTheYear()

  await page.getByRole('link', { name: 'Change over time' }).click()
  await expect(heading(page, 'Change over time')).toBeVisible()
  const expectTheCharts = async () => {
    await expect(page.locator('.change__summary')).toContainText('HoNOS total 0, was 14 on 30 October 2026')
    const mood = page.getByRole('img', { name: /^Scale 7, Depressed mood: 3 on 10 November 2025/ })
    await expect(mood).toHaveAttribute('aria-label', /3 on 8 May 2026, 3 on 30 October 2026, 0 on 20 November 2026$/)
    await expect(page.getByRole('img', { name: /^HoNOS total, 0 to 48: .*0 on 20 November 2026$/ })).toBeVisible()
    const clusters = page.getByRole('img', { name: /^Clusters over time: cluster 04 from 10 November 2025 until/ })
    await expect(clusters).toHaveAttribute('aria-label', /cluster 03 from 30 October 2026 .*closed: Care completed$/)
    const rows = (title) => page.locator(`section[aria-labelledby="${title}-title"] tbody tr`)
    await expect(rows('clusters')).toContainText([/04 .*Changed to cluster 03/, /03 .*Closed: Care completed/])
    await expect(rows('scales')).toHaveCount(18)
    await expect(rows('total')).toHaveCount(4)
  }
  await expectTheCharts()
  await page.reload()
  await expectTheCharts()
  await page.getByLabel('Compare from').selectOption({ index: 0 })
  await expect(page.locator('.change__summary')).toContainText('HoNOS total 0, was 21 on 10 November 2025')
  await expect(page.locator('.change__summary')).toContainText('21 lower, reliable improvement (8 points or more')
  await page.getByLabel('Compare to').selectOption({ index: 0 })
  await expect(page.getByText('Choose two different assessments.')).toBeVisible()
  await page.getByLabel('Compare from').selectOption({ index: 2 })
  const turned = page.locator('.change__summary')
  await expect(turned, 'the earlier stands first').toContainText('HoNOS total 14, was 21 on 10 November 2025')

  const [{ assessments, closings }] = await keptPeople(page)
  expect(assessments.map(({ date, decided, review: made }) => [date, decided, made?.outcome])).toEqual([
    ['2025-11-10', '04', undefined],
    ['2026-05-08', '04', 'stay'],
    ['2026-10-30', '03', 'step-down'],
    ['2026-11-20', '03', 'discharge']
  ])
  expect(closings).toEqual([expect.objectContaining({ date: '2026-11-20', outcome: 'completed' })])
})

test('a review by keyboard alone, from the page of the person to the saved decision', async ({ page }) => {
  await review(page, { date: '2026-05-08', ...DEPRESSION })

  /** Presses Tab until something has the focus: whoever cannot use a mouse has no other way. */
  const tabTo = async (target, most = 60) => {
    for (let presses = 0; presses < most; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    await expect(target, `the focus after ${most} times Tab`).toBeFocused()
  }
  const press = async (target) => {
    await tabTo(target)
    await page.keyboard.press('Enter')
  }
  const type = async (field, text) => {
    await tabTo(field)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(text)
  }

  await press(button(page, 'Start a review'))
  await expect(heading(page, 'Who and why')).toBeFocused()
  await type(page.getByLabel('Day'), '30')
  await type(page.getByLabel('Month'), '10')
  await type(page.getByLabel('Year'), '2026')
  await tabTo(answer(page, 'Why is the assessment made?', 'Initial assessment'))
  await page.keyboard.press('ArrowDown')
  await expect(answer(page, 'Why is the assessment made?', SCHEDULED)).toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: 'This review is due by 8 November 2026.' })).toBeVisible()
  await press(button(page, 'Continue to the ratings'))

  await expect(heading(page, 'Rate the 18 scales')).toBeFocused()
  await press(button(page, 'Show last time’s ratings'))
  await expect(button(page, 'Hide last time’s ratings'), 'the focus stays where it was').toBeFocused()
  await tabTo(choice(page, '1', '0'))
  await press(same(page, '1'))
  await expect(choice(page, '1', '1')).toBeChecked()
  await expect(choice(page, '2', '0')).toBeFocused()
  for (const [scale, rating] of byScale(LESS_DEPRESSION.ratings).slice(1)) {
    await page.keyboard.press(rating)
    if (scale === '8') await page.keyboard.press(LESS_DEPRESSION.letter)
  }
  await expect(page.locator('#continue')).toBeFocused()
  await expectRatings(page, LESS_DEPRESSION)
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Your own cluster first')).toBeFocused()
  await tabTo(answer(page, 'Where does the presenting condition come from?', 'Non-psychotic'))
  await page.keyboard.press('Space')
  await tabTo(cluster(page, OWN, '01'))
  for (const code of ['02', '03']) {
    await page.keyboard.press('ArrowDown')
    await expect(cluster(page, OWN, code)).toBeChecked()
  }
  await press(button(page, 'See which clusters fit'))

  await expect(heading(page, 'Suggestion and decision')).toBeFocused()
  await tabTo(answer(page, TREATMENT, /^Yes/))
  await page.keyboard.press('ArrowDown')
  await expect(answer(page, TREATMENT, /^No/)).toBeChecked()
  await expect(suggestion(page)).toContainText('step down to cluster 03')
  await expect(answer(page, TREATMENT, /^No/), 'the focus stays where it was').toBeFocused()
  const table = page.locator('summary').filter({ hasText: 'The transition table of cluster 04' })
  await press(table)
  await expect(page.getByRole('table', { name: 'Where cluster 04 leads at a review' })).toBeVisible()
  await tabTo(cluster(page, DECIDED, '04'))
  await page.keyboard.press('ArrowDown')
  await expect(cluster(page, DECIDED, '03')).toBeChecked()
  await press(button(page, 'Save the decision'))
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The assessment is saved in this browser.')
  await expect(heading(page, LABEL)).toBeFocused()
  const [{ assessments }] = await keptPeople(page)
  expect(assessments.at(-1)).toMatchObject({ date: '2026-10-30', decided: '03' })
})
