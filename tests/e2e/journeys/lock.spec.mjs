// A passcode: set by someone with people on the caseload and an assessment half made, worked behind, given, changed and
// removed. What is kept is looked at as it lies in the browser, in both places.

import { expect, test } from '../fixtures.mjs'
import {
  DECIDED,
  DECISION,
  DEPRESSION,
  LOCK,
  LOCKED,
  PASSCODE,
  PERSON,
  PSYCHOSIS,
  SCHEDULED,
  UNFINISHED,
  answerOwn,
  answerWho,
  assess,
  assessToResult,
  button,
  byScale,
  choice,
  cluster,
  copies,
  expectCopied,
  expectRatings,
  heading,
  kept,
  keptPeople,
  open,
  placesInClear,
  placesOf,
  put,
  save,
  seed,
  seedPerson,
  setPasscode,
  tabTo,
  tryPasscode,
  typeAddress,
  unlock
} from '../steps.mjs'

const AMBER = {
  label: 'Amber 7',
  team: 'North 2',
  assessments: [{ date: '2026-03-04', decided: '12', decision_reason: 'As agreed at the visit', ...PSYCHOSIS }]
}

const BLUE = { label: 'Blue 14', team: 'South 1', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] }

/** What was typed, and what only a text in clear has in it. */
const TYPED = ['Amber 7', 'Blue 14', 'Green 3', 'North 2', 'South 1', 'As agreed', '2026-0', 'assessments', '"version":2']

const WRONG = 'otter gravel moon'

const menu = (page, name) => page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true })

const success = (page) => page.getByRole('alert', { name: 'Success' })

/** Two people on the caseload. */
const seedTwo = (page) => seed(page, [seedPerson(1, AMBER), seedPerson(2, BLUE)])

/** Begins an assessment of a third person and rates four scales. */
async function begin(page) {
  await open(page, '#/assess')
  await answerWho(page, { label: 'Green 3' })
  for (const [scale, rating] of byScale('1201').slice(0, 4)) await choice(page, scale, rating).check()
  await expect(page.getByText('4 of 18 rated')).toBeVisible()
}

/** The page says nothing of what is kept, anywhere. */
async function expectShut(page) {
  await expect(heading(page, LOCKED)).toBeVisible()
  await expect(page).toHaveTitle('Locked - Clusterwise')
  const words = await page.locator('body').innerText()
  for (const word of ['Amber', 'Blue', 'Green', 'North', 'South', 'unfinished', 'Ongoing', 'severe', 'people', '2 of 2']) {
    expect(words, word).not.toContain(word)
  }
  expect(page.url()).not.toMatch(/Amber|Blue|Green/)
}

