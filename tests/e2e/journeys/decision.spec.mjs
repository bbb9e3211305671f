// The clinician's own cluster comes before the suggestion, and the decision is the clinician's.

import { expect, test } from '../fixtures.mjs'
import {
  DECISION,
  DEPRESSION,
  OWN,
  PSYCHOSIS,
  UNFINISHED,
  answer,
  answerOwn,
  answerWho,
  assessToResult,
  button,
  choice,
  cluster,
  heading,
  kept,
  keptPeople,
  open,
  rate,
  reasonFor,
  save,
  typeAddress
} from '../steps.mjs'

const LABEL = 'Red 3'

test('no suggestion is shown before the own cluster is given, whatever address is typed', async ({ page }) => {
  const expectNoSuggestion = async () => {
    await expect(page.locator('.suggestion')).toHaveCount(0)
    await expect(page.getByText('Suggested')).toHaveCount(0)
    expect((await kept(page))[UNFINISHED] ?? '').not.toContain('"is_shown":true')
  }
  await open(page, '#/assess/result')
  await expect(heading(page, 'Who and why')).toBeVisible()
  await expectNoSuggestion()
  await answerWho(page, { label: LABEL })
  await typeAddress(page, '#/assess/result')
  await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
  await expectNoSuggestion()
  await rate(page, DEPRESSION)
  await expectNoSuggestion()
  await typeAddress(page, '#/assess/result')
  await expect(heading(page, 'Your own cluster first')).toBeVisible()
  await expectNoSuggestion()
  await page.reload()
  await expect(heading(page, 'Your own cluster first')).toBeVisible()
  await expectNoSuggestion()
  await answer(page, 'Where does the presenting condition come from?', 'Non-psychotic').check()
  await button(page, 'See which clusters fit').click()
  await expect(page.locator('#error-summary')).toBeVisible()
  await expectNoSuggestion()
  await cluster(page, OWN, '03').check()
  await button(page, 'See which clusters fit').click()
  await expect(page.locator('#suggestion-title')).toHaveText(`Suggested: cluster ${DEPRESSION.suggested}`)
  await expect(page.getByText('It ranks 4th here')).toBeVisible()

  // From here on the own cluster is a record of what came before the suggestion.
  await page.getByRole('navigation', { name: 'Back' }).getByRole('link').click()
  await expect(heading(page, 'Your own cluster first')).toBeVisible()
  await expect(page.getByText('Your own cluster: 03 ')).toBeVisible()
  await expect(page.getByRole('group', { name: OWN })).toHaveCount(0)
})

test('another cluster needs a reason, which is kept and goes into the paragraph', async ({ page }) => {
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...DEPRESSION })
  await answer(page, DECISION, 'Another cluster').check()
  await button(page, 'Save the decision').click()
  const summary = page.locator('#error-summary')
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Choose the cluster that you decide on' }).click()
  const list = page.getByLabel('Cluster', { exact: true })
  await expect(list).toBeFocused()
  await list.selectOption('07')
  await expect(page.getByText('Next review by')).toBeVisible()
  await button(page, 'Save the decision').click()
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Enter the reason for your decision' }).click()
  const reason = reasonFor(page, '07')
  await expect(reason).toBeFocused()
  await page.keyboard.type('Years of the same difficulties, <b>known</b> to the team & GP')
  await expect(page.locator('#decision-reason-error')).toHaveCount(0)
  await save(page)

  await expect(page.locator('#paragraph')).toContainText('Decided by the clinician: cluster 07 ')
  await expect(page.locator('#paragraph')).toContainText(`Suggested by Clusterwise: ${DEPRESSION.suggested}.`)
  await expect(page.locator('#paragraph')).toContainText('known</b> to the team & GP.')
  await page.getByText(/^Assessment of/).click()
  await expect(page.getByText('Reason for the decision', { exact: true })).toBeVisible()
  const [person] = await keptPeople(page)
  const [entry] = person.assessments
  expect([entry.own, entry.suggested[0].code, entry.decided]).toEqual(['04', '04', '07'])
  expect(entry.decision_reason).toBe('Years of the same difficulties, <b>known</b> to the team & GP')
})

test('cluster 00 can be decided on, with a reason where the result does not offer it', async ({ page }) => {
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...DEPRESSION })
  await cluster(page, DECISION, '00').check()
  await reasonFor(page, '00').fill('A real need that none of them describes')
  await save(page)
  await expect(page.locator('#paragraph')).toContainText('Decided by the clinician: cluster 00 Variance')
  const [person] = await keptPeople(page)
  expect(person.assessments[0].decided).toBe('00')
})

test('where no description fits, cluster 00 is offered and needs no reason', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await rate(page, { ratings: '444440004044444444' })
  await answerOwn(page, { origin: 'Non-psychotic', own: '00' })
  await expect(page.getByText('You may choose cluster 00').first()).toBeVisible()
  await cluster(page, DECISION, '00').check()
  await expect(page.locator('#decision-reason')).toHaveCount(0)
  await save(page)
})

test('a decision is taken back when an answer changes, and a reason waits for its cluster', async ({ page }) => {
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...DEPRESSION })
  await cluster(page, DECISION, '00').check()
  await reasonFor(page, '00').fill('For 00')
  await cluster(page, DECISION, '04').check()
  await expect(page.locator('#decision-reason')).toHaveCount(0)
  await cluster(page, DECISION, '00').check()
  await expect(reasonFor(page, '00')).toHaveValue('For 00')

  await typeAddress(page, '#/assess/ratings')
  await choice(page, '1', '3').check()
  await typeAddress(page, '#/assess/result')
  await expect(page.getByText('has changed since you decided.')).toBeVisible()
  await expect(cluster(page, DECISION, '00')).not.toBeChecked()
  await button(page, 'Save the decision').click()
  await expect(page.locator('#error-summary')).toContainText('Choose the cluster')
  expect(await keptPeople(page)).toEqual([])
})

test('not known is said to be missing, and is never counted as 0', async ({ page }) => {
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...PSYCHOSIS, ratings: '109211112329010013' })
  await expect(page.locator('.suggestion')).toContainText('16 of 18')
  await cluster(page, DECISION, '12').check()
  const reason = page.locator('#decision-reason')
  if (await reason.isVisible()) await reason.fill('As agreed')
  await save(page)
  await expect(page.locator('#paragraph')).toContainText('16 of 18 known')
  await expect(page.locator('#paragraph')).toContainText('3:not known')
})

test('the grid and the reasons of any cluster can be looked at', async ({ page }) => {
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...DEPRESSION })
  await expect(page.getByRole('heading', { name: /^04 comes before / })).toBeVisible()
  await page.getByText('The other 3 clusters').click()
  await page.getByRole('button', { name: /^Show .* cluster 01$/ }).click()
  await expect(page.getByRole('heading', { name: /^04 comes first because 01 breaks / })).toBeVisible()
  await page.getByRole('tab', { name: 'Grid' }).click()
  await expect(page.getByRole('table', { name: /^Cluster 01 / })).toBeVisible()
  await expect(page).toHaveURL(/#\/assess\/result$/)
  await page.getByRole('tab', { name: 'How sure' }).click()
  await expect(page.getByRole('tabpanel', { name: 'How sure' })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Cluster 01 / })).toBeHidden()
})
