// The report on paper: one page, and protected like the file, because paper leaves too.

import { expect, test } from '../fixtures.mjs'
import {
  CASEMIX_DAY,
  DEPRESSION,
  LESS_DEPRESSION,
  MEMORY_LOSS,
  PSYCHOSIS,
  SYNTHETIC,
  button,
  open,
  openCasemixTab,
  openDemonstration,
  openExport,
  seed,
  seedPerson
} from '../steps.mjs'

/** What printers leave blank on each side. */
const MARGIN = '10mm'

/** How many pages there are on paper, as a reader of PDF counts them. */
async function sheets(page, options = {}) {
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
  const pdf = (await page.pdf({ format: 'A4', margin, ...options })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g).length
}

/** What is on paper, in words. */
async function paper(page) {
  await page.emulateMedia({ media: 'print' })
  const words = await page.locator('body').innerText()
  await page.emulateMedia({ media: null })
  return words
}

async function expectOneSheet(page, whose) {
  expect.soft(await sheets(page), `${whose}, on A4`).toBe(1)
  expect.soft(await sheets(page, { margin: undefined }), `${whose}, without margins`).toBe(1)
}

const several = (from, count, make) => Array.from({ length: count }, (_, place) => make(from + place))

const once = (team, date, decided, assessment) => (number) =>
  seedPerson(number, { label: `Quokka ${number}`, team, assessments: [{ ...assessment, date, decided }] })

const steppedDown = (number) =>
  seedPerson(number, {
    label: `Quokka ${number}`,
    team: 'North 2',
    assessments: [
      { ...DEPRESSION, decided: '04', date: '2026-02-12' },
      { ...LESS_DEPRESSION, from: '04', decided: '03', date: '2026-07-15' }
    ]
  })

/** The longest name that a team may have. */
const LONG = 'North-2-'.repeat(5)

// By cluster on 30 September 2026: 23 in 03, 9 in 04, 12 in 11, 3 in 12, 15 in 18. The two small teams are eleven people.
const PEOPLE = [
  ...several(1, 23, steppedDown),
  ...several(31, 12, once('North 2', '2026-03-02', '11', PSYCHOSIS)),
  ...several(51, 9, once(LONG, '2026-07-06', '04', DEPRESSION)),
  ...several(61, 7, once(LONG, '2026-05-04', '18', MEMORY_LOSS)),
  ...several(81, 8, once('Eastcliff', '2026-05-04', '18', MEMORY_LOSS)),
  ...several(71, 3, once('Southmoor', '2026-04-13', '12', PSYCHOSIS))
]

test.slow()

test.beforeEach(async ({ page, context }) => {
  await context.addInitScript(() => {
    window.printed = 0
    window.print = () => (window.printed += 1)
  })
  await page.clock.setFixedTime(CASEMIX_DAY)
})

test('the report of the demonstration is one page, says that nobody is real, and is protected', async ({ page }) => {
  await openDemonstration(page)
  await openExport(page)
  await button(page, 'Print a one-page report').click()
  expect(await page.evaluate(() => window.printed)).toBe(1)
  const words = await paper(page)
  expect(words).toContain(SYNTHETIC)
  expect(words).toMatch(/casemix summary/i)
  expect(words).toContain('2026/27 Q2 (July to September 2026)')
  expect(words, 'something is hidden').toContain('*')
  expect(words, 'nothing of the screen').not.toMatch(/What may leave|keep them within the service/)
  await expectOneSheet(page, 'the demonstration')
  await page.getByLabel('Team', { exact: true }).selectOption({ label: 'Demonstration team A' })
  await expect(page.locator('.casemix-report')).toContainText('Demonstration team A')
  await expectOneSheet(page, 'a team of the demonstration')
})

test('the report of a real caseload is one page, and no small number is on it', async ({ page }) => {
  await seed(page, PEOPLE)
  await open(page, '#/casemix')
  await openExport(page)
  const words = await paper(page)
  expect(words).not.toContain(SYNTHETIC)
  expect(words).not.toMatch(/Quokka|Southmoor|Eastcliff/)
  expect(words).toContain('provisional-2013-14 (provisional)')
  // The code, the name, people by cluster and their share in the review period.
  const line = (start) =>
    page
      .locator('.casemix-report')
      .locator('tr', { has: page.locator(`th:text-matches("^${start}")`) })
      .first()
      .locator('td')
  await page.emulateMedia({ media: 'print' })
  await expect(line('12 '), '3 people').toHaveText(['*', '*'])
  await expect(line('01 '), 'nobody').toHaveText(['*', '*'])
  await expect(line('03 '), '23 people, all assessed in July').toHaveText(['25', '100%'])
  await expect(line('All clusters'), '62 people').toHaveText(['60', '100%'])
  const cells = await page.locator('.casemix-report td').allInnerTexts()
  const isProtected = (text) => /^(\*|–|\d+%|[−-]?\d+\.\d( to [−-]?\d+\.\d)?|[1-9]\d*0|[1-9]?\d*5)$/.test(text.trim())
  expect(cells.filter((text) => !isProtected(text))).toEqual([])
  await page.emulateMedia({ media: null })
  await expectOneSheet(page, 'all teams')

  await page.getByLabel('Team', { exact: true }).selectOption({ label: LONG })
  await expect(page.locator('.casemix-report')).toContainText(LONG)
  await expectOneSheet(page, 'a team with the longest name')
})

test('whichever tab is open, the same report is printed', async ({ page }) => {
  await seed(page, PEOPLE)
  await open(page, '#/casemix')
  await openExport(page)
  const words = await paper(page)
  for (const tab of ['Caseload', 'Quality', 'Outcomes', 'Flows']) {
    await openCasemixTab(page, tab)
    expect(await paper(page), tab).toBe(words)
  }
  expect.soft(await sheets(page), 'with the flows on the screen').toBe(1)
})
