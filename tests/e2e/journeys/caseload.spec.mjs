// The caseload: overdue first, searched and filtered.

import { expect, test } from '../fixtures.mjs'
import { DEPRESSION, MEMORY_LOSS, PSYCHOSIS, assess, open } from '../steps.mjs'

const TODAY = new Date('2026-11-21T10:00:00')

test('people are listed with those due longest first, and can be searched and filtered', async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
  // Cluster 04 is reviewed after six months, 12 and 18 after a year.
  await assess(page, { label: 'Blue 14', team: 'North 2', date: '2026-11-20', ...DEPRESSION })
  await assess(page, { label: 'Amber 7', team: 'South', date: '2025-10-31', ...PSYCHOSIS })
  await assess(page, { label: 'Clear 1', date: '2025-12-01', ...MEMORY_LOSS })
  await open(page, '#/')
  await expect(page.getByText('3 people. 1 review is overdue.')).toBeVisible()

  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Caseload' }).click()
  const rows = page.getByRole('table', { name: /^People/ }).locator('tbody tr')
  const expectRows = (labels) => expect(rows.getByRole('link')).toHaveText(labels)
  await expectRows(['Amber 7', 'Clear 1', 'Blue 14'])
  await expect(rows.nth(0)).toContainText(/South.*12 Ongoing.*31 October 2025.*31 October 2026.*3 weeks overdue/)
  await expect(rows.nth(1)).toContainText(/18 Cognitive.*1 December 2026.*due in 10 days/)
  await expect(rows.nth(2)).toContainText(/04 Non-psychotic.*20 May 2027.*due in 5 months/)

  const status = page.getByRole('search').locator('xpath=following-sibling::p')
  await page.getByLabel('Search by label or team').fill('NORTH')
  await expectRows(['Blue 14'])
  await expect(status).toHaveText('1 of 3 shown')
  await page.getByLabel('Search by label or team').fill('nobody')
  await expect(rows).toHaveCount(0)
  await expect(status).toHaveText('0 of 3 shown')
  await page.getByLabel('Search by label or team').fill('')
  await page.getByLabel('Clusters').selectOption('Organic')
  await expectRows(['Clear 1'])
  await page.getByLabel('Clusters').selectOption('All clusters')
  await page.getByLabel('Only reviews overdue or due in four weeks').check()
  await expectRows(['Amber 7', 'Clear 1'])

  await page.getByRole('link', { name: 'Amber 7' }).click()
  await expect(page).toHaveTitle('One person - Clusterwise')
  expect(decodeURIComponent(page.url())).not.toMatch(/Amber|South/)
  await expect(page.getByText('3 weeks overdue')).toBeVisible()
})
