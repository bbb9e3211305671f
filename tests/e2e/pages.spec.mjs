// Every page, in every form it is used in: axe finds nothing, and nothing has to be scrolled sideways.

import { AxeBuilder } from '@axe-core/playwright'

import { expect, test } from './fixtures.mjs'

/** The pages that can be reached without having typed anything. */
const ROUTES = ['#/', '#/assess', '#/caseload', '#/method', '#/settings', '#/about', '#/there-is-no-such-page']

/** 320 CSS pixels are also what a screen of 1280 shows at 400 % zoom. */
const WIDTHS = [320, 1280]

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' }
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const route of ROUTES) {
  for (const width of WIDTHS) {
    for (const [look, media] of Object.entries(LOOKS)) {
      test(`${route} has no accessibility fault and fits, ${width} px wide, ${look}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia(media)
        await page.goto(`/${route}`)
        await expect(page.locator('h1:visible')).toHaveCount(1)

        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
        expect(violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))).toEqual([])

        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, 'CSS pixels to scroll sideways').toBeLessThanOrEqual(0)
      })
    }
  }
}
