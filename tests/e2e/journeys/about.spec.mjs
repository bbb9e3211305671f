// What the tool is, what happens to what is typed, for whom it was tested, and what can go wrong: all of it is there,
// and can be reached, heard and printed.

import { readFile } from 'node:fs/promises'

import { expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import { BUILT_IN, heading, open } from '../steps.mjs'

const LOG = new URL('../../../crates/app/data/hazards.json', import.meta.url)

const PARTS = [
  'Intended use and limits',
  'Privacy notice',
  'Accessibility statement',
  'Hazard log',
  'Sources and rights'
]

const part = (page, name) => page.getByRole('region', { name, exact: true })

test.beforeEach(async ({ page }) => {
  await open(page, '#/about')
  await expect(heading(page, 'About Clusterwise')).toBeFocused()
})

test('the contents lead to each part, by keyboard alone, and the address stays', async ({ page }) => {
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await expect(contents.getByRole('link')).toHaveText(PARTS)
  for (const name of PARTS) {
    const link = contents.getByRole('link', { name, exact: true })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused()
    await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport()
    expect(new URL(page.url()).hash).toBe('#/about')
  }
})

test('the intended use and its limits are said, with the rule pack in use', async ({ page }) => {
  const purpose = part(page, 'Intended use and limits')
  for (const words of [
    'Clinicians who are trained in the clustering tool',
    'It does not diagnose or assess risk. A clinician decides.',
    'not for children and young people',
    'It is not an NHS service and not endorsed by one. It is not registered as a medical device and claims to be none.',
    `Rule pack ${BUILT_IN}, version `,
    'PROVISIONAL: not checked against the official grid.'
  ]) {
    await expect(purpose).toContainText(words)
  }
})

test('the privacy notice lists every field that is kept, as the casemix does', async ({ page }) => {
  const privacy = part(page, 'Privacy notice')
  for (const words of [/local storage/, /IndexedDB/, /no cookies/, /forgotten passcode loses everything/, /controller/]) {
    await expect(privacy.getByText(words).first()).toBeVisible()
  }
  await privacy.locator('summary').first().click()
  await expect(privacy.getByText('The label that you made up')).toBeVisible()
  const listed = await privacy.locator('.printed details').evaluateAll((records) =>
    records.flatMap((record) =>
      [...record.querySelectorAll('li')].map((field) => [
        record.querySelector('summary').textContent,
        field.textContent,
        field.closest('.nhsuk-summary-list__row').querySelector('dt').textContent
      ])
    )
  )
  await open(page, '#/casemix')
  await page.getByRole('button', { name: 'Open the demonstration' }).click()
  await page.getByRole('tab', { name: 'Export' }).click()
  await page.getByText('Everything that is kept in this browser').click()
  const declared = page.getByRole('table', { name: 'Where each field may go' }).locator('tbody tr')
  const there = await declared.evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent))
  )
  const inOrder = (fields) => fields.map((field) => field.join(': ')).sort()
  expect(inOrder(listed)).toEqual(inOrder(there))
  expect(listed.length).toBeGreaterThan(80)
})

test('the hazard log is that of the data, each with its cause, effect, control, tests and what remains', async ({ page }) => {
  const { groups } = JSON.parse(await readFile(LOG, 'utf8'))
  const log = part(page, 'Hazard log')
  await expect(log.getByText('no clinical safety officer has approved it')).toBeVisible()
  await expect(log.getByRole('heading', { level: 3 })).toHaveText(groups.map(({ title }) => title))
  const hazards = groups.flatMap(({ hazards }) => hazards)
  await expect(log.locator('summary')).toHaveText(hazards.map(({ id, hazard }) => `${id} ${hazard}`))
  await log.locator('summary').first().click()
  await expect(log.getByText(hazards[0].cause)).toBeVisible()
  const shown = await log.locator('details').evaluateAll((all) =>
    all.map((details) => ({
      rows: [...details.querySelectorAll('dd')].map((value) => {
        const lines = [...value.querySelectorAll('li')].map((line) => line.firstChild.textContent)
        return lines.length > 0 ? lines : [value.textContent]
      }),
      files: [...details.querySelectorAll('code')].map((file) => file.textContent)
    }))
  )
  // Rust writes the names of its tests with underscores.
  const sentence = ({ file, test }) => {
    const words = file.endsWith('.rs') ? test.replaceAll('_', ' ') : test
    return words[0].toUpperCase() + words.slice(1)
  }
  expect(shown).toEqual(
    hazards.map(({ cause, effect, controls, tests, remains }) => ({
      rows: [[cause], [effect], controls, tests.map(sentence), remains],
      files: tests.map(({ file }) => file)
    }))
  )
})

test('the version of the program is said at the foot of the page', async ({ page }) => {
  await expect(page.getByRole('contentinfo')).toContainText(/Clusterwise \d+\.\d+\.\d+/)
})

test('with everything open there is no accessibility fault, and nothing to scroll sideways', async ({ page }) => {
  test.slow()
  await page.locator('details').evaluateAll((all) => all.forEach((details) => (details.open = true)))
  await expectAccessible(page, 'all of it')
})

test('on paper every record and every hazard is there, though it is closed on the screen', async ({ page }) => {
  await expect(page.getByText('Random letters that tell one person from another')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  for (const words of ['Random letters that tell one person from another', 'The form writes 9 for not known.']) {
    await expect(page.getByText(words, { exact: false }).first()).toBeVisible()
  }
})
