// A store that is full, denied, or holds what cannot be read: words on the screen, and nothing is lost.

import { expect, test } from '../fixtures.mjs'
import {
  DECISION,
  DEPRESSION,
  OURS,
  PERSON,
  PSYCHOSIS,
  UNFINISHED,
  answer,
  answerWho,
  assess,
  assessToResult,
  button,
  choice,
  cluster,
  expectRatings,
  fill,
  heading,
  kept,
  keptPeople,
  open,
  put,
  save,
  typeAddress
} from '../steps.mjs'

const LABEL = 'Blue 14'

/** Where a record of another version of Clusterwise may lie: ids have 16 letters and digits. */
const JUNK = `${PERSON}0123456789abcdef`

const menu = (page, name) => page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name })

/** Deletes the unreadable record whose row says this, in the settings. */
async function deleteUnreadable(page, about) {
  await page.getByRole('definition').filter({ hasText: about }).locator('xpath=..').getByRole('button').click()
  await expect(page.getByRole('group', { name: 'Delete this unreadable record?' })).toBeFocused()
  await button(page, 'Yes, delete the record').click()
  await expect(page.getByText('The unreadable record is deleted.')).toBeVisible()
}

test.describe('a full store', () => {
  test('at the first answers: it says so, keeps them on the screen, and saves once there is room', async ({ page }) => {
    await assess(page, { label: 'Amber 7', ...PSYCHOSIS })
    const before = await keptPeople(page)
    await fill(page, JUNK)
    await open(page, '#/assess')
    await page.getByLabel('A label for the person').fill(LABEL)
    const trouble = page.getByRole('alert').filter({ hasText: 'there is no room left in this browser' })
    await expect(trouble).toContainText('what you typed is still on this page')
    await expect(trouble).toContainText('To make room, delete people whom you no longer see')
    await assessToResult(page, { label: LABEL, ...DEPRESSION })
    await expect(trouble).toBeVisible()

    await trouble.getByRole('link', { name: 'settings' }).click()
    await deleteUnreadable(page, JUNK)
    await menu(page, 'Allocate').click()
    await expect(heading(page, 'Suggestion and decision')).toBeVisible()
    await cluster(page, DECISION, '04').check()
    await expect(trouble).toHaveCount(0)
    await page.reload()
    await expect(cluster(page, DECISION, '04')).toBeChecked()
    await save(page)
    const people = await keptPeople(page)
    expect(people).toHaveLength(2)
    expect(people).toContainEqual(before[0])
  })

  test('at the last step: the decision stays, can be copied, and is saved once there is room', async ({ page }) => {
    await open(page, '#/assess')
    await assessToResult(page, { label: LABEL, ...DEPRESSION })
    await cluster(page, DECISION, '04').check()
    await fill(page, JUNK)
    const full = await kept(page)
    await button(page, 'Save the decision').click()
    const trouble = page.locator('#save-trouble')
    await expect(trouble).toBeFocused()
    await expect(trouble).toContainText('Not saved: there is no room left in this browser.')
    await expect(trouble).toContainText('Make room on the settings page, then save again.')
    await expect(page.locator('#unsaved-paragraph')).toContainText('Decided by the clinician: cluster 04')
    expect(await kept(page), 'nothing that was there has changed').toEqual(full)

    await menu(page, 'Settings').click()
    await expect(page.getByText('5.2 million characters of about 5.2 million characters (100%)')).toBeVisible()
    await deleteUnreadable(page, JUNK)
    await page.goBack()
    await expect(cluster(page, DECISION, '04')).toBeChecked()
    await save(page)
    const people = await keptPeople(page)
    expect(people.map(({ label, assessments }) => [label, assessments.length])).toEqual([[LABEL, 1]])
    expect(await kept(page)).not.toHaveProperty([UNFINISHED])
  })

  test('a reload while it is full goes back to what was kept last, and says nothing else', async ({ page }) => {
    await open(page, '#/assess')
    await answerWho(page, { label: LABEL })
    await choice(page, '1', '3').check()
    await expect.poll(async () => (await kept(page))[UNFINISHED]).toContain('"1":3')
    await fill(page, JUNK)
    await answer(page, /^8\. /, /^3 /).check()
    await page.locator('#letter-B').check()
    await expect(page.getByRole('alert')).toContainText('there is no room left in this browser')
    await page.reload()
    await expect(choice(page, '1', '3')).toBeChecked()
  })
})

