// What a service sets for itself: a review period, what counts as a reliable change, and which scale belongs to which of
// the four factors. What is longer than the national maximum is never passed over in silence.

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import {
  DECIDED,
  DECISION,
  DEPRESSION,
  LESS_DEPRESSION,
  answer,
  assessToResult,
  button,
  cluster,
  kept,
  open,
  openAssessed,
  review,
  reviewToResult,
  row,
  save
} from '../steps.mjs'

const LABEL = 'Blue 14'

const TODAY = new Date('2026-11-21T10:00:00')

const FIRST_EPISODE = { origin: 'Psychotic', firstEpisode: 'Yes', acuteEpisode: 'No', own: '10' }

/** `first-episode-crisis` of tests/golden as it was before the crisis: cluster 10. */
const VOICES = { ratings: '212103222212010011', letter: 'B', ...FIRST_EPISODE }

const periods = (page) => page.getByRole('region', { name: 'Review periods' })

async function setPeriod(page, code, count, unit) {
  await open(page, '#/settings/service')
  const section = periods(page)
  await section.getByLabel('Cluster', { exact: true }).selectOption(code)
  await section.getByLabel('How long between reviews').fill(count)
  await answer(page, 'Counted in', unit).check()
  await button(page, 'Set the period').click()
}

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY))

test('a shorter period: the next review follows it, and the national one again once it is taken back', async ({ page }) => {
  await setPeriod(page, '10', '6', 'Calendar months')
  await expect(row(periods(page), '10 First episode psychosis')).toContainText('6 months here.')
  await expect(row(periods(page), '10 First episode psychosis')).toContainText('The national maximum is 12 months.')
  await expect(periods(page)).not.toContainText('counts as late')
  await page.reload()
  await expect(row(periods(page), '10 First episode psychosis')).toContainText('6 months here.')

  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, date: '2026-08-31', ...VOICES })
  await cluster(page, DECISION, '10').check()
  const next = page.locator('p', { hasText: /^Next review by/ })
  await expect(next).toContainText('28 February 2027: 6 months after the assessment, the local period.')
  await expect(next).toContainText('The national maximum is 12 months.')
  await save(page)
  await expect(row(page, 'Next review by')).toHaveText(/^28 February 2027 due in 3 months$/)
  const { hash } = new URL(page.url())

  await open(page, '#/settings/service')
  await button(page, 'Use the national period for cluster 10').click()
  await expect(periods(page)).not.toContainText('6 months here')
  await open(page, hash)
  await expect(row(page, 'Next review by'), 'what was saved stays').toContainText('28 February 2027')
  await reviewToResult(page, { date: '2026-11-20', ...VOICES })
  await cluster(page, DECIDED, '10').check()
  await expect(next).toContainText('20 November 2027: at most 12 months after the assessment.')
})

test('a longer period says so: in the settings, at the decision and on the page of the person', async ({ page }) => {
  await setPeriod(page, '04', '9', 'Calendar months')
  const local = row(periods(page), '04 Non-psychotic (severe)')
  await expect(local).toContainText('9 months here. The national maximum is 6 months, which can be shorter')
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, date: '2026-11-20', ...DEPRESSION })
  await cluster(page, DECISION, '04').check()
  const next = page.locator('p', { hasText: /^Next review by/ })
  await expect(next).toContainText('20 August 2027')
  await expect(next).toContainText('longer than the national maximum of 6 months')
  await save(page)
  await expect(row(page, 'Next review by')).toContainText('20 August 2027')
  await expect(row(page, 'Next review by')).toContainText('longer than the national maximum of 6 months')
})

test('a period that cannot be is refused with words at each field', async ({ page }) => {
  await open(page, '#/settings/service')
  await button(page, 'Set the period').click()
  const section = periods(page)
  for (const [field, words] of [
    ['cluster', 'Choose a cluster'],
    ['count', 'Enter a whole number: 1 to 156 weeks, or 1 to 36 months'],
    ['unit', 'Choose weeks or months']
  ]) {
    await expect(section.locator(`#period-${field}-error`)).toContainText(words)
  }
  for (const count of ['0', '37', '1.5', 'six']) {
    await setPeriod(page, '10', count, 'Calendar months')
    await expect(section.locator('#period-count-error'), count).toContainText('1 to 36 months')
    await expect(section.locator('#period-count')).toHaveValue(count)
  }
  expect(JSON.stringify(await kept(page))).not.toContain('review_periods":[{')
})

