// The page of a cluster can be read before the program is here, and its reader does not notice when that comes.

import { readdirSync } from 'node:fs'

import { expect, test } from '../fixtures.mjs'
import { heading, openCluster } from '../steps.mjs'

const DATA = new URL('../../../crates/pathways/data/clusters/', import.meta.url)

const CODES = readdirSync(DATA).map((name) => name.slice(0, 2)).sort()

const PART = /\/parts\/reading-/

/** Holds up the part of the program that draws the page, until it is let go. */
async function hold(page) {
  const held = []
  let isHolding = true
  await page.route(PART, (route) => (isHolding ? held.push(route) : route.continue()))
  return {
    letGo: async () => {
      isHolding = false
      await Promise.all(held.splice(0).map((route) => route.continue()))
    },
    again: () => {
      isHolding = true
    },
    isHeld: () => held.length > 0
  }
}

const isEarly = (page) => page.locator('#app[data-early] .reading')

/** The page itself, which has what the early one has not. */
const itself = (page) => page.locator('.reading__share')

/** What is to be read or pressed, with its place on the screen. What comes below the text is not shown early. */
const shown = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#app :is(h1, h2, p, li, dt, dd, summary, a, section, details, button)')]
      .filter((element) => !element.closest('footer, .reading__share, .reading__end'))
      .map((element) => {
        // What is closed is laid out only when the browser has time.
        const { left, top, width, height } = element.checkVisibility() ? element.getBoundingClientRect() : new DOMRect()
        const attributes = ['class', 'id', 'href', 'aria-labelledby', 'aria-label', 'aria-current', 'tabindex', 'role']
        const named = attributes.map((name) => `${name}=${element.getAttribute(name)}`).join(' ')
        return `${element.tagName} ${named} [${[left, top, width, height].map(Math.round)}] ${element.textContent}`
      })
  )

test('of all 21 clusters, what is shown first is what the program shows, word for word and place for place', async ({ page }) => {
  test.slow()
  expect(CODES).toHaveLength(21)
  const part = await hold(page)
  for (const code of CODES) {
    part.again()
    await page.goto('about:blank')
    await page.goto(`/#/my-cluster/${code}`)
    await expect(isEarly(page)).toBeVisible()
    await expect(page).toHaveTitle('My care cluster - Clusterwise')
    await expect.poll(part.isHeld).toBe(true)
    const early = await shown(page)
    expect(early.length).toBeGreaterThan(80)
    await part.letGo()
    await expect(itself(page)).toBeVisible()
    await expect(page).toHaveTitle('My care cluster - Clusterwise')
    expect(await shown(page), code).toEqual(early)
  }
})

test('the reader stays where she is when the program comes: how far she scrolled, what has the focus, what is open', async ({ page }) => {
  const part = await hold(page)
  await page.goto('/#/my-cluster/08')
  await expect(isEarly(page)).toBeVisible()
  await expect.poll(part.isHeld).toBe(true)
  await page.locator('summary').click()
  await page.locator('#carers a').first().focus()
  await page.evaluate(() => {
    scrollTo(0, 2000)
    window.shifted = 0
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifted += value))).observe({ type: 'layout-shift' })
    window.scrolls = []
    addEventListener('scroll', () => window.scrolls.push(scrollY))
  })
  await expect.poll(() => page.evaluate(() => window.scrolls.splice(0).at(-1))).toBe(2000)
  await part.letGo()
  await expect(itself(page)).toBeAttached()
  // Two frames later whatever would move has moved.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  expect(await page.evaluate(() => scrollY)).toBe(2000)
  expect(await page.evaluate(() => window.scrolls.filter((top) => top !== 2000))).toEqual([])
  expect(await page.evaluate(() => window.shifted)).toBe(0)
  await expect(page.locator('#carers a').first()).toBeFocused()
  await expect(page.locator('#money')).toHaveAttribute('open')
})

test('until then its links work: to the numbers, to another cluster, and to another page', async ({ page }) => {
  const part = await hold(page)
  await page.goto('/#/my-cluster/08')
  await expect(isEarly(page)).toBeVisible()
  await page.getByRole('link', { name: 'If you need help now' }).click()
  await expect(page.locator('#crisis-title')).toBeFocused()
  await expect(page).toHaveURL(/#\/my-cluster\/08$/)
  await page.evaluate(() => (location.hash = '#/my-cluster/10'))
  await expect(heading(page, 'Cluster 10: ')).toBeVisible()
  await expect.poll(part.isHeld).toBe(true)
  await page.getByRole('link', { name: 'Words we use' }).click()
  await expect(page.getByText('Clusterwise is loading.')).toBeVisible()
  await part.letGo()
  await expect(heading(page, 'Words we use')).toBeVisible()
  // From here on the program alone draws.
  await page.evaluate(() => (location.hash = '#/my-cluster/21'))
  await expect(heading(page, 'Cluster 21: ')).toBeFocused()
  await expect(itself(page)).toBeVisible()
  await expect(page.locator('.page')).toHaveCount(1)
})

test.describe('when the rest cannot be had', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch/] })

  test('the text stays, and another page says what is wrong', async ({ page }) => {
    let isGone = true
    await page.route(PART, (route) => (isGone ? route.abort() : route.continue()))
    const failed = page.waitForEvent('requestfailed')
    await page.goto('/#/my-cluster/08')
    await failed
    await expect(heading(page, 'Cluster 8: ')).toBeVisible()
    await expect(page.locator('#voice')).toBeVisible()
    await page.getByRole('link', { name: 'Words we use' }).click()
    await expect(heading(page, 'This page could not be loaded')).toBeVisible()
    isGone = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page, 'Words we use')).toBeVisible()
  })

  test('the text stands again for whoever followed a link to a word that could not be had, and goes back', async ({ page }) => {
    let isGone = true
    await page.route(PART, (route) => (isGone ? route.abort() : route.continue()))
    const failed = page.waitForEvent('requestfailed')
    await page.goto('/#/my-cluster/08')
    await failed
    await page.locator('.reading a[href^="#/glossary/"]').first().click()
    await expect(heading(page, 'This page could not be loaded')).toBeVisible()
    await page.goBack()
    await expect(heading(page, 'Cluster 8: ')).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('#crisis').getByRole('link', { name: 'Call 116 123' })).toBeVisible()
    await page.evaluate(() => (location.hash = '#/my-cluster/10'))
    await expect(heading(page, 'Cluster 10: ')).toBeFocused()
    const again = page.waitForEvent('requestfailed')
    await page.getByRole('button', { name: 'Try again' }).click()
    await again
    await expect(heading(page, 'Cluster 10: ')).toBeVisible()
    await page.getByRole('link', { name: 'Words we use' }).first().click()
    await expect(heading(page, 'This page could not be loaded')).toBeVisible()
    await page.goBack()
    await expect(heading(page, 'Cluster 10: ')).toBeFocused()
    isGone = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(itself(page)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
})

test('no other address shows anything early', async ({ page }) => {
  for (const hash of ['', '#/', '#/my-cluster', '#/my-cluster/09', '#/my-cluster/22', '#/caseload']) {
    await page.goto('about:blank')
    await page.goto(`/${hash}`)
    await expect(page.locator('#page-title')).toBeVisible()
    await expect(page.locator('#app')).not.toHaveAttribute('data-early')
    await expect(page.locator('#crisis')).toHaveCount(0)
  }
  await openCluster(page, '08')
  await expect(page.locator('#app')).not.toHaveAttribute('data-early')
})
