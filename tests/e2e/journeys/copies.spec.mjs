// The second copy of each record. What is lost or damaged underneath is put back at the next start, and the page says
// which record it was and what had happened to it.

import { expect, test } from '../fixtures.mjs'
import {
  DECISION,
  DEPRESSION,
  LOCK,
  PERSON,
  PSYCHOSIS,
  SEALED,
  UNFINISHED,
  answerWho,
  assessToResult,
  button,
  choice,
  cluster,
  copies,
  expectCopied,
  expectWatched,
  fillDate,
  heading,
  holdCopies,
  kept,
  keptPeople,
  open,
  placesOf,
  put,
  row,
  save,
  seed,
  seedPerson,
  setPasscode,
  unlock
} from '../steps.mjs'

const AMBER = seedPerson(1, { label: 'Amber 7', assessments: [{ date: '2026-03-04', decided: '12', ...PSYCHOSIS }] })

const BLUE = seedPerson(2, { label: 'Blue 14', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })

/** Who is still there at the end. */
const LAST = seedPerson(9, { label: 'Green 3', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })

const SETTINGS = 'clusterwise/v1/settings'

const menu = (page, name) => page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true })

/** The banner that says what was put back. */
const mended = (page) => page.getByRole('region', { name: 'Important' }).filter({ hasText: /put back from (its|their) second cop/ })

/** Two people, an assessment half made and a setting, each with its second copy. */
async function begin(page) {
  await seed(page, [AMBER, BLUE])
  await open(page, '#/settings')
  await page.getByLabel('Rate with the keys 0 to 4 and 9').uncheck()
  await open(page, '#/assess')
  await answerWho(page, { label: 'Green 3' })
  await choice(page, '1', '3').check()
  await expect(page.getByText('1 of 18 rated')).toBeVisible()
  await expectCopied(page)
  expect(Object.keys(await copies(page))).toHaveLength(4)
}

const remove = (page, keys) => page.evaluate((keys) => keys.forEach((key) => localStorage.removeItem(key)), keys)

test('what is missing or damaged is put back at the next start, and it is said which and why', async ({ page }) => {
  await begin(page)
  const before = await kept(page)
  await open(page)
  await remove(page, [PERSON + AMBER.id, SETTINGS, UNFINISHED])
  await put(page, { [PERSON + BLUE.id]: before[PERSON + BLUE.id].slice(0, 300) })
  await page.reload()

  await expect(mended(page)).toContainText('4 records were lost or damaged in this browser')
  for (const words of [
    'Amber 7, with 1 assessment: was missing',
    'Blue 14, with 1 assessment: was damaged',
    'the settings: was missing',
    'the unfinished assessment: was missing'
  ]) {
    await expect(mended(page).getByRole('listitem').filter({ hasText: words })).toBeVisible()
  }
  expect(await kept(page)).toEqual(before)
  await expect(page.getByText('You have an unfinished assessment of Green 3'), 'as if it had never been lost').toBeVisible()
  await expect(page.getByText('cannot be read')).toHaveCount(0)
  await menu(page, 'Caseload').click()
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
  await menu(page, 'Settings').click()
  await expect(page.getByLabel('Rate with the keys 0 to 4 and 9')).not.toBeChecked()
  await button(page, 'I have read this').click()
  await expect(mended(page)).toHaveCount(0)
  await page.reload()
  await expectWatched(page)
  await menu(page, 'Allocate').click()
  await expect(choice(page, '1', '3')).toBeChecked()
  await expect(mended(page)).toHaveCount(0)
  expect(await kept(page)).toEqual(before)
})

test('everything that was cleared comes back', async ({ page }) => {
  await begin(page)
  const before = await kept(page)
  await open(page, '#/caseload')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(mended(page)).toContainText('4 records')
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
  expect(await kept(page)).toEqual(before)
})

test('everything that was cleared comes back behind its lock, and so does the lock', async ({ page }) => {
  await begin(page)
  await setPasscode(page)
  await expectCopied(page)
  const before = await kept(page)
  expect(Object.keys(before)).toContain(LOCK)
  await open(page, '#/caseload')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await unlock(page)
  await expect(mended(page)).toContainText('Blue 14, with 1 assessment: was missing')
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
  expect(await kept(page)).toEqual(before)
  await remove(page, [LOCK])
  await put(page, { [PERSON + AMBER.id]: `${SEALED}damaged` })
  await page.reload()
  await unlock(page)
  await expect(mended(page)).toContainText('Amber 7, with 1 assessment: was damaged')
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
  expect((await kept(page))[PERSON + AMBER.id]).toBe(before[PERSON + AMBER.id])
})

