// What every page is held to, in every form it is used in: axe finds nothing, and nothing has to be scrolled sideways.

import { expect } from '@playwright/test'
import axe from 'axe-core'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const LIGHT = { colorScheme: 'light', forcedColors: 'none' }
const DARK = { colorScheme: 'dark', forcedColors: 'none' }
const FORCED = { colorScheme: 'dark', forcedColors: 'active' }

/** 320 CSS pixels are also what a screen of 1280 shows at 400 % zoom. */
const NARROW = 320
const WIDE = 1280

/** Each width and each look once: what is wrong with a state of a page is rarely wrong with one pair of them only. */
export const SOME_FORMS = {
  'narrow and dark': { width: NARROW, media: DARK },
  'wide and light': { width: WIDE, media: LIGHT }
}

/** Forced colours as well, at the width where most goes wrong. */
export const ALL_FORMS = { ...SOME_FORMS, 'narrow, in forced colours': { width: NARROW, media: FORCED } }

/** Looks at what is on the page now in several forms, and names each fault with the form it was found in. */
export async function expectAccessible(page, state, forms = SOME_FORMS) {
  for (const [name, { width, media }] of Object.entries(forms)) {
    const form = `${state}, ${name}`
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia(media)
    const violations = await violationsOf(page, ['html'], STANDARDS)
    const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))
    expect.soft(found, form).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect.soft(overflow, `CSS pixels to scroll sideways: ${form}`).toBeLessThanOrEqual(0)
  }
}

/** Whether what a selector finds stands out enough from its ground. */
export async function expectReadable(page, selector, state) {
  const violations = await violationsOf(page, [selector], ['color-contrast'])
  expect.soft(violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary)), state).toEqual([])
}

/**
 * What axe finds in what a selector finds, by these rules or by the rules with these tags. It comes into a page once: reading
 * it in takes longer than a look at most pages does.
 */
async function violationsOf(page, selector, runOnly) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([selector, runOnly]) => window.axe.run({ include: [selector] }, { runOnly, resultTypes: ['violations'] }),
    [selector, runOnly]
  )
  return violations
}
