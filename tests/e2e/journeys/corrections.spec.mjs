// What was wrong is put right, and what should not be there is taken out: never in silence, and never by writing over
// what another tab did.

import { expect, test } from '../fixtures.mjs'
import {
  DECIDED,
  DECISION,
  DEPRESSION,
  NO_PROBLEM,
  TREATMENT,
  UNFINISHED,
  answer,
  assess,
  button,
  choice,
  closeCare,
  closing,
  cluster,
  discharge,
  expectRatings,
  fillDate,
  heading,
  kept,
  keptPeople,
  open,
  openAssessed,
  openAssessment,
  reopenCare,
  review,
  reviewToResult,
  row,
  save
} from '../steps.mjs'

const LABEL = 'Blue 14'

const TODAY = new Date('2026-11-21T10:00:00')

const DEPRESSED = { label: LABEL, date: '2026-05-20', ...DEPRESSION }

const WHY = 'Scale 2 was 1'

const history = (page) => page.getByRole('table', { name: 'Assessments so far' }).locator('tbody tr')

/** Begins to put the assessment of a day right, and goes through its steps with one rating changed. */
async function correct(page, day, [scale, rating]) {
  await openAssessment(page, day)
  await button(page, `Correct the assessment of ${day}`).click()
  await expect(heading(page, 'Who and why')).toBeVisible()
  await button(page, 'Continue to the ratings').click()
  await choice(page, scale, rating).check()
  await button(page, 'Continue').click()
  await button(page, 'See which clusters fit').click()
  await expect(heading(page, 'Suggestion and decision')).toBeVisible()
}

const why = (page) => page.getByLabel('What was wrong with the assessment?')

/** What was wrong with each version that is kept of the one person, oldest first. */
async function corrections(page) {
  const [{ assessments }] = await keptPeople(page)
  return assessments.map(({ correction }) => correction?.why)
}

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY))

test('a corrected assessment is marked, and the version before is kept beside it', async ({ page }) => {
  await assess(page, DEPRESSED)
  const [{ assessments: before }] = await keptPeople(page)
  await openAssessment(page, '20 May 2026')
  await button(page, 'Correct the assessment of 20 May 2026').click()
  await expect(page.getByText(`You are putting the assessment of ${LABEL} of 20 May 2026 right.`)).toBeVisible()
  await expect(page.getByLabel('Day')).toHaveValue('20')
  await button(page, 'Continue to the ratings').click()
  await expectRatings(page, DEPRESSION)
  await choice(page, '2', '1').check()
  await button(page, 'Continue').click()
  await expect(page.getByText('Your own cluster: 04 ')).toBeVisible()
  await button(page, 'See which clusters fit').click()
  await cluster(page, DECISION, '04').check()
  await expect(answer(page, DECISION, 'Discharge')).toHaveCount(0)
  await button(page, 'Save the decision').click()
  await expect(page.locator('#error-summary').getByRole('link')).toHaveText(['Enter what was wrong with the assessment'])
  await why(page).fill(WHY)
  await page.reload()
  await expect(why(page)).toHaveValue(WHY)
  await save(page)

  const expectBoth = async () => {
    await expect(history(page)).toHaveCount(1)
    await expect(page.locator('#paragraph')).toContainText('2:1, ')
    await expect(page.locator('#paragraph')).toContainText(`Corrected on 21 November 2026: ${WHY}.`)
    const entry = await openAssessment(page, '20 May 2026 (corrected)')
    await expect(entry.getByText(`Corrected on 21 November 2026: ${WHY}`)).toBeVisible()
    await entry.getByText('The version before it was corrected on 21 November 2026').click()
    const versions = entry.getByText('The 18 ratings')
    await expect(versions).toHaveCount(2)
    for (const version of await versions.all()) await version.click()
    const injury = entry.getByRole('row', { name: /^2\. / })
    await expect(injury).toContainText([/1Minor|1 ?[Mm]inor/, /2 ?[Mm]ild/])
  }
  await expectBoth()
  await page.reload()
  await expectBoth()
  const [{ assessments }] = await keptPeople(page)
  expect(assessments, 'the version before is kept to the letter').toEqual([before[0], expect.anything()])
  expect(assessments[1].correction).toEqual({ date: '2026-11-21', why: WHY })
  await open(page, '#/settings')
  await expect(page.getByRole('definition').filter({ hasText: '1 person, 1 assessment (' })).toBeVisible()
})