test('a record that lacks its last change gets it back; one of a later version is left alone', async ({ page }) => {
  const renamed = { ...AMBER, revision: 2, label: 'Amber 8' }
  const later = JSON.stringify({ ...BLUE, version: 9 })
  await seed(page, [renamed, BLUE])
  await expectCopied(page)
  await put(page, { [PERSON + AMBER.id]: JSON.stringify(AMBER), [PERSON + BLUE.id]: later })
  await page.reload()
  await expect(mended(page)).toContainText('A record was lost or damaged')
  await expect(mended(page)).toContainText('Amber 8, with 1 assessment: lacked the last change')
  await expect(mended(page)).not.toContainText('Blue')
  expect((await kept(page))[PERSON + BLUE.id]).toBe(later)
  await expect(page.getByText('1 record in this browser cannot be read')).toBeVisible()
  await menu(page, 'Caseload').click()
  await expect(page.getByRole('link', { name: 'Amber 8' })).toBeVisible()
})

test('without IndexedDB the page works, and the settings say that there are no second copies', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }))
  await seed(page, [AMBER])
  await open(page, '#/assess')
  await assessToResult(page, { label: 'Green 3', ...DEPRESSION })
  await cluster(page, DECISION, '04').check()
  await save(page)
  await menu(page, 'Settings').click()
  await expect(row(page, 'Second copy')).toContainText('None: ')
  await button(page, 'Check every record').click()
  await expect(row(page, 'Records read')).toHaveText('2 people, 2 assessments, 0 earlier versions')
  await menu(page, 'Caseload').click()
  await page.getByRole('link', { name: 'Amber 7' }).click()
  await button(page, 'Delete this person').click()
  await button(page, 'Yes, delete the person').click()
  await expect(page.getByText('The person and all their assessments are deleted.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('1 of 1 shown')).toBeVisible()
  expect((await keptPeople(page)).map(({ label }) => label)).toEqual(['Green 3'])
})

for (const [how, take] of [
  [
    'refuses',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    }
  ],
  [
    'is broken',
    () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('It is broken.', 'UnknownError')
      }
    }
  ]
]) {
  test(`IndexedDB ${how}: the page works, and deletes nothing of which it may hold a copy`, async ({ page }) => {
    await page.addInitScript(take)
    await seed(page, [AMBER, BLUE])
    await menu(page, 'Settings').click()
    await expect(row(page, 'Second copy')).toContainText('Out of reach: ')
    await button(page, 'Check every record').click()
    await expect(row(page, 'Records read')).toHaveText('2 people, 2 assessments, 0 earlier versions')
    await menu(page, 'Caseload').click()
    await page.getByRole('link', { name: 'Amber 7' }).click()
    await button(page, 'Delete this person').click()
    await button(page, 'Yes, delete the person').click()
    await expect(page.getByRole('alert').filter({ hasText: 'Not deleted: the browser still holds some of it.' })).toBeVisible()
    await page.reload()
    await expect(heading(page, 'Amber 7')).toBeVisible()
    expect((await keptPeople(page)).map(({ label }) => label).sort()).toEqual(['Amber 7', 'Blue 14'])
  })
}

/** IndexedDB never answers, as when another program holds its files. */
const silence = () => {
  IDBFactory.prototype.open = () => new EventTarget()
}

test('IndexedDB does not answer: the page works, deletes nothing that it could not delete for good, and says so', async ({
  page
}) => {
  await seed(page, [AMBER, BLUE])
  await expectCopied(page)
  const before = await kept(page)
  await page.clock.install()
  await page.addInitScript(silence)
  await page.reload()
  await open(page, `#/person/${AMBER.id}`)
  await expect(heading(page, 'Amber 7')).toBeVisible()
  await page.clock.fastForward(9_000)
  await menu(page, 'Settings').click()
  await expect(row(page, 'Second copy')).toContainText('Out of reach: the browser’s IndexedDB does not answer.')
  await open(page, `#/person/${AMBER.id}`)
  await button(page, 'Delete this person').click()
  await button(page, 'Yes, delete the person').click()
  await page.clock.fastForward(9_000)
  await expect(page.getByRole('alert').filter({ hasText: 'Not deleted' })).toBeVisible()
  await expect(heading(page, 'Amber 7')).toBeVisible()
  expect(await kept(page)).toEqual(before)
  await menu(page, 'Caseload').click()
  await expect(page.getByText('2 of 2 shown')).toBeVisible()
})

