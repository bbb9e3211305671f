// A panel uses its own set of vignettes: refused with what to do, or used, said on every page, and taken out again.

import { readFile } from 'node:fs/promises'

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import { button, heading, kept, open, row, typeAddress } from '../steps.mjs'

const VIGNETTES = 'clusterwise/v1/vignettes'

const MAREK = new URL('../../../crates/training/data/authors/05.json', import.meta.url)

/** A set of one vignette, ours of Marek with changes, as a file that a panel would choose. */
async function setFile(change = () => {}, name = 'panel.json') {
  const marek = JSON.parse(await readFile(MAREK, 'utf8'))
  change(marek)
  const set = {
    id: 'eastcliff-panel-2026',
    title: 'Eastcliff panel',
    status: 'verified',
    provenance: 'Confirmed by the Eastcliff panel in October 2026.',
    vignettes: [marek]
  }
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(set, null, 1)) }
}

const choose = (page, file) => page.getByLabel('Set of vignettes', { exact: true }).setInputFiles(file)

const summary = (page) => page.locator('#error-summary')

test('a broken set is refused with the vignette, the scale and what to do, and changes nothing', async ({ page }) => {
  test.slow()
  await open(page, '#/practise/sets')
  await expect(row(page, 'Vignettes')).toHaveText('24')
  await expectAccessible(page, 'the set', ALL_FORMS)

  // A rating is missing, and another is outside its range: both are said at once.
  const twoSlips = (marek) => {
    delete marek.answers['4'].rating
    marek.answers['5'].rating = 3
  }
  await choose(page, await setFile(twoSlips))
  await expect(summary(page)).toBeFocused()
  await expect(summary(page)).toContainText('The set was not loaded. Nothing has changed.')
  const mistakes = summary(page).getByRole('link')
  await expect(mistakes).toHaveCount(2)
  await expect(mistakes.nth(0)).toHaveText(/^panel\.json, vignette 05, scale 4: .*“?rating”? is missing/)
  await expect(mistakes.nth(1)).toHaveText(/^panel\.json, vignette 05, scale 5: the rating of 3 is outside its range of 0 to 1; correct/)
  await expect(page.locator('#set-file-error')).toContainText('The file has 2 mistakes')
  await expectAccessible(page, 'a broken set')
  await mistakes.first().click()
  await expect(page.getByLabel('Set of vignettes', { exact: true })).toBeFocused()

  // The ratings break a must clause of the cluster, and nobody says why it is right all the same.
  const brokenClause = (marek) => Object.assign(marek, { cluster: '08', alternatives: [], not_first: 'The panel sees more risk.' })
  await choose(page, await setFile(brokenClause))
  await expect(mistakes).toHaveCount(1)
  await expect(mistakes).toHaveText(
    /^panel\.json, vignette 05: the ratings break a must clause of cluster 08; .+ “breaks” /
  )

  await choose(page, { name: 'rota.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1,') })
  await expect(mistakes).toHaveCount(1)
  await expect(mistakes).toContainText(/^rota\.json, .*line 1.*; .+/)
  await expect(row(page, 'Vignettes')).toHaveText('24')
  expect((await kept(page))[VIGNETTES]).toBe(undefined)

  // The same file once it is mended.
  await choose(page, await setFile())
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The set is in use.')
  await expect(summary(page)).toHaveCount(0)
})

test('a panel’s own set is used everywhere, survives a reload, and ours comes back when asked for', async ({ page }) => {
  await open(page, '#/practise/sets')
  await expect(page.getByRole('heading', { name: 'These answers are provisional' })).toBeVisible()
  await choose(page, await setFile())
  await expect(heading(page, 'The set of vignettes')).toBeFocused()
  await expect(row(page, 'Name')).toHaveText('Eastcliff panel')
  await expect(row(page, 'Status')).toHaveText('Confirmed by a panel as its file says')
  await expect(row(page, 'Vignettes')).toHaveText('1')
  await expect(page.getByRole('heading', { name: 'These answers are provisional' })).toHaveCount(0)
  await page.reload()
  await expect(row(page, 'File')).toHaveText('panel.json')
  await expectAccessible(page, 'a panel’s set')

  await typeAddress(page, '#/practise')
  await expect(page.getByRole('main').getByText('Eastcliff panel').first()).toBeVisible()
  // A session cannot have more than there are.
  await typeAddress(page, '#/practise/room/3-4821')
  await expect(heading(page, 'This session cannot be led')).toBeVisible()
  await typeAddress(page, '#/practise/room')
  await expect(page.getByLabel('How many vignettes').getByRole('option')).toHaveText(['1 vignette'])
  // Everybody in the room needs the same file, and is told so.
  await button(page, 'Draw a session').click()
  await expect(page.getByText('This room uses a set of its own, “Eastcliff panel”.')).toBeVisible()

  await typeAddress(page, '#/practise/sets')
  await button(page, 'Go back to the set that comes with Clusterwise').click()
  await expect(page.getByRole('group', { name: 'Go back to the set that comes with Clusterwise?' })).toBeFocused()
  await button(page, 'No, keep it').click()
  await expect(row(page, 'Vignettes')).toHaveText('1')
  await button(page, 'Go back to the set that comes with Clusterwise').click()
  await button(page, 'Yes, go back').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('in use again')
  await expect(row(page, 'Vignettes')).toHaveText('24')
  await page.reload()
  await expect(row(page, 'Vignettes')).toHaveText('24')
})

test.describe('the form of a set', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('can be copied, and what is copied can be loaded', async ({ page }) => {
    await open(page, '#/practise/sets')
    await page.getByText('Our set as text').click()
    await button(page, 'Copy').click()
    await expect(page.getByText('Copied', { exact: true })).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    const ours = JSON.parse(text)
    expect(ours.vignettes).toHaveLength(24)
    const changed = text.replace('"authors-2026"', '"our-panel-2026"')
    await choose(page, { name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from(changed) })
    await expect(row(page, 'Id and version')).toContainText('our-panel-2026, ')
  })
})
