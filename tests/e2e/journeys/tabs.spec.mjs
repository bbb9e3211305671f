// Two tabs of one browser: neither writes over what the other wrote, and both are told. Whichever tab is used is
// brought to the front first, as a user would: the browser draws a tab behind once a second at most.

import { expect, test } from '../fixtures.mjs'
import {
  DECIDED,
  DECISION,
  DEPRESSION,
  PSYCHOSIS,
  SCHEDULED,
  UNFINISHED,
  answerOwn,
  answerWho,
  assess,
  assessToResult,
  button,
  choice,
  cluster,
  heading,
  kept,
  keptPeople,
  open,
  openAssessed,
  rate,
  reasonFor,
  save
} from '../steps.mjs'

const LABEL = 'Blue 14'

/** The banner that says that the unfinished assessment was not kept. */
const autosave = (page) => page.getByRole('alert').filter({ hasText: 'Not saved' })

test('two tabs that assess the same person: the later is told, and both are kept', async ({ page, context }) => {
  await openAssessed(page, { label: LABEL, date: '2025-01-15', ...PSYCHOSIS })
  const [{ id }] = await keptPeople(page)
  const other = await context.newPage()
  await open(other, `#/person/${id}`)

  // The first tab gets as far as the result; the second knows nothing of it.
  await page.bringToFront()
  await button(page, 'Start a review').click()
  await assessToResult(page, { date: '2025-07-16', reason: SCHEDULED, ...PSYCHOSIS })
  await cluster(page, DECIDED, '12').check()

  await other.bringToFront()
  await button(other, 'Start a review').click()
  await other.getByLabel('Day').fill('15')
  await expect(autosave(other)).toContainText('this was changed in another tab or window after you opened it here')
  await button(other, 'Keep what is on this page').click()
  await expect(autosave(other)).toHaveCount(0)
  await assessToResult(other, { date: '2025-07-15', reason: 'Other', changed: 'Moved', ...PSYCHOSIS })
  await cluster(other, DECIDED, '12').check()
  await save(other)

  await page.bringToFront()
  await button(page, 'Save the decision').click()
  await expect(page.locator('#save-trouble')).toBeFocused()
  await expect(page.locator('#save-trouble')).toContainText('this was changed in another tab or window')
  await expect(page.locator('#save-trouble')).toContainText('both are kept')
  await expect(page.locator('#unsaved-paragraph')).toContainText('Mental health care cluster, 16 July 2025.')
  expect((await keptPeople(page))[0].assessments.map(({ date }) => date)).toEqual(['2025-01-15', '2025-07-15'])
  await button(page, 'Add this assessment to the newer record').click()
  // It is a review of another assessment by now: nobody has looked at what that comes to.
  await expect(page.getByText('has changed since you decided')).toBeVisible()
  await cluster(page, DECIDED, '12').check()
  await save(page)
  const rows = page.getByRole('table', { name: 'Assessments so far' }).getByRole('rowheader')
  await expect(rows).toHaveText(['16 July 2025', '15 July 2025', '15 January 2025'])
  const people = await keptPeople(page)
  expect(people).toHaveLength(1)
  expect(people[0].assessments.map(({ date }) => date)).toEqual(['2025-01-15', '2025-07-15', '2025-07-16'])
})

test('a review that is older than the one of the other tab is not added, and it is said why', async ({ page, context }) => {
  await openAssessed(page, { label: LABEL, date: '2025-01-15', ...PSYCHOSIS })
  const other = await context.newPage()
  await open(other, new URL(page.url()).hash)
  await page.bringToFront()
  await button(page, 'Start a review').click()
  await assessToResult(page, { date: '2025-07-15', reason: SCHEDULED, ...PSYCHOSIS })
  await cluster(page, DECIDED, '12').check()
  await other.bringToFront()
  await button(other, 'Start a review').click()
  await other.getByLabel('Day').fill('16')
  await button(other, 'Keep what is on this page').click()
  await assessToResult(other, { date: '2025-07-16', reason: SCHEDULED, ...PSYCHOSIS })
  await cluster(other, DECIDED, '12').check()
  await save(other)

  await page.bringToFront()
  await button(page, 'Save the decision').click()
  await expect(page.locator('#save-trouble')).toContainText('this was changed in another tab or window')
  await expect(page.locator('#unsaved-paragraph')).toContainText('Mental health care cluster, 15 July 2025.')
  const words = 'The last assessment was on 16 July 2025. Enter that day or a later one'
  await expect(page.locator('#save-trouble')).toContainText(words)
  await expect(page.getByRole('button', { name: /newer record$/ })).toHaveCount(0)
  expect((await keptPeople(page))[0].assessments.map(({ date }) => date)).toEqual(['2025-01-15', '2025-07-16'])
})