test('it is set by keyboard alone, mistakes are said, and then nothing is kept in clear any more', async ({ page }) => {
  await seedTwo(page)
  await begin(page)
  await expectCopied(page)
  expect((await placesOf(page, ['Amber 7'])).length, 'the search finds what is in clear, in both places').toBe(2)
  const before = await kept(page)

  await open(page, '#/settings')
  await tabTo(page, page.getByRole('link', { name: 'Lock it with a passcode' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Lock with a passcode')).toBeFocused()
  const [passcode, again] = [page.getByLabel('New passcode'), page.getByLabel('The same once more')]
  await tabTo(page, passcode)
  await page.keyboard.type('otter')
  await page.keyboard.press('Tab')
  await expect(again).toBeFocused()
  await page.keyboard.type('otter')
  await page.keyboard.press('Enter')
  await expect(page.locator('#error-summary')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(passcode).toBeFocused()
  await expect(passcode).toHaveAccessibleDescription(/Choose a passcode of at least 10 characters/)

  await page.keyboard.type(PASSCODE)
  await page.keyboard.press('Tab')
  await page.keyboard.type(WRONG)
  await page.keyboard.press('Enter')
  await expect(page.locator('#error-summary')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(again).toBeFocused()
  await expect(again).toHaveAccessibleDescription(/not the same as the passcode above/)
  expect(await kept(page), 'nothing is changed by a mistake').toEqual(before)

  await tabTo(page, page.getByLabel('Show what I type'))
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Lock it after how long without use?')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await passcode.focus()
  await expect(passcode, 'what was typed is gone after a mistake').toHaveValue('')
  await page.keyboard.type(PASSCODE)
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSCODE)
  await expect(again).toHaveAttribute('type', 'text')
  await tabTo(page, button(page, 'Set the passcode'))
  await page.keyboard.press('Enter')
  await expect(success(page)).toContainText('The passcode is set.')
  await expect(heading(page, 'Lock with a passcode')).toBeFocused()
  await expect(page.getByLabel('Lock it after how long without use?')).toHaveValue('20')

  await expectCopied(page)
  expect(await placesOf(page, [...TYPED, PASSCODE])).toEqual([])
  expect(await placesInClear(page)).toEqual([])
  const after = await kept(page)
  expect(Object.keys(after).sort(), 'the keys, which are random ids, and the lock').toEqual([...Object.keys(before), LOCK].sort())
  expect(new Set(Object.values(after)).size, 'no two texts are the same').toBe(Object.keys(after).length)

  await menu(page, 'Allocate').click()
  await expect(page.getByText('4 of 18 rated')).toBeVisible()
})

test('work goes on behind it: ratings as fast as the keys, a decision, a review and a deletion', async ({ page }) => {
  await seedTwo(page)
  await setPasscode(page)
  await open(page, '#/assess')
  await answerWho(page, { label: 'Green 3', team: 'North 2' })
  await page.locator('#rate-1').focus()
  const { ratings, letter, own } = DEPRESSION
  const keys = byScale(ratings).flatMap(([scale, rating]) => (scale === '8' ? [rating, letter] : [rating]))
  await page.keyboard.type(keys.join(''))
  await expectRatings(page, DEPRESSION)
  await page.reload()
  await unlock(page)
  await expectRatings(page, DEPRESSION)

  await button(page, 'Continue').click()
  await answerOwn(page, DEPRESSION)
  await cluster(page, DECISION, own).check()
  await save(page)
  await button(page, 'Start a review').click()
  await assessToResult(page, { reason: SCHEDULED, ...DEPRESSION })
  await cluster(page, DECIDED, own).check()
  await save(page)
  const rows = page.getByRole('table', { name: 'Assessments so far' }).getByRole('rowheader')
  await expect(rows).toHaveCount(2)

  const assessments = page.locator('details').filter({ hasText: /^Assessment of / })
  await assessments.first().locator('summary').first().click()
  await page.getByRole('button', { name: /^Delete the assessment of / }).first().click()
  await button(page, 'Yes, go on').click()
  await button(page, 'Yes, delete it for good').click()
  await expect(rows).toHaveCount(1)

  await expectCopied(page)
  expect(await placesOf(page, TYPED)).toEqual([])
  expect(await placesInClear(page)).toEqual([])
  expect(Object.keys(await kept(page))).not.toContain(UNFINISHED)
  const { hash } = new URL(page.url())
  await page.reload()
  await unlock(page)
  await expect(heading(page, 'Green 3')).toBeVisible()
  expect(new URL(page.url()).hash).toBe(hash)
  await expect(rows).toHaveCount(1)
  await menu(page, 'Caseload').click()
  await expect(page.getByText('3 of 3 shown')).toBeVisible()
})

test('after a reload nothing is shown before it is given, and then the page that was asked for is', async ({ page }) => {
  await seedTwo(page)
  await begin(page)
  await setPasscode(page)
  await page.reload()
  await expectShut(page)
  await expect(heading(page, LOCKED)).toBeFocused()
  for (const hash of ['#/', '#/caseload', '#/casemix', '#/assess', '#/assess/result', '#/settings', '#/settings/lock', '#/method']) {
    await typeAddress(page, hash)
    await expectShut(page)
  }
  const { id } = seedPerson(2, BLUE)
  await typeAddress(page, `#/person/${id}`)
  await expectShut(page)
  await menu(page, 'Caseload').click()
  await expectShut(page)
  await typeAddress(page, '#/about')
  await expect(heading(page, /^About/)).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Amber')
  await typeAddress(page, `#/person/${id}`)
  await expectShut(page)

  await button(page, 'Unlock').click()
  await expect(page.locator('#error-summary')).toBeFocused()
  await expect(page.getByLabel('Passcode', { exact: true })).toHaveAccessibleDescription(/Type the passcode/)
  await tryPasscode(page, WRONG)
  await expect(page.getByLabel('Passcode', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Passcode', { exact: true })).toHaveAccessibleDescription(/This is not the passcode/)
  await expect(page.getByText(/^Try again in/)).toHaveCount(0)
  await unlock(page)
  await expect(heading(page, 'Blue 14')).toBeFocused()
  await expect(page).toHaveTitle('One person - Clusterwise')
  await menu(page, 'Caseload').click()
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
  await menu(page, 'Allocate').click()
  await expect(page.getByText('4 of 18 rated')).toBeVisible()
})

test('it is changed: the old one opens nothing any more, and the new one everything', async ({ page }) => {
  await seedTwo(page)
  await setPasscode(page)
  const before = await kept(page)
  const next = 'seven blue kettles'
  const [present, passcode, again] = ['Present passcode', 'New passcode', 'The same once more'].map((name) => page.getByLabel(name))
  await present.fill(WRONG)
  await passcode.fill(next)
  await again.fill(next)
  await button(page, 'Change the passcode').click()
  await expect(present).toBeFocused()
  await expect(present).toHaveAccessibleDescription(/This is not the passcode/)
  expect((await kept(page))[LOCK]).toBe(before[LOCK])
  await expect(page.getByText(/^Try again in/)).toHaveCount(0)

  await present.fill(PASSCODE)
  await passcode.fill(next)
  await again.fill(next)
  await again.press('Enter')
  await expect(success(page)).toContainText('The passcode is changed.')
  await expect(heading(page, 'Lock with a passcode')).toBeFocused()
  const after = await kept(page)
  expect(after).toEqual({ ...before, [LOCK]: after[LOCK] })
  expect(after[LOCK]).not.toBe(before[LOCK])
  await expectCopied(page)

  await open(page, '#/caseload')
  await page.reload()
  await tryPasscode(page, PASSCODE)
  await expect(page.getByLabel('Passcode', { exact: true })).toHaveAccessibleDescription(/This is not the passcode/)
  await expect(page.getByText(/^Try again in/)).toHaveCount(0)
  await unlock(page, next)
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
})

test('it is removed: everything is in clear again, in both places, and opens without it', async ({ page }) => {
  await seedTwo(page)
  await begin(page)
  await expectCopied(page)
  const before = await kept(page)
  await setPasscode(page)
  await page.getByLabel('Present passcode').fill(WRONG)
  await button(page, 'Remove the passcode').click()
  await expect(page.getByLabel('Present passcode')).toHaveAccessibleDescription(/This is not the passcode/)
  expect(await placesInClear(page)).toEqual([])
  await expect(page.getByText(/^Try again in/)).toHaveCount(0)

  await page.getByLabel('Present passcode').fill(PASSCODE)
  await button(page, 'Remove the passcode').click()
  await expect(success(page)).toContainText('The passcode is removed.')
  await expect(heading(page, 'Lock with a passcode')).toBeFocused()
  await expect(button(page, 'Set the passcode')).toBeVisible()
  expect(await kept(page)).toEqual(before)
  await page.reload()
  await expect(button(page, 'Set the passcode')).toBeVisible()
  await expectCopied(page)
  expect(await copies(page)).toEqual(await kept(page))
  await menu(page, 'Caseload').click()
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
  await menu(page, 'Allocate').click()
  await expect(page.getByText('4 of 18 rated')).toBeVisible()
})

test('what an older page wrote in clear beside the lock is read, and encrypted', async ({ page }) => {
  await seedTwo(page)
  await setPasscode(page)
  const older = seedPerson(3, { ...BLUE, label: 'Grey 5' })
  await put(page, { [PERSON + older.id]: JSON.stringify(older) })
  await open(page, '#/caseload')
  await page.reload()
  await unlock(page)
  await expect(page.getByRole('link', { name: 'Grey 5' })).toBeVisible()
  await expect.poll(() => placesInClear(page)).toEqual([])
  await expectCopied(page)
  await page.reload()
  await unlock(page)
  await expect(page.getByText('3 of 3 shown')).toBeVisible()
})

test('forgotten: everything is deleted from the locked page, and one begins anew', async ({ page }) => {
  await seedTwo(page)
  await begin(page)
  await setPasscode(page)
  await put(page, { 'rota/2026': 'not ours' })
  await open(page, '#/caseload')
  await page.reload()
  await expectShut(page)
  await tabTo(page, page.locator('summary').filter({ hasText: 'I have forgotten the passcode' }))
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, 'Delete everything'))
  await page.keyboard.press('Enter')
  const panel = page.getByRole('group', { name: 'Delete everything that Clusterwise keeps in this browser?' })
  await expect(panel).toBeFocused()
  await expect(panel, 'how much it is cannot be known').not.toContainText(/\d (person|people|assessment)/)
  await button(page, 'No, keep it').click()
  await expect(button(page, 'Delete everything')).toBeFocused()
  expect(Object.keys(await kept(page))).toContain(LOCK)

  await button(page, 'Delete everything').click()
  await button(page, 'Yes, delete everything').click()
  await expect(success(page)).toContainText('Everything that Clusterwise kept in this browser is deleted.')
  expect(await kept(page)).toEqual({ 'rota/2026': 'not ours' })
  expect(await copies(page)).toEqual({})
  await menu(page, 'Caseload').click()
  await expect(page.getByText('Nobody is here yet.')).toBeVisible()
  await assess(page, { label: 'Green 3', ...DEPRESSION })
  expect((await keptPeople(page)).map(({ label }) => label)).toEqual(['Green 3'])
  await page.reload()
  await expect(heading(page, 'Green 3')).toBeVisible()
})
