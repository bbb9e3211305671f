// The leaflet: the page of a cluster on paper, two sides of A4 whatever the cluster and whatever the service has added.

import { readdirSync } from 'node:fs'

import { expect, test } from '../fixtures.mjs'
import { open, openCluster, put } from '../steps.mjs'

const DATA = new URL('../../../crates/pathways/data/clusters/', import.meta.url)

const CODES = readdirSync(DATA).map((name) => name.slice(0, 2)).sort()

/** Smaller letters than these are hard to read on paper: 11 points in CSS pixels. */
const SMALLEST = (11 * 96) / 72

/** A text as long as it may be, in as many lines as it may have. */
function longest(letters, lines) {
  const words = 'A weekly group at the Blue House, with tea and time to talk, for all who would like to come. '
  const line = Math.floor((letters - lines + 1) / lines)
  const text = Array.from({ length: lines }, (_, place) => words.repeat(9).slice(place, place + line).trim().padEnd(line, '.'))
  return text.join('\n')
}

/** What is kept of a service that has put texts of its own everywhere. */
const settings = (text) =>
  JSON.stringify({
    version: 4,
    revision: 1,
    shortcuts: true,
    pack: null,
    review_periods: [],
    reliable_change: null,
    four_factors: null,
    local_texts: [
      { place: 'contact', text: text(300, 5), set: '2026-11-20' },
      { place: 'complaints', text: text(300, 5), set: '2026-11-20' },
      ...CODES.map((code) => ({ place: `menu-${code}`, text: text(600, 10), set: '2026-11-20' }))
    ]
  })

const LONGEST = settings(longest)

const SHORT_LINES = settings((letters, lines) => Array(lines).fill('Blue House').join('\n'))

const ONE_LINE = settings(() => 'Call the Blue House on 0113 496 0000')

/** The sizes of the sheets, in points. */
async function sheets(page, options = {}) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, ...options })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g).length).toBe(pdf.match(/\/MediaBox/g).length)
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => `${Math.round(width)} x ${Math.round(height)}`)
}

const A4 = '595 x 842'

async function expectLeaflet(page, code) {
  await page.evaluate((hash) => (location.hash = hash), `#/my-cluster/${code}`)
  await expect(page.locator('.reading__address a')).toHaveText(new RegExp(`#/my-cluster/${code}$`))
  expect.soft(await sheets(page), code).toEqual([A4, A4])
}

for (const [what, kept] of [
  ['our words', undefined],
  ['the longest texts of a service', LONGEST],
  ['many short lines of a service', SHORT_LINES],
  ['one line of a service', ONE_LINE]
]) {
  test(`the leaflet of each cluster is two sides of A4 with ${what}`, async ({ page }) => {
    test.setTimeout(120_000)
    if (kept) {
      await open(page, '#/about')
      await put(page, { 'clusterwise/v1/settings': kept })
    }
    await page.goto('about:blank')
    await openCluster(page, '00')
    if (kept) await expect(page.locator('#help .reading__local')).toContainText('Blue House')
    for (const code of CODES) await expectLeaflet(page, code)
  })
}

test('on paper there is what helps and nothing to press, in letters that can be read', async ({ page }) => {
  for (const kept of [undefined, LONGEST]) {
    if (kept) await put(page, { 'clusterwise/v1/settings': kept })
    await page.goto('about:blank')
    await openCluster(page, '08')
    await page.emulateMedia({ media: 'print' })
    const words = await page.locator('body').innerText()
    for (const part of ['Cluster 8: ', 'Call 999', 'Call 111, choose 2', 'Call 116 123', '#/my-cluster/08', 'personal health budget', 'Each place agrees its own help', 'No service user or clinician has checked', 'Printed on']) {
      expect(words).toContain(part)
    }
    for (const part of ['Print this page', 'Read aloud', 'Copy the link', 'For staff', 'Skip to main']) expect(words).not.toContain(part)
    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
    for (const place of ['header', 'footer', 'button', '.reading__now', 'summary']) {
      const all = await page.locator(place).all()
      expect(all.length, place).toBeGreaterThan(0)
      for (const one of all) await expect(one).toBeHidden()
    }
    const small = await page.locator('.reading :is(h1, h2, p, li, dt, dd)').evaluateAll(
      (all, smallest) => all.filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < smallest - 0.01).map((element) => element.textContent),
      SMALLEST
    )
    expect(small).toEqual([])
    await page.emulateMedia({ media: null })
  }
})

test('“Print this page” opens the browser’s own dialogue, before the program is here and after', async ({ page }) => {
  await page.addInitScript(() => {
    window.prints = 0
    window.print = () => (window.prints += 1)
  })
  let letGo
  const held = new Promise((resolve) => (letGo = resolve))
  await page.route(/\/parts\/reading-/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/#/my-cluster/08')
  const print = page.getByRole('button', { name: 'Print this page' })
  await print.click()
  expect(await page.evaluate(() => window.prints)).toBe(1)
  letGo()
  await expect(page.locator('.reading__share')).toBeVisible()
  await print.click()
  expect(await page.evaluate(() => window.prints)).toBe(2)
})
