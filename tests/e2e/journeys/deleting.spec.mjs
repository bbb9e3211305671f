// What is deleted is gone: from both places where it was kept, and after a reload too.

import { expect, test } from '../fixtures.mjs'
import {
  DEPRESSION,
  OURS,
  PERSON,
  PSYCHOSIS,
  UNFINISHED,
  answerWho,
  button,
  choice,
  copies,
  expectCopied,
  expectWatched,
  heading,
  holdCopies,
  kept,
  open,
  placesOf,
  put,
  row,
  seed,
  seedPerson,
  setPasscode,
  unlock
} from '../steps.mjs'

const AMBER = seedPerson(1, { label: 'Amber 7', assessments: [{ date: '2026-03-04', decided: '12', ...PSYCHOSIS }] })

const BLUE = seedPerson(2, { label: 'Blue 14', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })

for (const isLocked of [false, true]) {
  test(`a person${isLocked ? ' behind a passcode' : ''} is in neither place any more, nor after a reload`, async ({ page }) => {
    await seed(page, [AMBER, BLUE])
    if (isLocked) await setPasscode(page)
    await expectCopied(page)
    expect(await placesOf(page, [AMBER.id])).toHaveLength(2)
    await open(page, `#/person/${AMBER.id}`)
    await button(page, 'Delete this person').click()
    await button(page, 'Yes, delete the person').click()
    await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The person and all their assessments')
    await expect(heading(page, 'Caseload')).toBeFocused()
    expect(await placesOf(page, [AMBER.id, 'Amber 7'])).toEqual([])
    await page.reload()
    if (isLocked) await unlock(page)
    await expect(page.getByText('1 of 1 shown')).toBeVisible()
    await expectCopied(page)
    expect(await placesOf(page, [AMBER.id, 'Amber 7'])).toEqual([])
    expect(await placesOf(page, [BLUE.id])).toHaveLength(2)
  })
}

test('an unfinished assessment is in neither place any more, nor after a reload', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: 'Green 3' })
  await choice(page, '1', '3').check()
  await expectCopied(page)
  expect(await placesOf(page, ['Green 3'])).toHaveLength(2)
  await open(page)
  await button(page, 'Delete it').click()
  await button(page, 'Yes, delete it').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The unfinished assessment is deleted.')
  expect(await placesOf(page, ['Green 3', UNFINISHED])).toEqual([])
  await page.reload()
  await expectWatched(page)
  await expect(page.getByText('You have an unfinished assessment')).toHaveCount(0)
  expect(await placesOf(page, ['Green 3', UNFINISHED])).toEqual([])
})

test('whoever has gone on while something is being deleted stays where they are', async ({ page, context }) => {
  await seed(page, [AMBER])
  await open(page, '#/assess')
  await answerWho(page, { label: 'Green 3' })
  await expectCopied(page)
  await open(page)
  await button(page, 'Delete it').click()
  const letGo = await holdCopies(context)
  await page.bringToFront()
  await button(page, 'Yes, delete it').click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Caseload' }).click()
  await letGo()
  await expect(heading(page, 'Caseload')).toBeVisible()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The unfinished assessment is deleted.')
  expect(new URL(page.url()).hash).toBe('#/caseload')
  expect(await placesOf(page, ['Green 3', UNFINISHED])).toEqual([])
})

test.describe('everything', () => {
  test.use({ serviceWorkers: 'allow' })

  test('of ours is deleted, the program for when there is no network too, and nothing of other pages', async ({ page }) => {
    await seed(page, [AMBER, BLUE])
    await page.evaluate(async () => {
      localStorage.setItem('rota/2026', 'not ours')
      await caches.open('rota')
      await new Promise((resolve) => {
        const opening = indexedDB.open('rota')
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      })
    })
    await open(page, '#/settings')
    await expect(row(page, 'Works without a network')).toContainText('Yes: ')
    await expectCopied(page)
    await put(page, { [`${OURS}v9/later`]: 'x', [`${PERSON}0123456789abcdef`]: '{' })
    expect((await page.evaluate(() => caches.keys())).length).toBeGreaterThan(1)

    await button(page, 'Delete everything').click()
    await button(page, 'Yes, delete everything').click()
    await expect(page.getByRole('alert', { name: 'Success' })).toContainText(
      'Everything that Clusterwise kept in this browser is deleted.'
    )
    await expect(heading(page, 'Settings')).toBeFocused()
    expect(await kept(page)).toEqual({ 'rota/2026': 'not ours' })
    expect(await copies(page)).toEqual({})
    const left = () =>
      page.evaluate(async () => ({
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length
      }))
    await expect.poll(left).toEqual({ caches: ['rota'], workers: 0 })

    await page.reload()
    await expectWatched(page)
    await open(page, '#/caseload')
    await expect(page.getByText('Nobody is here yet.')).toBeVisible()
    expect(await copies(page)).toEqual({})
    expect(await kept(page)).toEqual({ 'rota/2026': 'not ours' })
  })
})

test('everything is deleted in one tab: the other keeps nothing of it, and brings nothing back', async ({ page, context }) => {
  await seed(page, [AMBER, BLUE])
  await expectCopied(page)
  const other = await context.newPage()
  await open(other, '#/caseload')
  await expect(other.getByText('2 of 2 shown')).toBeVisible()
  await page.bringToFront()
  await open(page, '#/settings')
  await button(page, 'Delete everything').click()
  await button(page, 'Yes, delete everything').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Everything')
  await other.bringToFront()
  await other.getByRole('link', { name: 'Amber 7' }).click()
  await expect(heading(other, 'This person is not in this browser')).toBeVisible()
  for (const tab of [other, page]) {
    await tab.reload()
    await expect(tab.locator('#page-title')).toBeVisible()
  }
  await expectWatched(page)
  expect(await placesOf(page, [AMBER.id, BLUE.id])).toEqual([])
})
