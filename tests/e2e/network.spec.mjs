// Where the page can live, and whom it talks to. That nothing is asked of another origin is watched in every test, by
// fixtures.mjs; here it is watched while nothing else is done, and from a folder of a host.

import { expect, test } from './fixtures.mjs'
import { SUB_PATH } from './settings.mjs'

for (const path of ['/', SUB_PATH]) {
  test(`the page starts at ${path} and everything it asks for is there`, async ({ page }) => {
    const missing = []
    page.on('response', (response) => {
      if (!response.ok()) missing.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(path)
    await expect(page.locator('#app h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(missing).toEqual([])
  })
}

test('the message for when the page has stopped is there, and is not shown', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('#app h1')).toBeVisible()
  await expect(page.locator('#stopped')).toBeHidden()
  await expect(page.locator('#stopped')).toContainText('What you saved is still saved')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says that it needs it', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('noscript p')).toContainText('Clusterwise needs JavaScript')
    await expect(page.locator('noscript p')).toBeVisible()
  })
})
