// The program that is kept for when there is no network, when what was kept of it is gone or damaged: it is fetched again,
// and the records are never in question.

import { test as base, expect } from '../fixtures.mjs'
import { host } from '../host.mjs'
import { PSYCHOSIS, button, open, row, seed, seedPerson } from '../steps.mjs'

const test = base.extend({
  site: async ({}, use) => {
    const site = await host({ headers: true })
    await use(site)
    await site.stop()
  },
  baseURL: async ({ site }, use) => use(site.origin)
})

test.use({ serviceWorkers: 'allow' })

const AMBER = seedPerson(1, { label: 'Amber 7', assessments: [{ date: '2026-03-04', decided: '12', ...PSYCHOSIS }] })

/** What the settings say about pages without a network. */
const offline = (page) => row(page, 'Works without a network')

/** One person, and all of the program kept. */
async function begin(page) {
  await seed(page, [AMBER])
  await open(page, '#/settings')
  await expect(offline(page)).toContainText('Yes: ')
}

test('after everything was deleted with another tab open, the next visit keeps the program again', async ({ page, context }) => {
  await begin(page)
  const names = await page.evaluate(() => caches.keys())
  const other = await context.newPage()
  await open(other, '#/about')
  await page.bringToFront()
  await button(page, 'Delete everything').click()
  await button(page, 'Yes, delete everything').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Everything')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await page.reload()
  await expect(offline(page)).toContainText('Yes: ')
  expect((await page.evaluate(() => caches.keys())).sort()).toEqual(names.sort())
})

test.describe('a kept file that was damaged', () => {
  test.use({ expectedErrors: [/integrity|Failed to (fetch|load)|digest/] })

  test('is not run: the newest version can be asked for, and the records are there', async ({ page, context, site }) => {
    await begin(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          const headers = { 'content-type': 'text/javascript' }
          if (/\/app-[0-9a-f]+\.js$/.test(request.url)) await cache.put(request, new Response('window.ran = true', { headers }))
        }
      }
    })
    // What the browser remembers of this visit does not stand in for what is kept.
    const browser = await context.newCDPSession(page)
    await browser.send('Network.setCacheDisabled', { cacheDisabled: true })
    await page.goto('/?')
    await page.goto('/')
    await expect(page.getByText('Clusterwise is loading.')).toBeVisible()
    expect(await page.evaluate(() => window.ran)).toBeUndefined()
    await page.getByRole('link', { name: 'use the newest version' }).first().click()
    await expect(page.locator('#page-title')).toBeVisible()
    expect(page.url(), 'it is done once').toBe(`${site.origin}/`)
    await page.reload()
    await expect(page.locator('#page-title')).toBeVisible()
    await site.stop()
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText(/^1 person\./)).toBeVisible()
  })
})