test('a correction in the middle stays between its neighbours and counts once', async ({ page }) => {
  await openAssessed(page, { ...DEPRESSED, date: '2026-01-10' })
  await review(page, { date: '2026-06-10', ...DEPRESSION })
  await review(page, { date: '2026-11-18', ...DEPRESSION })
  await openAssessment(page, '10 June 2026')
  await button(page, 'Correct the assessment of 10 June 2026').click()
  for (const [date, words] of [
    ['2026-01-09', 'The last assessment was on 10 January 2026. Enter that day or a later one'],
    ['2026-11-19', 'The next assessment was on 18 November 2026. Enter that day or an earlier one']
  ]) {
    await fillDate(page, date)
    await button(page, 'Continue to the ratings').click()
    await expect(page.locator('#date-error')).toContainText(words)
  }
  await fillDate(page, '2026-06-11')
  await button(page, 'Continue to the ratings').click()
  await button(page, 'Continue').click()
  await button(page, 'See which clusters fit').click()
  await expect(page.getByText('What has changed since 10 January 2026')).toBeVisible()
  await cluster(page, DECIDED, '04').check()
  await why(page).fill('It was the day after')
  await save(page)
  await expect(history(page).getByRole('rowheader')).toHaveText(['18 November 2026', '11 June 2026 (corrected)', '10 January 2026'])
  await expect(page.locator('#paragraph'), 'the last one is as it was').not.toContainText('Corrected')
})

test('a discharge that is corrected stays one, and the care stays closed', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await reviewToResult(page, { date: '2026-11-18', ...NO_PROBLEM })
  await answer(page, TREATMENT, /^No/).check()
  await discharge(page, 'Lost contact')
  await correct(page, '18 November 2026', ['7', '1'])
  await expect(answer(page, TREATMENT, /^No/), 'it was said of other ratings').not.toBeChecked()
  await answer(page, TREATMENT, /^No/).check()
  await cluster(page, DECIDED, '04').check()
  await answer(page, DECIDED, 'Discharge').check()
  await expect(page.locator('#decision-reason')).toHaveCount(0)
  await why(page).fill('Scale 7 was 1')
  await save(page)
  await expect(closing(page, '18 November 2026: lost contact')).toBeVisible()
  await expect(page.locator('#paragraph')).toContainText('Decided by the clinician: discharge.')
  await expect(page.locator('#paragraph')).toContainText('Corrected on 21 November 2026: Scale 7 was 1.')

  // It was two days later, and so was the end of the care.
  await openAssessment(page, '18 November 2026')
  await button(page, 'Correct the assessment of 18 November 2026').click()
  await fillDate(page, '2026-11-20')
  for (const next of ['Continue to the ratings', 'Continue', 'See which clusters fit']) await button(page, next).click()
  await why(page).fill('It was two days later')
  await answer(page, DECIDED, 'Discharge').check()
  await save(page)
  await expect(closing(page, '20 November 2026: lost contact')).toBeVisible()
  const [{ closings }] = await keptPeople(page)
  expect(closings).toMatchObject([{ date: '2026-11-20', outcome: 'lost-contact', reopened: null }])
  await page.getByRole('link', { name: 'Change over time' }).click()
  await expect(page.getByRole('img', { name: /^Clusters over time: / })).toHaveAttribute(
    'aria-label',
    /^Clusters over time: cluster 04 from 20 May 2026 until 20 November 2026, closed: Lost contact$/
  )
})

