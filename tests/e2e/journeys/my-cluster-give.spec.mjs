// A clinician gives the page to the person: from the person's page to the printed leaflet, and back to where she was.

import { expect, test } from '../fixtures.mjs'
import { DEPRESSION, button, heading, seed, seedPerson, typeAddress } from '../steps.mjs'

const BLUE = seedPerson(1, { label: 'Blue 14', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })

test('the leaflet of the decided cluster is printed once, says nothing of the person, and leads back', async ({ page }) => {
  await page.addInitScript(() => {
    window.printed = []
    window.print = () => window.printed.push(document.body.innerText)
  })
  await seed(page, [BLUE])
  await typeAddress(page, `#/person/${BLUE.id}`)
  await page.locator('summary').filter({ hasText: 'a leaflet for the person' }).click()
  await button(page, 'Print the leaflet').click()
  await expect(page.locator('.reading__share')).toBeVisible()
  await expect(page).toHaveURL(/#\/my-cluster\/04$/)
  await expect(page).toHaveTitle('My care cluster - Clusterwise')
  await expect.poll(() => page.evaluate(() => window.printed.length)).toBe(1)
  const [printed] = await page.evaluate(() => window.printed)
  expect(printed).toContain('Cluster 4: ')
  expect(printed).toContain('Call 116 123')
  expect(printed).not.toContain('Blue 14')

  await page.getByRole('link', { name: 'Back' }).click()
  await expect(heading(page, 'Blue 14')).toBeFocused()
  await page.goBack()
  await expect(heading(page, 'Cluster 4: ')).toBeVisible()
  expect(await page.evaluate(() => window.printed.length), 'it is printed when it is asked for, and not when it is opened').toBe(1)
})
