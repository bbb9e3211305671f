// Whatever fails, whoever came for help finds whom to call.

import { expect, test } from '../fixtures.mjs'

const NUMBERS = ['tel:999', 'tel:111', 'tel:116123']

async function expectNumbers(within) {
  for (const number of NUMBERS) await expect(within.locator(`a[href="${number}"]`).first()).toBeVisible()
}

test('while the program is on its way', async ({ page }) => {
  // It never comes.
  await page.route(/\.wasm$/, () => {})
  await page.goto('/#/my-cluster', { waitUntil: 'commit' })
  await expect(page.getByText('Clusterwise is loading')).toBeVisible()
  await expectNumbers(page.locator('#app'))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says so, and whom to call', async ({ page }) => {
    await page.goto('/#/my-cluster/08')
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.locator('noscript p')).toContainText('needs JavaScript')
    await expectNumbers(page.locator('#app'))
  })
})

test.describe('when the pages for readers cannot be had', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch/] })

  for (const hash of ['#/my-cluster', '#/glossary']) {
    test(`${hash} says so, and whom to call`, async ({ page }) => {
      await page.route(/\/parts\/reading-[0-9a-f]{16}\.wasm$/, (route) => route.abort())
      await page.goto(`/${hash}`)
      await expect(page.locator('#app h1')).toHaveText('This page could not be loaded')
      await expectNumbers(page.locator('#app main'))
    })
  }
})
