// Wrong passcodes, nobody at the computer, and several tabs. Time is made to pass: nothing here waits for a clock.

import { expect, test } from '../fixtures.mjs'
import {
  DEPRESSION,
  LOCK,
  LOCKED,
  PASSCODE,
  PSYCHOSIS,
  TRIES,
  UNFINISHED,
  answerWho,
  button,
  choice,
  expectCopied,
  expectWatched,
  heading,
  kept,
  open,
  placesInClear,
  seed,
  seedPerson,
  setPasscode,
  tryPasscode,
  unlock
} from '../steps.mjs'

const WRONG = 'otter gravel moon'

const TODAY = new Date('2026-11-21T10:00:00')

const PEOPLE = [
  seedPerson(1, { label: 'Amber 7', assessments: [{ date: '2026-03-04', decided: '12', ...PSYCHOSIS }] }),
  seedPerson(2, { label: 'Blue 14', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })
]

const passcode = (page) => page.getByLabel('Passcode', { exact: true })

/** Two people, and a clock that goes only when it is told to. */
async function begin(page) {
  await page.clock.install({ time: TODAY })
  await seed(page, PEOPLE)
  await expectCopied(page)
  await page.clock.pauseAt(new Date(TODAY.getTime() + 60 * 60 * 1000))
}

/** Lets so many seconds pass, each of which is on the screen. */
async function countDown(page, from) {
  for (let left = from; left > 0; left -= 1) {
    await expect(page.getByText(`Try again in ${left} s`)).toBeVisible()
    await page.clock.runFor(1000)
  }
  await expect(page.getByText(/^Try again in/)).toHaveCount(0)
}

/** Holds up what keeps watch over the records, as a slow network does, until it is told to come. */
async function holdWatch(page) {
  let come
  const held = new Promise((resolve) => {
    come = resolve
  })
  await page.route(/parts\/keeping-/, async (route) => {
    await held
    await route.continue()
  })
  return come
}

test('each wrong passcode makes the next wait longer, and neither haste nor a reload makes it shorter', async ({ page }) => {
  test.slow()
  await begin(page)
  await setPasscode(page)
  await open(page, '#/caseload')
  await page.reload()
  for (const seconds of [1, 2, 4, 8, 16]) {
    await tryPasscode(page, WRONG)
    await expect(passcode(page)).toHaveAccessibleDescription(/This is not the passcode/)
    await expect(passcode(page)).toBeFocused()
    await expect(page.getByText(`Try again in ${seconds} s`)).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'After a wrong passcode there is a pause.' })).toBeVisible()
    await tryPasscode(page, PASSCODE)
    const words = seconds === 1 ? 'Wait one more second, then try again' : `Wait ${seconds} more seconds, then try again`
    await expect(page.locator('#error-summary')).toBeFocused()
    await expect(page.locator('#error-summary')).toContainText(words)
    if (seconds === 4) {
      await page.reload()
      await expect(heading(page, LOCKED)).toBeVisible()
      await expect(page.getByText('Try again in 4 s')).toBeVisible()
      await tryPasscode(page, PASSCODE)
      await expect(page.locator('#error-summary')).toContainText(words)
    }
    await countDown(page, seconds)
  }
  expect(Object.keys(await kept(page))).toContain(TRIES)
  await unlock(page)
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
  expect(Object.keys(await kept(page)), 'the right one ends the count').not.toContain(TRIES)
  await page.reload()
  await tryPasscode(page, WRONG)
  await expect(page.getByText('Try again in 1 s')).toBeVisible()
})

test('a count of wrong passcodes that was meddled with is a long wait', async ({ page }) => {
  await begin(page)
  await setPasscode(page)
  await page.evaluate((key) => localStorage.setItem(key, '-1'), TRIES)
  await page.reload()
  await expect(page.getByText('Try again in 300 s')).toBeVisible()
  await tryPasscode(page, PASSCODE)
  await expect(page.locator('#error-summary')).toContainText('Wait 300 more seconds')
})

