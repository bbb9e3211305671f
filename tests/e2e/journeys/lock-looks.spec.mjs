// What the lock, second copies and the health check look like in use: axe finds nothing, nothing has to be scrolled
// sideways, and the keyboard comes to everything in its order.

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import {
  DEPRESSION,
  LOCKED,
  PERSON,
  PSYCHOSIS,
  TRIES,
  button,
  expectCopied,
  heading,
  open,
  put,
  row,
  seed,
  seedPerson,
  setPasscode,
  tryPasscode
} from '../steps.mjs'

const TODAY = new Date('2026-11-21T10:00:00')

const AMBER = seedPerson(1, { label: 'Amber 7', assessments: [{ date: '2026-03-04', decided: '12', ...PSYCHOSIS }] })

/** A label as long as it can be, in one word: what is widest. */
const BLUE = seedPerson(2, { label: 'Blue-14-'.repeat(5), assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })

/** Two people, each with a second copy. */
async function begin(page) {
  await seed(page, [AMBER, BLUE])
  await expectCopied(page)
}

/** What has the focus, at each press of Tab from the heading to the end of the page's own part. */
async function stops(page) {
  await page.locator('#page-title').focus()
  const found = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const { activeElement } = document
      const isInPage = activeElement.closest('main') !== null
      return isInPage ? activeElement.id || activeElement.textContent.trim() : undefined
    })
    if (stop === undefined) return found
    found.push(stop)
  }
}

test('setting, changing and removing a passcode, with errors', async ({ page }) => {
  test.slow()
  await begin(page)
  await open(page, '#/settings/lock')
  await expect(heading(page, 'Lock with a passcode')).toBeFocused()
  const fields = ['new-passcode', 'same-passcode', 'show-passcode', 'lock-minutes', 'set-passcode']
  expect(await stops(page)).toEqual(fields)
  await page.getByLabel('New passcode').fill('otter gravel')
  await button(page, 'Set the passcode').click()
  await expect(page.locator('#error-summary')).toBeFocused()
  await expectAccessible(page, 'a passcode that is not typed twice', ALL_FORMS)
  await setPasscode(page)
  await expectAccessible(page, 'a passcode that is set', ALL_FORMS)
  const changes = ['lock-minutes', 'passcode', 'new-passcode', 'same-passcode', 'show-passcode', 'change-passcode', 'remove-passcode']
  expect(await stops(page)).toEqual(changes)
  await button(page, 'Remove the passcode').click()
  await expect(page.locator('#error-summary')).toBeFocused()
  await expectAccessible(page, 'the present passcode is not typed')
})

test('the page that is locked, a wrong passcode, and a forgotten one', async ({ page }) => {
  test.slow()
  await begin(page)
  await setPasscode(page)
  await page.reload()
  await expect(heading(page, LOCKED)).toBeFocused()
  await expectAccessible(page, 'the page that is locked', ALL_FORMS)
  const about = 'About, privacy and accessibility'
  expect(await stops(page)).toEqual(['passcode', 'show-passcode', 'unlock', 'I have forgotten the passcode', about])
  await tryPasscode(page, 'otter gravel moon')
  await expect(page.locator('#error-summary')).toBeVisible()
  await expectAccessible(page, 'a wrong passcode', ALL_FORMS)
  await page.evaluate((key) => localStorage.setItem(key, 'meddled with'), TRIES)
  await page.reload()
  await expect(page.getByText(/^Try again in \d+ s/)).toBeVisible()
  await button(page, 'Unlock').click()
  await expectAccessible(page, 'a long wait')
  await page.getByText('I have forgotten the passcode').click()
  await button(page, 'Delete everything').click()
  await expect(page.locator('#confirm')).toBeFocused()
  await expectAccessible(page, 'a forgotten passcode')
})

test('the health check, and the notice before the page locks itself', async ({ page }) => {
  test.slow()
  await page.clock.install({ time: TODAY })
  await begin(page)
  await setPasscode(page, { minutes: '2 minutes' })
  await open(page, '#/settings')
  await button(page, 'Check every record').click()
  await expect(row(page, 'Records read')).toBeVisible()
  await expectAccessible(page, 'the settings with a health check', ALL_FORMS)
  await page.keyboard.press('Shift')
  await page.clock.fastForward(61_000)
  await expect(page.getByText('it locks itself within a minute')).toBeVisible()
  await expectAccessible(page, 'the page locks itself soon')
})

test('records that were put back, and a clock that was set back', async ({ page }) => {
  test.slow()
  await page.clock.setFixedTime(TODAY)
  await begin(page)
  await page.evaluate((key) => localStorage.removeItem(key), PERSON + AMBER.id)
  await put(page, { [PERSON + BLUE.id]: '{' })
  await page.clock.setFixedTime(new Date('2019-01-02T10:00:00'))
  await page.reload()
  await expect(page.getByText('This computer says that today is')).toBeVisible()
  await expect(page.getByText('were put back from their second copies')).toBeVisible()
  await expectAccessible(page, 'what is said above a page', ALL_FORMS)
})