test('an assessment is deleted only when that is confirmed twice, and what it does is said', async ({ page }) => {
  await openAssessed(page, DEPRESSED)
  await review(page, { date: '2026-11-18', ...DEPRESSION })
  const ask = async () => {
    await openAssessment(page, '18 November 2026')
    await button(page, 'Delete the assessment of 18 November 2026').click()
  }
  const first = page.getByRole('group', { name: 'Delete the assessment of 18 November 2026?' })
  const second = page.getByRole('group', { name: 'Delete the assessment of 18 November 2026 for good?' })

  await ask()
  await expect(first).toBeFocused()
  await expect(first).toContainText('The person then has 1 assessment and is counted in cluster 04')
  await expect(first).toContainText('with the next review by 20 November 2026')
  await expect(first).toContainText('no longer counts in review dates, outcomes, agreement, or changes between clusters')
  await button(page, 'No, keep it').click()
  await expect(first).toHaveCount(0)
  await expect(history(page)).toHaveCount(2)

  await ask()
  await button(page, 'Yes, go on').click()
  await expect(second).toBeFocused()
  await expect(second).toContainText('If only something in it was wrong, correct it instead.')
  await button(page, 'No, keep it').click()
  await expect(second).toHaveCount(0)
  await page.reload()
  await expect(history(page)).toHaveCount(2)

  await ask()
  await button(page, 'Yes, go on').click()
  await button(page, 'Yes, delete it for good').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The assessment is deleted.')
  await expect(history(page).getByRole('rowheader')).toHaveText(['20 May 2026'])
  await expect(row(page, 'Next review by')).toContainText('20 November 2026')
  await page.reload()
  await expect(history(page)).toHaveCount(1)

  await openAssessment(page, '20 May 2026')
  await button(page, 'Delete the assessment of 20 May 2026').click()
  await expect(page.locator('#confirm')).toContainText('The person then has no assessment and is counted in no cluster.')
  await button(page, 'Yes, go on').click()
  await button(page, 'Yes, delete it for good').click()
  await expect(page.getByText('No assessment is kept.')).toBeVisible()
  await expect(button(page, 'Assess')).toBeVisible()
  expect((await keptPeople(page)).map(({ assessments }) => assessments)).toEqual([[]])
  await open(page, '#/caseload')
  await expect(page.getByRole('table').locator('tbody tr')).toContainText([/Blue 14.*Not assessed/])
})