test('the wait holds in every tab, and before what counts has come', async ({ page, context }) => {
  test.slow()
  await begin(page)
  await setPasscode(page)
  const other = await context.newPage()
  await open(other, '#/caseload')
  await expect(heading(other, LOCKED)).toBeVisible()
  await page.reload()
  for (const seconds of [1, 2, 4]) {
    await tryPasscode(page, WRONG)
    await countDown(page, seconds)
  }
  await tryPasscode(page, WRONG)
  await expect(page.getByText('Try again in 8 s')).toBeVisible()
  await tryPasscode(other, PASSCODE)
  await expect(passcode(other)).toHaveAccessibleDescription(/Wait 8 more seconds, then try again/)
  await expect(passcode(other)).toBeFocused()

  const come = await holdWatch(page)
  await page.reload()
  await tryPasscode(page, PASSCODE)
  come()
  await expect(page.getByText('Try again in 8 s')).toBeVisible()
  await expect(passcode(page)).toHaveAccessibleDescription(/Wait 8 more seconds, then try again/)
  await countDown(page, 8)
  await unlock(page)
  await expect(heading(page, 'Lock with a passcode')).toBeVisible()
})

test('it locks itself when nobody uses it, says so a minute before, and not while it is used', async ({ page }) => {
  await begin(page)
  await setPasscode(page, { minutes: '2 minutes' })
  await open(page, '#/assess')
  await answerWho(page, { label: 'Green 3' })
  await choice(page, '1', '3').check()
  await expectCopied(page)
  const soon = page.getByRole('alert').filter({ hasText: 'it locks itself within a minute' })
  await page.keyboard.press('Shift')
  await page.clock.runFor(59_000)
  await expect(soon).toHaveCount(0)
  await page.clock.runFor(2_000)
  await expect(soon).toContainText('Move the mouse or press any key to stay.')
  await expect(soon, 'wherever on the page somebody is').toBeInViewport()
  await page.keyboard.press('Shift')
  await expect(soon).toHaveCount(0)
  await page.clock.runFor(58_000)
  await page.mouse.move(200, 200)
  await page.clock.runFor(58_000)
  await expect(soon).toHaveCount(0)
  await page.clock.runFor(3_000)
  await expect(soon).toBeVisible()
  await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.clock.runFor(60_000).catch(() => {})
  await loaded
  await expect(heading(page, LOCKED)).toBeVisible()
  await expect(soon).toHaveCount(0)
  await unlock(page)
  await expect(choice(page, '1', '3')).toBeChecked()
  await expect(page.getByText('1 of 18 rated')).toBeVisible()
})

for (const [how, wake] of [
  ['its clock goes on', (page) => page.clock.fastForward('00:01')],
  ['the mouse is moved', (page) => page.mouse.move(300, 300)],
  ['a key is pressed', (page) => page.keyboard.press('Shift')]
]) {
  test(`a computer that slept has let time pass: the page is locked when ${how}`, async ({ page }) => {
    await begin(page)
    await setPasscode(page, { minutes: '1 hour' })
    await open(page, '#/caseload')
    await page.keyboard.press('Shift')
    await page.clock.setSystemTime(new Date(TODAY.getTime() + 10 * 60 * 60 * 1000))
    const loaded = page.waitForEvent('load')
    await wake(page).catch(() => {})
    await loaded
    await expect(heading(page, LOCKED)).toBeVisible()
  })
}

test('after how long it locks itself can be changed, and to never', async ({ page }) => {
  await seed(page, PEOPLE)
  await setPasscode(page)
  const minutes = page.getByLabel('Lock it after how long without use?')
  await expect(minutes).toHaveValue('10')
  await minutes.selectOption('Never: only when I lock it, or close the page')
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The time after which Clusterwise locks itself is changed.')
  await page.reload()
  await unlock(page)
  await expect(minutes).toHaveValue('0')
  await expectCopied(page)
})

