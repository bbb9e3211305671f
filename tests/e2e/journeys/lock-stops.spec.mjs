// A passcode that cannot be set or removed as it should: the page dies in the middle, there is no room, or the browser
// cannot encrypt. Either everything is done or nothing is.

import { expect, test } from '../fixtures.mjs'
import {
  DEPRESSION,
  LOCK,
  LOCKED,
  OURS,
  PASSCODE,
  PSYCHOSIS,
  TRIES,
  UNFINISHED,
  answerWho,
  button,
  choice,
  copies,
  expectCopied,
  expectWatched,
  fill,
  heading,
  kept,
  open,
  placesInClear,
  seed,
  seedPerson,
  setPasscode,
  unlock
} from '../steps.mjs'

const PEOPLE = [
  seedPerson(1, { label: 'Amber 7', assessments: [{ date: '2026-03-04', decided: '12', ...PSYCHOSIS }] }),
  seedPerson(2, { label: 'Blue 14', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })
]

/** Two people, and an assessment half made. */
async function begin(page) {
  await seed(page, PEOPLE)
  await open(page, '#/assess')
  await answerWho(page, { label: 'Green 3' })
  await choice(page, '1', '3').check()
  await expect.poll(async () => (await kept(page))[UNFINISHED]).toContain('"1":3')
}

async function type(page) {
  await page.getByLabel('New passcode').fill(PASSCODE)
  await page.getByLabel('The same once more').fill(PASSCODE)
  await button(page, 'Set the passcode').click()
}

/** From the nth change of what is kept on, the browser changes nothing more, as if the page had died there. */
const die = () => {
  for (const name of ['setItem', 'removeItem']) {
    const change = Storage.prototype[name]
    Storage.prototype[name] = function (...given) {
      if (window.changesLeft !== undefined && (window.changesLeft -= 1) < 0) throw new DOMException('It died.', 'UnknownError')
      return change.apply(this, given)
    }
  }
}

const dieAfter = (page, changes) =>
  page.evaluate((changes) => {
    window.changesLeft = changes
  }, changes)

/** What is kept under keys of ours, without what only counts wrong passcodes. */
const ours = (page) =>
  page.evaluate(
    ([ours, tries]) =>
      Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(ours) && key !== tries)),
    [OURS, TRIES]
  )

/** Starts the page again, waits until what was begun is at its end, and answers whether there is a lock then. */
async function settled(page) {
  await page.reload()
  const waiting = async () => Object.keys(await ours(page)).filter((key) => key.startsWith(`${OURS}v1/moving/`))
  await expect.poll(waiting).toEqual([])
  const isLocked = Object.keys(await ours(page)).includes(LOCK)
  await expect(heading(page, isLocked ? LOCKED : 'Lock with a passcode')).toBeVisible()
  return isLocked
}

test('setting it is stopped anywhere: everything is in clear, or everything is behind it', async ({ page }) => {
  test.slow()
  await page.addInitScript(die)
  await begin(page)
  const before = await ours(page)
  const seen = new Set()
  // Three texts are written beside, then the lock, and then they are moved into their places.
  for (const changes of [2, 3, 4, 6]) {
    await open(page, '#/settings/lock')
    await expectWatched(page)
    await dieAfter(page, changes)
    await type(page)
    await expect(page.getByText('Working: this takes a moment.')).toHaveCount(0)
    await expect(page.getByRole('alert').first()).toBeVisible()
    const isLocked = await settled(page)
    seen.add(isLocked)
    if (isLocked) {
      await expect.poll(() => placesInClear(page), `stopped after ${changes}`).toEqual([])
      expect(Object.keys(await ours(page)).sort()).toEqual([...Object.keys(before), LOCK].sort())
      await unlock(page)
      await page.getByLabel('Present passcode').fill(PASSCODE)
      await button(page, 'Remove the passcode').click()
      await expect(button(page, 'Set the passcode')).toBeVisible()
    }
    await expect.poll(() => ours(page), `stopped after ${changes}`).toEqual(before)
    await page.reload()
    await expectCopied(page)
  }
  expect([...seen], 'some were done, and some were not').toHaveLength(2)
})

test('removing it is stopped anywhere: everything is behind it, or everything is in clear', async ({ page }) => {
  test.slow()
  await page.addInitScript(die)
  await begin(page)
  const before = await ours(page)
  const seen = new Set()
  for (const changes of [4, 6, 7, 9]) {
    await setPasscode(page)
    await dieAfter(page, changes)
    await page.getByLabel('Present passcode').fill(PASSCODE)
    await button(page, 'Remove the passcode').click()
    await expect(page.getByText('Working: this takes a moment.')).toHaveCount(0)
    const isLocked = await settled(page)
    seen.add(isLocked)
    if (isLocked) {
      await expect.poll(() => placesInClear(page), `stopped after ${changes}`).toEqual([])
      await unlock(page)
      await page.getByLabel('Present passcode').fill(PASSCODE)
      await button(page, 'Remove the passcode').click()
      await expect(button(page, 'Set the passcode')).toBeVisible()
    }
    await expect.poll(() => ours(page), `stopped after ${changes}`).toEqual(before)
    await page.reload()
    await expectCopied(page)
  }
  expect([...seen], 'some were done, and some were not').toHaveLength(2)
})

