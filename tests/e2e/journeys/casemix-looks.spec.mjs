// What the casemix looks like in every tab: axe finds nothing, and nothing has to be scrolled sideways but tables in
// boxes of their own.

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import {
  CASEMIX_DAY,
  DEPRESSION,
  LESS_DEPRESSION,
  PSYCHOSIS,
  answer,
  open,
  openCasemixTab,
  openDemonstration,
  openExport,
  seed,
  seedPerson
} from '../steps.mjs'

const TABS = ['Caseload', 'Quality', 'Outcomes', 'Flows', 'Export']

/** A team as long as it can be, in one word: what is widest. */
const LONG = 'North-2-'.repeat(5)

async function openTab(page, tab) {
  if (tab === 'Export') await openExport(page)
  else await openCasemixTab(page, tab)
  await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
}

/** A box that scrolls by itself can be reached with the keyboard and has a name. */
async function expectBoxesReachable(page, state) {
  const boxes = await page.evaluate(() => {
    const scrolls = (element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      element.tagName !== 'SELECT'
    return [...document.querySelectorAll('#app *')]
      .filter((element) => element.checkVisibility() && scrolls(element))
      .map((element) => [element.tabIndex, element.getAttribute('role'), element.className])
  })
  expect.soft(boxes.filter(([stop, role]) => stop !== 0 || role !== 'region'), state).toEqual([])
}

test.slow()

test.beforeEach(({ page }) => page.clock.setFixedTime(CASEMIX_DAY))

for (const tab of TABS) {
  test(`the demonstration, ${tab}`, async ({ page }) => {
    await openDemonstration(page)
    await openTab(page, tab)
    await expectAccessible(page, `the demonstration, ${tab}`, ALL_FORMS)
    await expectBoxesReachable(page, `the demonstration, ${tab}`)
    if (tab === 'Export') {
      await answer(page, 'Format', /^JSON/).check()
      await expect(page.locator('#preview')).toContainText('"schema"')
      await expectAccessible(page, 'the JSON of the demonstration')
    }
  })
}

test('a single person in a team with the longest name', async ({ page }) => {
  test.setTimeout(180_000)
  await seed(page, [
    seedPerson(1, {
      label: 'Blue 1',
      team: LONG,
      assessments: [
        { ...DEPRESSION, decided: '04', date: '2026-01-12' },
        { ...LESS_DEPRESSION, from: '04', decided: '03', date: '2026-06-15' }
      ]
    }),
    seedPerson(2, { label: 'Blue 2', assessments: [{ ...PSYCHOSIS, decided: '12', date: '2026-03-02' }] })
  ])
  await open(page, '#/casemix')
  for (const tab of TABS) {
    await openTab(page, tab)
    await expectAccessible(page, `two people, ${tab}`)
    await expectBoxesReachable(page, `two people, ${tab}`)
  }
  await page.getByLabel('Team', { exact: true }).selectOption({ label: LONG })
  await page.getByLabel('Clusters', { exact: true }).selectOption('Organic')
  for (const tab of TABS) {
    await openTab(page, tab)
    await expectAccessible(page, `nobody in this super class, ${tab}`)
  }
})