test('the health check shows its figures, and finds what is damaged and what differs', async ({ page }) => {
  await begin(page)
  await open(page, '#/settings')
  await expect(row(page, 'Second copy')).toContainText('Kept in this browser’s IndexedDB')
  const check = button(page, 'Check every record')
  await check.click()
  await expect(row(page, 'Records read')).toHaveText('2 people, 2 assessments, 0 earlier versions')
  await expect(row(page, 'Records that cannot be read')).toHaveText('0')
  await expect(row(page, 'Second copies')).toHaveText(
    '4 the same as the record, 0 missing, 0 different, 0 without a record'
  )
  const verdict = page.getByRole('status').filter({ hasText: 'ecord' })
  await expect(verdict).toHaveText('Every record can be read, and every second copy is the same as its record.')
  await expect(check).toBeFocused()

  await put(page, { [PERSON + BLUE.id]: '{"version":2,' })
  await check.click()
  await expect(row(page, 'Records read')).toHaveText('1 person, 1 assessment, 0 earlier versions')
  await expect(row(page, 'Records that cannot be read')).toHaveText('1')
  await expect(row(page, 'Second copies')).toHaveText(
    '3 the same as the record, 0 missing, 1 different, 0 without a record'
  )
  await expect(verdict).toContainText('Some records cannot be read.')
  await page.reload()
  await expect(mended(page)).toContainText('Blue 14, with 1 assessment: was damaged')
  await check.click()
  await expect(verdict).toContainText('every second copy is the same')
})

test('one tab deletes a person while the other saves somebody: nothing comes back', async ({ page, context }) => {
  test.slow()
  const doomed = [1, 2, 3].map((number) => seedPerson(number, { label: `Amber ${number}`, assessments: [] }))
  await seed(page, [...doomed, LAST])
  await expectCopied(page)
  const other = await context.newPage()
  for (const [place, { id, label }] of doomed.entries()) {
    await open(page, `#/person/${id}`)
    await button(page, 'Delete this person').click()
    await expect(page.locator('#confirm')).toBeFocused()
    await open(other, `#/person/${LAST.id}/wellbeing`)
    await fillDate(other, `2026-06-0${place + 1}`)
    await other.getByRole('radio', { name: /14 items/ }).check()
    await other.getByLabel('Total', { exact: true }).fill(String(40 + place))
    await Promise.all([button(page, 'Yes, delete the person').click(), button(other, 'Save the score').click()])
    await expect(page.getByText('The person and all their assessments are deleted.')).toBeVisible()
    await expect(other.getByRole('alert', { name: 'Success' })).toBeVisible()
    expect(await placesOf(other, [id, label])).toEqual([])
  }
  for (const tab of [page, other]) {
    await tab.reload()
    await expect(tab.locator('#page-title')).toBeVisible()
  }
  await expectCopied(page)
  const [left, ...more] = await keptPeople(other)
  expect(more).toEqual([])
  expect([left.label, left.wellbeing.length]).toEqual(['Green 3', 3])
})

test('a person who is deleted before the second copies could be looked at does not come back', async ({ page, context }) => {
  await seed(page, [AMBER, BLUE])
  await expectCopied(page)
  const letGo = await holdCopies(context)
  await page.reload()
  await open(page, `#/person/${AMBER.id}`)
  await button(page, 'Delete this person').click()
  await button(page, 'Yes, delete the person').click()
  await letGo()
  await expect(page.getByText('The person and all their assessments are deleted.')).toBeVisible()
  await expect.poll(() => placesOf(page, [AMBER.id, 'Amber 7'])).toEqual([])
  await page.reload()
  await expect(heading(page, 'Caseload')).toBeVisible()
  await expect(page.getByText('1 of 1 shown')).toBeVisible()
  await expectCopied(page)
  expect(await placesOf(page, [AMBER.id, 'Amber 7'])).toEqual([])
})