test('a full store: it says that there is not enough room, and nothing is changed', async ({ page }) => {
  await begin(page)
  await open(page, '#/settings/lock')
  await expectCopied(page)
  const before = await ours(page)
  await fill(page, 'rota')
  await type(page)
  const trouble = page.getByRole('alert').filter({ hasText: 'Nothing was changed' })
  await expect(trouble).toContainText('there is not enough')
  await expect(heading(page, 'Lock with a passcode')).toBeFocused()
  expect(await ours(page)).toEqual(before)
  expect(await copies(page)).toEqual(before)
  await page.evaluate(() => localStorage.removeItem('rota'))
  await type(page)
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The passcode is set.')
  expect(await placesInClear(page)).toEqual([])
})

test('a browser that cannot encrypt: it says so, and there is nothing to set', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }))
  await begin(page)
  await open(page, '#/settings/lock')
  await expectCopied(page)
  await expect(page.getByText('On this page no passcode can be set')).toContainText('It does where the address begins with https.')
  await expect(button(page, 'Set the passcode')).toHaveCount(0)
  await expect(page.getByLabel('New passcode')).toHaveCount(0)
})

test('a browser that stops encrypting half-way says so, and nothing is changed', async ({ page }) => {
  await page.addInitScript(() => {
    SubtleCrypto.prototype.encrypt = () => Promise.reject(new DOMException('It is broken.', 'OperationError'))
  })
  await begin(page)
  await open(page, '#/settings/lock')
  await expectCopied(page)
  const before = await ours(page)
  await type(page)
  const trouble = page.getByRole('alert').filter({ hasText: 'Nothing was changed' })
  await expect(trouble).toContainText('this browser cannot encrypt on this page')
  await expect(heading(page, 'Lock with a passcode')).toBeFocused()
  await expect(button(page, 'Set the passcode')).toBeVisible()
  expect(await ours(page)).toEqual(before)
})

test('second copies that cannot be changed: it is said that they may still be readable', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      if (window.isStuck) throw new DOMException('It is broken.', 'UnknownError')
      return put.apply(this, given)
    }
  })
  await begin(page)
  await open(page, '#/settings/lock')
  await expectCopied(page)
  await page.evaluate(() => {
    window.isStuck = true
  })
  await type(page)
  await expect(page.getByRole('alert').filter({ hasText: 'did not let the page change the second copies' })).toContainText(
    'so may still be readable'
  )
  expect(Object.keys(await ours(page))).toContain(LOCK)
  await page.reload()
  await unlock(page)
  await expect.poll(() => placesInClear(page)).toEqual([])
  await expectCopied(page)
})

test('what is cleared straight after it was removed comes back without a passcode', async ({ page }) => {
  await begin(page)
  const before = await ours(page)
  await setPasscode(page)
  await page.getByLabel('Present passcode').fill(PASSCODE)
  await button(page, 'Remove the passcode').click()
  await expect(button(page, 'Set the passcode')).toBeVisible()
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(button(page, 'Set the passcode')).toBeVisible()
  await expect.poll(() => ours(page)).toEqual(before)
  await expectCopied(page)
})

test('a lock that is damaged and has no second copy says what is left to do', async ({ page }) => {
  await seed(page, PEOPLE)
  await setPasscode(page)
  const locked = await ours(page)
  await page.evaluate((key) => {
    localStorage.setItem(key, localStorage.getItem(key).slice(0, 40))
    return new Promise((resolve) => {
      const opening = indexedDB.open('clusterwise')
      opening.onsuccess = () => {
        const deleting = opening.result.transaction('copies', 'readwrite')
        deleting.objectStore('copies').delete(key)
        deleting.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    })
  }, LOCK)
  await page.reload()
  await expect(heading(page, LOCKED)).toBeVisible()
  await page.getByLabel('Passcode', { exact: true }).fill(PASSCODE)
  await button(page, 'Unlock').click()
  const trouble = page.getByRole('alert').filter({ hasText: 'the record of the lock' })
  await expect(trouble).toBeVisible()
  const { [LOCK]: lock, ...records } = await ours(page)
  const { [LOCK]: whole, ...lockedRecords } = locked
  expect(lock).not.toBe(whole)
  expect(records, 'what is encrypted is left alone').toEqual(lockedRecords)
})