test('another reliable change is used with its source, and the published one again', async ({ page }) => {
  await openAssessed(page, { label: LABEL, date: '2026-05-20', ...DEPRESSION })
  await review(page, { date: '2026-11-18', treatment: /^No/, ...LESS_DEPRESSION })
  const { hash } = new URL(page.url())
  const change = row(page, 'Change since the time before')
  await expect(change).toContainText('7 lower, not a reliable change (less than 8 points, Parabiaghi 2005).')

  await open(page, '#/settings/service')
  await button(page, 'Set the reliable change').click()
  const section = page.getByRole('region', { name: 'Reliable change' })
  await expect(section.locator('#change-points-error')).toContainText('Enter a whole number of points from 1 to 48')
  await expect(section.locator('#change-source-error')).toContainText('Enter where the number comes from')
  await section.getByLabel('Points').fill('4')
  await section.getByLabel('Where the number comes from').fill('Egger 2020')
  await button(page, 'Set the reliable change').click()
  await expect(section).toContainText('4 points or more counts as reliable here. Source: Egger 2020.')

  const words = '7 lower, reliable improvement (4 points or more, Egger 2020).'
  await open(page, hash)
  await expect(change).toContainText(words)
  await expect(page.locator('#paragraph')).toContainText(words)
  await page.getByRole('link', { name: 'Change over time' }).click()
  await expect(page.locator('.change__summary')).toContainText(words)
  await page.reload()
  await expect(page.locator('.change__summary')).toContainText(words)

  await open(page, '#/settings/service')
  await button(page, 'Use the published 8 points again').click()
  await expect(section).toContainText('Source: Parabiaghi')
  await open(page, hash)
  await expect(change).toContainText('not a reliable change (less than 8 points, Parabiaghi 2005)')
})

test('the four factors are set with their source, changed and removed', async ({ page }) => {
  await open(page, '#/settings/service')
  const section = page.getByRole('region', { name: 'Four factors' })
  const of = (scale) => section.getByLabel(new RegExp(`^${scale}\\. `))
  const scales = section.getByRole('group', { name: 'Which factor each scale belongs to' }).getByRole('combobox')
  await expect(scales).toHaveCount(12)
  for (const scale of await scales.all()) await expect(scale.locator('option:checked')).toHaveText('In no factor')
  await expect(section).toContainText('None is built in')
  await expect(button(page, 'Remove the four factors')).toBeHidden()

  await button(page, 'Set the four factors').click()
  await expect(section.locator('#factor-1-error')).toContainText('Choose a factor for at least one scale')
  await expect(section.locator('#factors-source-error')).toContainText('Enter where this comes from')
  await expectAccessible(page, 'the settings with errors about the four factors', ALL_FORMS)
  await page.getByRole('link', { name: 'Choose a factor for at least one scale' }).click()
  await expect(of(1), 'the summary leads to the first scale').toBeFocused()
  await of(1).selectOption('Severe disturbance')
  await of(11).selectOption('Social well-being')
  await of(12).selectOption('Social well-being')
  await section.getByLabel('Where this comes from').fill('Our own analysis, 2026')
  await button(page, 'Set the four factors').click()
  await expect(section).toContainText('from: Our own analysis, 2026.')
  await expect(row(section, 'Social well-being')).toHaveText('Scales 11 and 12')
  await expect(row(section, 'Severe disturbance')).toHaveText('Scale 1')
  await expect(row(section, 'Personal well-being')).toHaveText('No scale')
  await expectAccessible(page, 'the settings with four factors')

  await page.reload()
  await expect(row(section, 'Social well-being'), 'it is kept').toHaveText('Scales 11 and 12')
  await expect(of(11).locator('option:checked')).toHaveText('Social well-being')
  await of(11).selectOption('In no factor')
  await button(page, 'Set the four factors').click()
  await expect(row(section, 'Social well-being')).toHaveText('Scale 12')

  await button(page, 'Remove the four factors').click()
  await expect(section).not.toContainText('Our own analysis')
  await expect(of(12).locator('option:checked')).toHaveText('In no factor')
  const settings = JSON.parse((await kept(page))['clusterwise/v1/settings'])
  expect(settings).toMatchObject({ version: 4, four_factors: null })
})
