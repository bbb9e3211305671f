// A rule pack of one's own: refused with what to do, or used, named on every result, and taken out again.

import { expect, test } from '../fixtures.mjs'
import {
  BUILT_IN,
  DECISION,
  DEPRESSION,
  ONE_CELL,
  OURS,
  OWN_ID,
  answerOwn,
  answerWho,
  assess,
  assessToResult,
  button,
  choosePack,
  cluster,
  heading,
  kept,
  open,
  packFile,
  rate,
  save,
  typeAddress
} from '../steps.mjs'

const LABEL = 'Blue 14'

const keptPacks = async (page) => Object.keys(await kept(page)).filter((key) => key.startsWith(`${OURS}v1/pack/`))

test('a broken rule pack is refused with the file, the row and what to do, and changes nothing', async ({ page }) => {
  await open(page, '#/method')
  const summary = page.locator('#error-summary')

  const slips = [
    ['"2": "Emuuu"', '"2": "Emuuux"'],
    ['"from": 1, "to": 2', '"from": 1, "to": 7']
  ]
  await choosePack(page, await packFile([OWN_ID, ...slips]))
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('The rule pack was not loaded. Nothing has changed.')
  const mistakes = summary.getByRole('link')
  await expect(mistakes).toHaveCount(2)
  for (const words of [/^our-trust\.json, cluster 01, scale 2: .+; .+/, /^our-trust\.json, cluster 01, must .*7.*; .+/]) {
    await expect(mistakes.filter({ hasText: words })).toHaveCount(1)
  }
  await expect(page.locator('#pack-file-error')).toContainText('The file has 2 mistakes')
  await mistakes.first().click()
  await expect(page.getByLabel('Rule pack', { exact: true })).toBeFocused()

  await choosePack(page, { name: 'rota.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1,') })
  await expect(mistakes).toHaveCount(1)
  await expect(mistakes).toContainText(/^rota\.json, .*line 1.*; .+/)

  const photo = Buffer.from([0xff, 0xd8, 0xff, 0x00])
  await choosePack(page, { name: 'photo.json', mimeType: 'application/json', buffer: photo })
  await expect(mistakes.first()).toContainText(/^photo\.json, /)

  await choosePack(page, await packFile([ONE_CELL]))
  await expect(mistakes).toContainText(/^our-trust\.json, id: this id belongs to the rule pack that is built in/)
  await expect(mistakes).toHaveCount(1)
  expect(await keptPacks(page)).toEqual([])
  await expect(page.getByRole('definition').filter({ hasText: `${BUILT_IN}, ` })).toBeVisible()

  // The same file again once it is mended.
  await choosePack(page, await packFile([OWN_ID, ONE_CELL]))
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Rule pack our-trust-2026 is loaded.')
  await expect(summary).toHaveCount(0)
  expect(await keptPacks(page)).toHaveLength(1)
})

test('an own pack is used and named on every result, survives a reload, and can be removed', async ({ page }) => {
  await assess(page, { label: 'Amber 7', ...DEPRESSION })
  const amber = new URL(page.url()).hash
  await open(page, '#/method')
  await choosePack(page, await packFile([OWN_ID, ONE_CELL]))
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText(
    'Rule pack our-trust-2026 is loaded. New assessments use it.'
  )
  await page.reload()
  await expect(page.getByRole('definition').filter({ hasText: 'our-trust-2026, ' })).toBeVisible()
  await expect(page.getByText('our-trust.json, version')).toBeVisible()

  await open(page, '#/assess')
  await assessToResult(page, { label: LABEL, ...DEPRESSION })
  const suggestion = page.locator('.suggestion')
  await expect(suggestion).toContainText('Rule pack our-trust-2026, version ')
  await expect(suggestion).toContainText('PROVISIONAL')
  await page.reload()
  await expect(suggestion).toContainText('our-trust-2026')
  await cluster(page, DECISION, '04').check()
  await save(page)
  await expect(page.locator('#paragraph')).toContainText('Rule pack our-trust-2026, version ')
  const blue = new URL(page.url()).hash

  await open(page, '#/method')
  await button(page, 'Remove our-trust-2026').click()
  await expect(page.getByRole('group', { name: 'Remove this rule pack?' })).toBeFocused()
  await button(page, 'Yes, remove the pack').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The rule pack is removed.')
  await expect(page.getByRole('definition').filter({ hasText: `${BUILT_IN}, ` })).toBeVisible()
  expect(await keptPacks(page)).toEqual([])

  // What was saved keeps the pack it was made with.
  await typeAddress(page, blue)
  await expect(page.locator('#paragraph')).toContainText('Rule pack our-trust-2026, version ')
  await typeAddress(page, amber)
  await expect(page.locator('#paragraph')).toContainText(`Rule pack ${BUILT_IN}, version `)
})

test('an assessment that was begun with a pack that is gone is not ranked with another unasked', async ({ page }) => {
  await open(page, '#/method')
  await choosePack(page, await packFile([OWN_ID, ONE_CELL]))
  await expect(page.getByRole('alert', { name: 'Success' })).toBeVisible()
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await rate(page, DEPRESSION)
  await open(page, '#/method')
  await button(page, 'Remove our-trust-2026').click()
  await button(page, 'Yes, remove the pack').click()
  await open(page, '#/assess')
  await answerOwn(page, DEPRESSION)
  await expect(page.getByRole('heading', { name: 'The rule pack is not here' })).toBeVisible()
  await expect(page.getByText('This assessment was begun with rule pack our-trust-2026')).toBeVisible()
  await expect(page.locator('.suggestion')).toHaveCount(0)
  await button(page, `Go on with ${BUILT_IN}`).click()
  await expect(page.locator('.suggestion')).toContainText(`Rule pack ${BUILT_IN}`)
  await cluster(page, DECISION, '04').check()
  await save(page)
})

test('the pack in use can be looked at, cluster by cluster, with what is provisional', async ({ page }) => {
  await open(page, '#/method')
  await expect(page.getByRole('heading', { name: 'These rules are provisional' })).toBeVisible()
  await page.getByText('04 Non-psychotic (severe)', { exact: true }).click()
  const grid = page.getByRole('table', { name: /^Cluster 04 / })
  await expect(grid.getByRole('row')).toHaveCount(19)
  await expect(grid).toContainText('PROVISIONAL')
  await expect(heading(page, 'How it works')).toBeVisible()
})