test.describe('a browser that lets the page keep nothing', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const [how, deny] of [
    [
      'no storage at all',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          }
        })
      }
    ],
    [
      'a storage that refuses every write',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      }
    ]
  ]) {
    test(`${how}: it says so, and a result can still be had and copied`, async ({ page }) => {
      await page.addInitScript(deny)
      await open(page)
      await page.getByRole('main').getByRole('link', { name: 'Allocate a cluster' }).click()
      await assessToResult(page, { label: LABEL, ...DEPRESSION })
      await expect(page.getByRole('alert').first()).toContainText(
        /does not let the page keep (or read )?anything/
      )
      await cluster(page, DECISION, '04').check()
      await button(page, 'Save the decision').click()
      await expect(page.locator('#save-trouble')).toContainText(
        'Not saved: this browser does not let the page keep anything.'
      )
      await button(page, 'Copy').click()
      await expect(page.locator('.copy-box').getByRole('status')).toHaveText('Copied')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('cluster 04 Non-psychotic (severe)')

      // Looking at other pages loses nothing either.
      for (const name of ['Caseload', 'How it works', 'Settings']) {
        await menu(page, name).click()
        await expect(page.locator('#page-title')).toBeFocused()
      }
      await menu(page, 'Allocate').click()
      await expect(cluster(page, DECISION, '04')).toBeChecked()
    })
  }
})

test.describe('what cannot be read', () => {
  test('is listed with the reason, kept as it is, and deleted only when that is confirmed', async ({ page }) => {
    await assess(page, { label: 'Amber 7', ...PSYCHOSIS })
    const [person] = await keptPeople(page)
    const moved = (id, change) => JSON.stringify({ ...person, id, label: `Other ${id}`, ...change })
    const records = {
      [`${PERSON}0000000000000001`]: '{"version":1,"id":"0000',
      [`${PERSON}0000000000000002`]: moved('0000000000000002', { version: 3 }),
      [`${PERSON}0000000000000003`]: moved('0000000000000003', { mood: 'unknown' }),
      [`${PERSON}0000000000000004`]: moved('0000000000000005', {}),
      [`${OURS}v2/person/0000000000000006`]: '\u0000é👩'
    }
    await put(page, records)
    await page.reload()

    await open(page)
    const notice = page.getByRole('region', { name: 'Important' })
    await expect(notice).toContainText('5 records in this browser cannot be read')
    await notice.getByRole('link', { name: 'See what can be done in settings' }).click()
    for (const [key, words] of [
      [`${PERSON}0000000000000001`, 'It is damaged or cut short'],
      [`${PERSON}0000000000000002`, 'A later version of Clusterwise wrote it: it is in form 3'],
      [`${PERSON}0000000000000003`, 'A part of it is missing, repeated, unknown or of the wrong kind'],
      [`${PERSON}0000000000000004`, 'It is in the place of another record.'],
      [`${OURS}v2/person/0000000000000006`, 'keeps nothing in this place']
    ]) {
      await expect(page.getByRole('definition').filter({ hasText: `under ${key},` })).toContainText(words)
    }
    await expect(page.getByRole('main')).not.toContainText('Other 0000')

    await assess(page, { label: LABEL, ...DEPRESSION })
    await menu(page, 'Caseload').click()
    await expect(page.getByText('2 of 2 shown')).toBeVisible()
    expect(await kept(page), 'other saves leave them alone').toMatchObject(records)

    await menu(page, 'Settings').click()
    await button(page, 'Delete unreadable record 2').click()
    await expect(page.getByRole('group', { name: 'Delete this unreadable record?' })).toBeFocused()
    await button(page, 'No, keep it').click()
    expect(await kept(page)).toMatchObject(records)
    await deleteUnreadable(page, `${PERSON}0000000000000002`)
    const { [`${PERSON}0000000000000002`]: deleted, ...others } = records
    expect(await kept(page)).toMatchObject(others)
    expect(Object.values(await kept(page))).not.toContain(deleted)
  })

  test('an unfinished assessment that cannot be read is never written over', async ({ page }) => {
    await open(page)
    await put(page, { [UNFINISHED]: '{"version":7}' })
    await page.reload()
    await open(page, '#/assess')
    await page.getByLabel('A label for the person').fill(LABEL)
    await expect(page.getByRole('alert')).toContainText('never written over')
    await assessToResult(page, { label: LABEL, ...DEPRESSION })
    await cluster(page, DECISION, '04').check()
    await save(page)
    expect((await kept(page))[UNFINISHED]).toBe('{"version":7}')
    expect(await keptPeople(page)).toHaveLength(1)
  })

  test('a record with a script in it is shown as text', async ({ page }) => {
    await assess(page, { label: 'Amber 7', ...PSYCHOSIS })
    const [person] = await keptPeople(page)
    const script = '<img src=x onerror="window.ran = true">'
    await put(page, { [`${PERSON}${person.id}`]: JSON.stringify({ ...person, label: script, team: script }) })
    await page.reload()
    await expect(heading(page, script)).toBeVisible()
    await menu(page, 'Caseload').click()
    await expect(page.getByRole('link', { name: script })).toBeVisible()
    expect(await page.evaluate(() => window.ran)).toBeUndefined()
  })
})

