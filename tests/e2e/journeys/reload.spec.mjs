// The page is reloaded, or closed and opened again, half-way through: nothing that was answered is lost.

import { expect, test } from '../fixtures.mjs'
import {
  CURRENT,
  DECIDED,
  DECISION,
  IN_NONE,
  OWN,
  PSYCHOSIS,
  SCHEDULED,
  answer,
  answerOwn,
  answerWho,
  button,
  choice,
  cluster,
  heading,
  keptPeople,
  open,
  rate,
  reasonFor,
  save
} from '../steps.mjs'

const LABEL = 'Amber 7'
const REASON = 'The team knows her from two earlier admissions.'

test('every step of an assessment survives a reload, down to a reason half typed', async ({ page }) => {
  await open(page, '#/assess')
  await page.getByLabel('A label for the person').pressSequentially(LABEL)
  await page.getByLabel('Team (optional)').fill('North 2')
  await page.getByLabel('Day').fill('29')
  await page.getByLabel('Month').fill('2')
  await page.getByLabel('Year').fill('2024')
  await answer(page, 'Why is the assessment made?', 'Other').check()
  await page.getByLabel(CURRENT).selectOption(IN_NONE)
  await page.reload()
  await expect(page.getByLabel(CURRENT).locator('option:checked')).toHaveText(IN_NONE)
  await expect(page.getByLabel('A label for the person')).toHaveValue(LABEL)
  await expect(page.getByLabel('Team (optional)')).toHaveValue('North 2')
  await expect(page.getByLabel('Day')).toHaveValue('29')
  await expect(page.getByLabel('Month')).toHaveValue('2')
  await expect(page.getByLabel('Year')).toHaveValue('2024')
  await expect(answer(page, 'Why is the assessment made?', 'Other')).toBeChecked()
  await button(page, 'Continue to the ratings').click()

  await choice(page, '1', '3').check()
  await choice(page, '8', '2').check()
  await page.locator('#letter-H').check()
  await choice(page, 'E', '9').check()
  await page.reload()
  await expect(heading(page, 'Rate the 18 scales')).toBeFocused()
  await expect(page.getByText('3 of 18 rated')).toBeVisible()
  for (const [scale, rating] of [
    ['1', '3'],
    ['8', '2'],
    ['E', '9']
  ]) {
    await expect(choice(page, scale, rating)).toBeChecked()
  }
  await expect(page.locator('#letter-H')).toBeChecked()

  await rate(page, PSYCHOSIS)
  await answer(page, 'Where does the presenting condition come from?', 'Psychotic').check()
  await answer(page, 'Is this within a first episode of psychosis?', 'No').check()
  await answer(page, 'Is there an acute episode now?', 'Not known').check()
  await cluster(page, OWN, '13').check()
  await page.reload()
  await expect(answer(page, 'Where does the presenting condition come from?', 'Psychotic')).toBeChecked()
  await expect(answer(page, 'Is this within a first episode of psychosis?', 'No')).toBeChecked()
  await expect(answer(page, 'Is there an acute episode now?', 'Not known')).toBeChecked()
  await expect(cluster(page, OWN, '13')).toBeChecked()
  await button(page, 'See which clusters fit').click()

  const suggestion = await page.locator('#suggestion-title').textContent()
  await cluster(page, DECISION, '13').check()
  await reasonFor(page, '13').pressSequentially(REASON)
  await page.reload()
  await expect(page.locator('#suggestion-title')).toHaveText(suggestion)
  await expect(cluster(page, DECISION, '13')).toBeChecked()
  await expect(reasonFor(page, '13')).toHaveValue(REASON)

  // And what was chosen from the list of all the others.
  await answer(page, DECISION, 'Another cluster').check()
  await page.getByLabel('Cluster', { exact: true }).selectOption('16')
  await reasonFor(page, '16').fill(REASON)
  await page.reload()
  await expect(answer(page, DECISION, 'Another cluster')).toBeChecked()
  await expect(page.getByLabel('Cluster', { exact: true })).toHaveValue('16')
  await save(page)

  const [person] = await keptPeople(page)
  const [{ date, decided, decision_reason: reason, own }] = person.assessments
  expect({ label: person.label, team: person.team, date, decided, reason, own }).toEqual({
    label: LABEL,
    team: 'North 2',
    date: '2024-02-29',
    decided: '16',
    reason: REASON,
    own: '13'
  })
})

test('an unfinished assessment is offered on the first page of another visit, and goes on where it was left', async ({
  page,
  context
}) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await choice(page, '1', '4').check()
  await choice(page, '2', '0').check()
  await page.close()

  const later = await context.newPage()
  await open(later)
  await expect(later.getByText(`You have an unfinished assessment of ${LABEL}`)).toBeVisible()
  await expect(later.getByText('2 of 18 scales are rated.')).toBeVisible()
  await later.getByRole('link', { name: 'Continue it' }).click()
  await expect(heading(later, 'Rate the 18 scales')).toBeVisible()
  await expect(choice(later, '1', '4')).toBeChecked()
})

test('an unfinished assessment is only deleted once that is confirmed', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await open(page)
  await button(page, 'Delete it').click()
  await expect(page.getByRole('group', { name: 'Delete the unfinished assessment?' })).toBeFocused()
  await button(page, 'No, keep it').click()
  await page.reload()
  await expect(page.getByText('You have an unfinished assessment')).toBeVisible()
  await button(page, 'Delete it').click()
  await button(page, 'Yes, delete it').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The unfinished assessment is deleted.')
  await page.reload()
  await expect(page.locator('#page-title')).toBeVisible()
  await expect(page.getByText('You have an unfinished assessment')).toHaveCount(0)
})

test('someone who is assessed again keeps the earlier assessment', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL, date: '2025-01-15' })
  await rate(page, PSYCHOSIS)
  await answerOwn(page, PSYCHOSIS)
  await cluster(page, DECISION, '12').check()
  await save(page)

  await button(page, 'Start a review').click()
  await expect(page.getByLabel('The person’s label').locator('option:checked')).toHaveText(LABEL)
  await page.getByLabel('Day').fill('15')
  await page.reload()
  await expect(page.getByLabel('The person’s label').locator('option:checked')).toHaveText(LABEL)
  await answerWho(page, { date: '2025-07-15', reason: SCHEDULED })
  await rate(page, PSYCHOSIS)
  await answerOwn(page, PSYCHOSIS)
  await cluster(page, DECIDED, '12').check()
  await save(page)
  const rows = page.getByRole('table', { name: 'Assessments so far' }).getByRole('rowheader')
  await expect(rows).toHaveText(['15 July 2025', '15 January 2025'])
  const [person] = await keptPeople(page)
  expect(person.assessments.map(({ date }) => date)).toEqual(['2025-01-15', '2025-07-15'])
})