test.describe('two tabs', () => {
  let other

  /** Both tabs show the person; what is done in one is not seen in the other. */
  test.beforeEach(async ({ page, context }) => {
    await openAssessed(page, DEPRESSED)
    other = await context.newPage()
    await other.clock.setFixedTime(TODAY)
    await open(other, new URL(page.url()).hash)
    await page.bringToFront()
  })

  test('one closes the care while the other reviews: the review is not written over it', async ({ page }) => {
    await reviewToResult(page, { date: '2026-11-18', ...DEPRESSION })
    await cluster(page, DECIDED, '04').check()
    await other.bringToFront()
    await closeCare(other, { date: '2026-11-20' })

    await page.bringToFront()
    await button(page, 'Save the decision').click()
    await expect(page.locator('#save-trouble')).toBeFocused()
    await expect(page.locator('#save-trouble')).toContainText('this was changed in another tab or window')
    const [person] = await keptPeople(page)
    expect(person.assessments).toHaveLength(1)
    expect(person.closings).toHaveLength(1)
    await expect(page.locator('#unsaved-paragraph')).toContainText('18 November 2026')
    const words = 'This person’s care was closed on 20 November 2026. Re-open it on the person’s page first'
    await expect(page.locator('#save-trouble')).toContainText(words)
    await expect(page.getByRole('button', { name: /newer record$/ }), 'no way that leads nowhere').toHaveCount(0)
    const [kept] = await keptPeople(page)
    expect([kept.assessments.length, kept.closings.length], 'closed care is not assessed').toEqual([1, 1])
  })

  test('one corrects what the other corrects: the later is told, and the first correction stays', async ({ page }) => {
    await correct(page, '20 May 2026', ['2', '1'])
    await cluster(page, DECISION, '04').check()
    await why(page).fill(WHY)
    await save(page)

    await other.bringToFront()
    await correct(other, '20 May 2026', ['A', '1'])
    await cluster(other, DECISION, '04').check()
    await why(other).fill('Scale A was 1')
    await button(other, 'Save the decision').click()
    await expect(other.locator('#save-trouble')).toBeFocused()
    await expect(other.locator('#save-trouble')).toContainText('this was changed in another tab or window')
    expect(await corrections(page)).toEqual([undefined, WHY])
    await expect(other.locator('#save-trouble')).toContainText(/was (changed|put right) or deleted/)
    await expect(other.getByRole('button', { name: /newer record$/ })).toHaveCount(0)
    await expect(other.locator('#unsaved-paragraph'), 'what was typed can be copied').toContainText('Scale A was 1')
    expect(await corrections(page)).toEqual([undefined, WHY])
  })

  test('a correction that was begun before the other tab saved one cannot write over it', async ({ page }) => {
    await correct(page, '20 May 2026', ['2', '1'])
    await cluster(page, DECISION, '04').check()
    await why(page).fill(WHY)
    // The other tab reviews in the meantime, which it can only when it lets go of the unfinished correction.
    await other.bringToFront()
    await closeCare(other, { date: '2026-11-20' })
    await reopenCare(other, '2026-11-20')
    await page.bringToFront()
    await button(page, 'Save the decision').click()
    await expect(page.locator('#save-trouble')).toBeFocused()
    await expect(page.locator('#save-trouble')).toContainText('this was changed in another tab or window')
    await button(page, 'Make this correction in the newer record').click()
    await expect(history(page)).toHaveCount(1)
    const [person] = await keptPeople(page)
    expect(person.closings).toHaveLength(1)
    expect(await corrections(page)).toEqual([undefined, WHY])
  })

  test('one deletes the assessment that the other corrects: the correction is told, and nothing typed is lost', async ({
    page
  }) => {
    await correct(page, '20 May 2026', ['2', '1'])
    await cluster(page, DECISION, '04').check()
    await why(page).fill(WHY)
    await other.bringToFront()
    await openAssessment(other, '20 May 2026')
    await button(other, 'Delete the assessment of 20 May 2026').click()
    await button(other, 'Yes, go on').click()
    await button(other, 'Yes, delete it for good').click()
    await expect(other.getByText('No assessment is kept.')).toBeVisible()

    await page.bringToFront()
    await button(page, 'Save the decision').click()
    await expect(page.locator('#save-trouble')).toContainText('in another tab or window')
    const [person] = await keptPeople(page)
    expect(person.assessments).toEqual([])
    expect((await kept(page))[UNFINISHED], 'nothing typed is lost').toContain(WHY)
  })

  test('both close the care: the second is told, and the first closing stays', async ({ page }) => {
    await page.getByRole('link', { name: 'Close the care' }).click()
    await answer(page, 'How did it end?', 'Lost contact').check()
    await page.getByLabel('A note (optional)').fill('Three letters')
    await other.bringToFront()
    await closeCare(other, { date: '2026-11-20' })

    await page.bringToFront()
    await button(page, 'Close the care').click()
    await expect(page.getByRole('alert')).toContainText('this was changed in another tab or window')
    const [{ closings }] = await keptPeople(page)
    expect(closings).toMatchObject([{ date: '2026-11-20', outcome: 'completed' }])
    await expect(closing(page, '20 November 2026: care completed')).toBeVisible()
  })
})