test('a person is deleted only when that is confirmed', async ({ page }) => {
  await assess(page, { label: LABEL, ...PSYCHOSIS })
  const { hash } = new URL(page.url())
  await assess(page, { label: 'Amber 7', ...DEPRESSION })
  await menu(page, 'Caseload').click()
  await page.getByRole('link', { name: LABEL }).click()
  await button(page, 'Delete this person').click()
  const panel = page.getByRole('group', { name: 'Delete this person?' })
  await expect(panel).toBeFocused()
  await expect(panel).toContainText('This deletes 1 assessment and the label from this browser.')
  await button(page, 'No, keep it').click()
  await expect(panel).toHaveCount(0)
  await expect(button(page, 'Delete this person')).toBeFocused()
  expect(await keptPeople(page)).toHaveLength(2)

  await button(page, 'Delete this person').click()
  await button(page, 'Yes, delete the person').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The person and all their assessments')
  await expect(heading(page, 'Caseload')).toBeFocused()
  await expect(page.getByText('1 of 1 shown')).toBeVisible()
  expect((await keptPeople(page)).map(({ label }) => label)).toEqual(['Amber 7'])
  expect(JSON.stringify(await kept(page))).not.toContain(LABEL)
  await typeAddress(page, hash)
  await expect(heading(page, 'This person is not in this browser')).toBeVisible()
})

test('everything of Clusterwise’s is deleted, and nothing of other pages', async ({ page }) => {
  await assess(page, { label: LABEL, ...PSYCHOSIS })
  await put(page, { 'rota/2026': 'not ours', [JUNK]: '{', [`${OURS}v9/later`]: 'x' })
  await open(page, '#/assess')
  await answerWho(page, { label: 'Amber 7' })
  await menu(page, 'Settings').click()
  await page.getByLabel('Rate with the keys 0 to 4 and 9').uncheck()
  await button(page, 'Delete everything').click()
  const panel = page.getByRole('group', { name: 'Delete everything that Clusterwise keeps in this browser?' })
  await expect(panel).toBeFocused()
  await expect(panel).toContainText('This deletes 1 person with 1 assessment')
  await button(page, 'No, keep it').click()
  expect(Object.keys(await kept(page)).length).toBeGreaterThan(4)
  await button(page, 'Delete everything').click()
  await button(page, 'Yes, delete everything').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Everything that Clusterwise kept')
  expect(await kept(page)).toEqual({ 'rota/2026': 'not ours' })
  await expect(page.getByLabel('Rate with the keys 0 to 4 and 9')).toBeChecked()

  await menu(page, 'Caseload').click()
  await expect(page.getByText('Nobody is here yet.')).toBeVisible()
  await menu(page, 'Allocate').click()
  await expect(page.getByLabel('A label for the person')).toHaveValue('')
  expect(await kept(page)).toEqual({ 'rota/2026': 'not ours' })
})

test('the settings say how much room is used, and what the browser answers about keeping it', async ({ page }) => {
  await open(page, '#/settings')
  await expect(page.getByRole('definition').filter({ hasText: '0 people, 0 assessments' })).toBeVisible()
  await assess(page, { label: LABEL, ...PSYCHOSIS })
  await menu(page, 'Settings').click()
  await expect(page.getByRole('definition').filter({ hasText: '1 person, 1 assessment (' })).toBeVisible()
  await expect(page.getByText('of about 5.2 million characters (under 1%)')).toBeVisible()
  await button(page, 'Ask the browser to keep it').click()
  await expect(page.getByRole('status').filter({ hasText: 'The browser' })).toContainText(
    /has promised not to clear|was asked and did not promise/
  )
})

test('ratings of an unsaved assessment are never given to someone else', async ({ page }) => {
  await assess(page, { label: 'Amber 7', ...PSYCHOSIS })
  const { hash } = new URL(page.url())
  await fill(page, JUNK)
  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...DEPRESSION })
  await typeAddress(page, hash)
  await button(page, 'Start a review').click()
  const notice = page.getByRole('region', { name: 'Important' })
  await expect(notice).toContainText(`You have an unfinished assessment of ${LABEL}. Finish it or delete it first.`)
  await notice.getByRole('link', { name: 'Continue it' }).click()
  await typeAddress(page, '#/assess/who')
  await expect(page.getByLabel('A label for the person')).toHaveValue(LABEL)
  await button(page, 'Continue to the ratings').click()
  await expectRatings(page, DEPRESSION)
})