test.describe('two tabs that hold the same unfinished assessment', () => {
  let other

  test.beforeEach(async ({ page, context }) => {
    await open(page, '#/assess')
    await answerWho(page, { label: LABEL })
    other = await context.newPage()
    await open(other, '#/assess')
    await page.bringToFront()
    await choice(page, '1', '3').check()
    await other.bringToFront()
    await choice(other, '2', '2').check()
    await expect(autosave(other)).toContainText('this was changed in another tab or window')
    await expect(choice(other, '2', '2'), 'what was chosen stays on the screen').toBeChecked()
  })

  test('the later can take the other’s answers', async () => {
    await button(other, 'Use the other one').click()
    await expect(autosave(other)).toHaveCount(0)
    await expect(choice(other, '1', '3')).toBeChecked()
    await expect(choice(other, '2', '2')).not.toBeChecked()
    await choice(other, '3', '1').check()
    await expect(autosave(other)).toHaveCount(0)
    await other.reload()
    await expect(choice(other, '1', '3')).toBeChecked()
    await expect(choice(other, '3', '1')).toBeChecked()
  })

  test('the later can keep its own, and then the first is told', async ({ page }) => {
    await button(other, 'Keep what is on this page').click()
    await expect(autosave(other)).toHaveCount(0)
    await other.reload()
    await expect(choice(other, '2', '2')).toBeChecked()
    await expect(choice(other, '1', '3')).not.toBeChecked()
    await page.bringToFront()
    await choice(page, '4', '1').check()
    await expect(autosave(page)).toContainText('this was changed in another tab or window')
  })
})

test('an assessment that is finished in one tab can be left at that in the other', async ({ page, context }) => {
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...DEPRESSION })
  const other = await context.newPage()
  await open(other, '#/assess')
  await expect(heading(other, 'Suggestion and decision')).toBeVisible()
  await page.bringToFront()
  await cluster(page, DECISION, '04').check()
  await save(page)

  await other.bringToFront()
  await cluster(other, DECISION, '00').check()
  await expect(autosave(other)).toContainText('this was deleted or finished in another tab or window')
  await button(other, 'Leave it deleted').click()
  await expect(heading(other, 'Allocate a person to a care cluster')).toBeVisible()
  const people = await keptPeople(other)
  expect(people).toHaveLength(1)
  expect(people[0].assessments.map(({ decided }) => decided)).toEqual(['04'])
  expect(await kept(other)).not.toHaveProperty([UNFINISHED])
})

test('the same assessment saved from two tabs is kept once', async ({ page, context }) => {
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...DEPRESSION })
  await cluster(page, DECISION, '04').check()
  const other = await context.newPage()
  await open(other, '#/assess')
  await expect(cluster(other, DECISION, '04')).toBeChecked()
  await page.bringToFront()
  await save(page)
  await other.bringToFront()
  await button(other, 'Save the decision').click()
  await expect(other.locator('#save-trouble').or(other.getByRole('alert', { name: 'Success' }))).toBeVisible()
  const people = await keptPeople(other)
  expect(people).toHaveLength(1)
  expect(people[0].assessments).toHaveLength(1)
})

for (const [way, decided] of [
  ['Open the saved one', ['04']],
  ['Keep this as a second assessment', ['04', '00']]
]) {
  test(`an assessment that was finished otherwise in another tab: “${way}”`, async ({ page, context }) => {
    await open(page, '#/assess')
    await assessToResult(page, { label: LABEL, ...DEPRESSION })
    const other = await context.newPage()
    await open(other, '#/assess')
    await expect(heading(other, 'Suggestion and decision')).toBeVisible()
    await page.bringToFront()
    await cluster(page, DECISION, '04').check()
    await save(page)

    await other.bringToFront()
    await cluster(other, DECISION, '00').check()
    await reasonFor(other, '00').fill('Seen again the same day')
    await button(other, 'Save the decision').click()
    await expect(other.locator('#save-trouble')).toContainText('The other tab saved this very assessment.')
    await other.getByRole('button', { name: way }).click()
    if (decided.length > 1) {
      // It comes after the saved one by now: nobody has looked at what that comes to.
      await expect(other.getByText('has changed since you decided')).toBeVisible()
      await cluster(other, DECIDED, '00').check()
      await reasonFor(other, '00').fill('Seen again the same day')
      await save(other)
    }
    await expect(other.getByRole('heading', { level: 1, name: LABEL, exact: true })).toBeVisible()
    const people = await keptPeople(other)
    expect(people).toHaveLength(1)
    expect(people[0].assessments.map((assessment) => assessment.decided)).toEqual(decided)
  })
}

test('a person who is deleted in one tab is gone from the other', async ({ page, context }) => {
  await assess(page, { label: LABEL, ...PSYCHOSIS })
  const other = await context.newPage()
  await open(other, '#/caseload')
  await page.bringToFront()
  await button(page, 'Delete this person').click()
  await button(page, 'Yes, delete the person').click()
  await expect(page.getByText('The person and all their assessments are deleted.')).toBeVisible()

  await other.bringToFront()
  await other.getByRole('link', { name: LABEL }).click()
  await expect(heading(other, 'This person is not in this browser')).toBeVisible()
  await open(other, '#/assess')
  await answerWho(other, { label: LABEL })
  await rate(other, DEPRESSION)
  await answerOwn(other, DEPRESSION)
  await cluster(other, DECISION, '04').check()
  await save(other)
  expect(await keptPeople(other)).toHaveLength(1)
})