test('“Lock now” locks the other tab too, and what is unfinished there is not lost', async ({ page, context }) => {
  await seed(page, PEOPLE)
  await setPasscode(page)
  const other = await context.newPage()
  await open(other, '#/assess')
  await unlock(other)
  await answerWho(other, { label: 'Green 3' })
  await choice(other, '1', '3').check()
  await choice(other, '2', '2').check()
  await expect.poll(async () => Object.keys(await kept(other))).toContain(UNFINISHED)

  await page.bringToFront()
  await button(page, 'Lock now').click()
  for (const tab of [page, other]) await expect(heading(tab, LOCKED)).toBeVisible()
  await other.bringToFront()
  await unlock(other)
  await expect(choice(other, '1', '3')).toBeChecked()
  await expect(choice(other, '2', '2')).toBeChecked()
  await page.bringToFront()
  await expect(heading(page, LOCKED), 'each tab is opened for itself').toBeVisible()
})

test('a passcode that is set in one tab locks the other, and is removed for both', async ({ page, context }) => {
  await seed(page, PEOPLE)
  const other = await context.newPage()
  await open(other, '#/assess')
  await answerWho(other, { label: 'Green 3' })
  await choice(other, '1', '3').check()
  await expectWatched(page)
  await page.bringToFront()
  await setPasscode(page)
  await expect(heading(other, LOCKED)).toBeVisible()
  expect(await placesInClear(page)).toEqual([])
  await other.bringToFront()
  await unlock(other)
  await expect(choice(other, '1', '3')).toBeChecked()

  await page.bringToFront()
  await page.getByLabel('Present passcode').fill(PASSCODE)
  await button(page, 'Remove the passcode').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The passcode is removed.')
  await other.bringToFront()
  await expect(choice(other, '1', '3')).toBeChecked()
  await choice(other, '2', '2').check()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toHaveCount(0)
  await other.reload()
  await expect(choice(other, '1', '3')).toBeChecked()
  await expect(choice(other, '2', '2')).toBeChecked()
  expect(Object.keys(await kept(other))).not.toContain(LOCK)
})

test('a tab that cannot lock itself yet writes nothing in clear once the other tab has set a passcode', async ({ page, context }) => {
  await seed(page, PEOPLE)
  const other = await context.newPage()
  const come = await holdWatch(other)
  await open(other, '#/assess')
  await answerWho(other, { label: 'Green 3' })
  await page.bringToFront()
  await setPasscode(page)
  expect(await placesInClear(page)).toEqual([])
  await other.bringToFront()
  await choice(other, '1', '3').click()
  await expect(heading(other, LOCKED)).toBeVisible()
  expect(await placesInClear(page)).toEqual([])
  come()
  await expect(heading(other, LOCKED)).toBeVisible()
  await expect(other).toHaveTitle('Locked - Clusterwise')
  await expect(other.locator('body')).not.toContainText('Green 3')
  expect(await placesInClear(page)).toEqual([])
  await other.reload()
  await unlock(other)
  await expect(heading(other, 'Rate the 18 scales')).toBeVisible()
})

test('the store is cleared, and something is typed before what keeps watch has come: nothing is lost', async ({ page }) => {
  await seed(page, PEOPLE)
  await setPasscode(page)
  await expectCopied(page)
  await page.evaluate(() => localStorage.clear())
  const come = await holdWatch(page)
  await page.goto('/#/assess')
  await page.reload()
  await answerWho(page, { label: 'Green 3' })
  await choice(page, '1', '3').check()
  await expect.poll(async () => Object.keys(await kept(page))).toContain(UNFINISHED)
  come()
  await unlock(page)
  await expect(choice(page, '1', '3')).toBeChecked()
  await open(page, '#/caseload')
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
  await expect.poll(() => placesInClear(page)).toEqual([])
  await expectCopied(page)
})
