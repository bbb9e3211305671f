// The casemix: what an empty one says, the demonstration, and figures that were worked out by hand.

import { expect, test } from '../fixtures.mjs'
import {
  CASEMIX_DAY,
  DEPRESSION,
  LESS_DEPRESSION,
  MEMORY_LOSS,
  NO_PROBLEM,
  PSYCHOSIS,
  SYNTHETIC,
  answer,
  assess,
  button,
  figures,
  heading,
  kept,
  keptPeople,
  open,
  openCasemixTab,
  openDemonstration,
  openExport,
  review,
  seed,
  seedPerson,
  typeAddress
} from '../steps.mjs'

const TABS = ['Caseload', 'Quality', 'Outcomes', 'Flows', 'Export']

/** The sentence that says whose figures they are. */
const about = (page) => page.getByRole('status').filter({ hasText: 'active p' })

/** Wherever a browser can keep something. */
const everythingKept = (page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie
  }))

/** Shown in one tab: its panel, with tables and definitions in it. */
async function expectFilled(page, tab) {
  await openCasemixTab(page, tab)
  const panel = page.getByRole('tabpanel', { name: tab, exact: true })
  await expect(panel.getByRole('table').first()).toBeVisible()
  const definitions = panel.locator('summary').filter({ hasText: /^What this counts|^Everything that is kept/ })
  expect(await definitions.count(), `definitions of ${tab}`).toBeGreaterThan(0)
  await definitions.first().click()
  await expect(panel.locator('details[open] .nhsuk-details__text').first()).toBeVisible()
}

test.beforeEach(({ page }) => page.clock.setFixedTime(CASEMIX_DAY))

test.describe('without anybody', () => {
  test('the page explains itself, and the demonstration opens and ends by keyboard', async ({ page }) => {
    await open(page, '#/casemix')
    await expect(heading(page, 'Casemix')).toBeFocused()
    await expect(page.getByText('Nobody is here yet.')).toBeVisible()
    await expect(page.getByText('Its 300 people are made up.')).toBeVisible()
    await expect(page.getByRole('tab')).toHaveCount(0)

    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Allocate a cluster' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(button(page, 'Open the demonstration')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tablist', { name: 'Casemix' })).toBeVisible()
    await expect(heading(page, 'Casemix'), 'the focus is not lost with the button').toBeFocused()
    await page.keyboard.press('Tab')
    await expect(button(page, 'End the demonstration')).toBeFocused()
    for (const label of ['Team', 'Clusters']) {
      await page.keyboard.press('Tab')
      await expect(page.getByLabel(label, { exact: true })).toBeFocused()
    }
    await button(page, 'End the demonstration').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Nobody is here yet.')).toBeVisible()
    await expect(heading(page, 'Casemix'), 'nor with the button that ends it').toBeFocused()
  })

  test('the tabs are walked through with the arrows, and only the open one is a stop', async ({ page }) => {
    await openDemonstration(page)
    await page.getByRole('tab', { name: 'Caseload' }).focus()
    for (const tab of TABS.slice(1)) {
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('tab', { name: tab })).toBeFocused()
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
    }
    await expect(page.locator('[role=tab][tabindex="0"]')).toHaveCount(1)
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('tab', { name: 'Flows' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('tabpanel').locator(':focus'), 'the panel comes after its tab').toHaveCount(1)
    await expect(page, 'the address stays').toHaveURL((url) => url.hash === '#/casemix')
  })

  test('the demonstration is marked on every tab and on paper, and has figures, tables and definitions', async ({
    page
  }) => {
    await openDemonstration(page)
    await expect(about(page)).toContainText(/^\d{3} active people on 30 September 2026, all teams\./)
    for (const tab of TABS) {
      if (tab === 'Export') await openExport(page)
      await expectFilled(page, tab)
      await expect(page.getByRole('note').filter({ hasText: SYNTHETIC })).toBeVisible()
    }
    await expect(page.locator('#preview')).toContainText('file,,,synthetic,true')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(SYNTHETIC).filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('.casemix-report')).toContainText(SYNTHETIC)
    await expect(page.getByRole('tab').first()).toBeHidden()
  })

  test('nothing of the demonstration is kept, and leaving the page ends it', async ({ page }) => {
    await open(page, '#/casemix')
    const before = await everythingKept(page)
    await button(page, 'Open the demonstration').click()
    for (const tab of TABS.slice(0, 4)) await openCasemixTab(page, tab)
    await openExport(page)
    await answer(page, 'Format', /^JSON/).check()
    await page.getByLabel('Team', { exact: true }).selectOption({ index: 1 })
    expect(await everythingKept(page)).toEqual(before)

    const leave = {
      'to the caseload': async () => {
        await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Caseload' }).click()
        await expect(heading(page, 'Caseload')).toBeVisible()
        await expect(page.getByText(SYNTHETIC)).toHaveCount(0)
        await page.goBack()
      },
      'to an address': async () => {
        await typeAddress(page, '#/about')
        await typeAddress(page, '#/casemix')
      },
      'and load it again': () => page.reload()
    }
    for (const [how, go] of Object.entries(leave)) {
      await go()
      await expect(page.getByText('Nobody is here yet.'), how).toBeVisible()
      await expect(page.getByText(SYNTHETIC), how).toHaveCount(0)
      expect(await everythingKept(page), how).toEqual(before)
      await button(page, 'Open the demonstration').click()
      await expect(about(page), `${how}: all teams again`).toContainText('all teams')
      await expect(page.getByRole('tab', { name: 'Caseload' })).toHaveAttribute('aria-selected', 'true')
    }
  })

  test('someone who is saved elsewhere meanwhile never gets among the people of the demonstration', async ({
    page,
    context
  }) => {
    await openDemonstration(page)
    const active = (await about(page).innerText()).match(/^(\d+) active people/)[1]
    const other = await context.newPage()
    await other.clock.setFixedTime(CASEMIX_DAY)
    await assess(other, { label: 'Blue 14', team: 'North 2', date: '2026-09-07', ...MEMORY_LOSS })
    await expect(async () => {
      // Either the demonstration goes on as it was, or it is over and the one person is counted.
      const isDemonstration = (await page.getByText(SYNTHETIC).filter({ visible: true }).count()) > 0
      const words = isDemonstration ? `${active} active people` : '1 active person'
      expect(await about(page).innerText()).toContain(words)
      expect(await page.getByLabel('Team', { exact: true }).innerText()).not.toMatch(
        isDemonstration ? /North 2/ : /Demonstration/
      )
    }).toPass()
    await page.reload()
    await expect(about(page)).toContainText('1 active person on 21 November 2026')
    await expect(page.getByText(SYNTHETIC)).toHaveCount(0)
    await expect(button(page, 'Open the demonstration')).toHaveCount(0)
    await expect(page.getByLabel('Team', { exact: true }).locator('option')).toHaveText(['All teams', 'North 2'])
  })
})

// Thirteen people, and one more who is saved through the page: twelve in North 2, two in South. The totals of the HoNOS
// are those of the first twelve ratings: 21 of DEPRESSION, 14 of LESS_DEPRESSION, 0 of NO_PROBLEM.
const DOWN = { ...LESS_DEPRESSION, from: '04', decided: '03', date: '2026-06-15', ranked: ['03', '02', '04'] }

const depressed = (number, first = {}, last = {}) =>
  seedPerson(number, {
    label: `Blue ${number}`,
    team: 'North 2',
    assessments: [
      { ...DEPRESSION, decided: '04', date: '2026-01-12', ranked: ['04', '05', '07'], ...first },
      { ...DOWN, ...last }
    ]
  })

const once = (number, team, date, decided, assessment, closings = []) =>
  seedPerson(number, {
    label: `Blue ${number}`,
    team,
    assessments: [{ ...assessment, date, decided }],
    closings
  })

/** Was assessed again before anything was right: the version in cluster 05 is kept, and is not to be counted. */
const corrected = (person) => {
  const [first, ...later] = person.assessments
  const before = { ...first, id: first.id.replace('entr', 'vers'), date: '2026-01-10', decided: '03' }
  const correction = { date: '2026-01-13', why: 'The wrong day' }
  return { ...person, assessments: [before, { ...first, correction }, ...later] }
}

const PEOPLE = [
  // From 04 on 12 January to 03 on 15 June: 154 days. The first began 3 points higher, the last fell to 0.
  depressed(1, { ratings: '421110333213101112' }),
  corrected(depressed(2)),
  depressed(3),
  depressed(4),
  depressed(5, {}, { ...NO_PROBLEM, letter: null, decided: '03', own: '03' }),
  // Decided otherwise than suggested, with a must clause broken.
  once(6, 'North 2', '2025-12-01', '11', { ...PSYCHOSIS, ranked: ['11', '12'], broken: 1, decision_reason: 'Quiet' }),
  // Due on 1 September 2026; assessed before any of the twelve months that are looked at but those to March.
  once(7, 'North 2', '2025-09-01', '12', PSYCHOSIS),
  // Closed after 168 days. The clinician could not say a cluster first.
  once(8, 'North 2', '2026-02-02', '12', { ...PSYCHOSIS, own: null }, [{ date: '2026-07-20' }]),
  // Scale 5 is not known, so that a must clause cannot be checked.
  once(9, 'North 2', '2026-03-02', '18', { ...MEMORY_LOSS, ratings: '000290111101000001', unchecked: 1 }),
  once(10, 'North 2', '2026-05-04', '18', { ...MEMORY_LOSS, own: '19', ranked: ['18', '19', '20'] }),
  once(11, 'North 2', '2026-08-03', '18', MEMORY_LOSS),
  once(13, 'South', '2026-04-13', '12', PSYCHOSIS),
  once(14, 'South', '2026-10-05', '04', DEPRESSION)
]

/** Person 6 was given 12 by the clinician, 12 by the suggestion and 11 in the end. */
PEOPLE[5].assessments[0].suggested.reverse()

async function openCaseload(page) {
  await seed(page, PEOPLE)
  await assess(page, { label: 'Blue 12', team: 'North 2', date: '2026-09-07', ...MEMORY_LOSS })
  await open(page, '#/casemix')
  await expect(about(page)).toBeVisible()
}

const choose = (page, label, option) => page.getByLabel(label, { exact: true }).selectOption(option)

test('a seeded record is what the page writes', async ({ page }) => {
  await assess(page, { label: 'Blue 3', team: 'North 2', date: '2026-01-12', ...DEPRESSION })
  await review(page, { ...LESS_DEPRESSION, date: '2026-06-15', treatment: /^No/ })
  const [written] = await keptPeople(page)
  const ours = { ...depressed(3), id: written.id, revision: written.revision }
  ours.assessments.forEach((assessment, place) => {
    const { id, pack, suggested } = written.assessments[place]
    Object.assign(assessment, { id, pack, suggested })
  })
  expect(JSON.stringify(ours)).toBe(JSON.stringify(written))
})

test('people are counted as was worked out by hand', async ({ page }) => {
  await openCaseload(page)
  await expect(button(page, 'Open the demonstration')).toHaveCount(0)
  // All but person 8.
  await expect(about(page)).toContainText('13 active people on 21 November 2026, all teams.')
  await expect(page.getByText('13 of 13 active people')).toBeVisible()
  const by = 'People by cluster'
  for (const [line, people, share] of [
    [/^03 /, '5', '38.5%'],
    [/^04 /, '1', '7.7%'],
    [/^05 /, '0', '0.0%'],
    [/^11 /, '1', '7.7%'],
    [/^12 /, '2', '15.4%'],
    [/^18 /, '4', '30.8%'],
    ['Non-psychotic, 01 to 08', '6', '46.2%'],
    ['Psychotic, 10 to 17', '3', '23.1%'],
    ['Organic, 18 to 21', '4', '30.8%'],
    ['All clusters', '13', '100.0%']
  ]) {
    await expect(figures(page, by, line)).toHaveText([people, share])
  }
  // Person 7 is past the review period.
  await expect(figures(page, 'Teams', 'North 2')).toHaveText(['11', '11', '90.9%'])
  await expect(figures(page, 'Teams', 'South')).toHaveText(['2', '2', '100.0%'])
})

test('quality is counted as was worked out by hand', async ({ page }) => {
  await openCaseload(page)
  await openCasemixTab(page, 'Quality')
  await expect(page.getByText('12 of 13 people').first()).toBeVisible()
  const inPeriod = 'People in their review period (ACC36) and past it, by cluster'
  await expect(figures(page, inPeriod, /^12 /)).toHaveText(['2', '1', '1'])
  await expect(figures(page, inPeriod, 'All clusters')).toHaveText(['13', '12', '1'])

  // Thirteen first allocations since 22 November 2025: all but that of person 7. Person 6 broke a must clause, person 9
  // cannot be checked.
  const must = 'First allocations whose must clauses are all met, by final cluster'
  await expect(figures(page, must, /^04 /)).toHaveText(['6', '6', '100.0%', '0'])
  await expect(figures(page, must, /^11 /)).toHaveText(['0', '1', '0.0%', '0'])
  await expect(figures(page, must, /^18 /)).toHaveText(['3', '3', '100.0%', '1'])
  await expect(figures(page, must, 'All clusters')).toHaveText(['11', '12', '91.7%', '1'])

  // Five stepped down from 04 to 03, which the transitions list.
  const changes = 'Changes of cluster and the care transitions (provisional)'
  await expect(figures(page, changes, 'Listed in the care transitions')).toHaveText(['5', '5', '100.0%'])
  await expect(figures(page, changes, 'Not listed, without a recorded reason')).toHaveText(['0', '5', '0.0%'])

  // 18 assessments since 22 November 2025. Without that of person 8, who has no initial cluster, 17: person 10 had 19
  // before the suggestion of 18, and person 6 had 12 and was put into 11.
  await expect(figures(page, 'Initial cluster and suggestion', 'Same cluster')).toHaveText(['16', '17', '94.1%'])
  await expect(figures(page, 'Initial cluster and suggestion', 'Among the first three')).toHaveText([
    '17',
    '17',
    '100.0%'
  ])
  await expect(figures(page, 'Initial cluster and final cluster', 'Same cluster')).toHaveText(['15', '17', '88.2%'])
  await expect(figures(page, 'Initial cluster and final cluster', 'Same super class')).toHaveText([
    '17',
    '17',
    '100.0%'
  ])
  await expect(figures(page, 'Final cluster and suggestion', 'Same cluster')).toHaveText(['17', '18', '94.4%'])
  // Initial: 04 six times, 03 five, 18 three, 12 two, 19 once. Final: 04 six times, 03 five, 18 four, 11 and 12 once.
  // By chance 36 + 25 + 3 * 4 + 2 * 1 = 75 of 289; kappa is (15/17 - 75/289) / (1 - 75/289) = 180/214 = 0.841.
  await expect(page.getByRole('tabpanel').getByText(/^Cohen’s kappa: \+?0\.84\.?$/)).toBeVisible()
  await expect(figures(page, 'Ratings not known, by scale', /^5 /)).toHaveText(['1', '18', '5.6%'])
  await expect(figures(page, 'Ratings not known, by scale', /^4 /)).toHaveText(['0', '18', '0.0%'])
  await expect(figures(page, 'In review period (ACC37), by team', 'North 2')).toHaveText(['10', '11', '90.9%'])
})

test('outcomes are as was worked out by hand', async ({ page }) => {
  await openCaseload(page)
  await openCasemixTab(page, 'Outcomes')
  // First totals 24, 21, 21, 21, 21; last 14, 14, 14, 14, 0: changes -10, -7, -7, -7, -21.
  // Mean -10.4, standard deviation 6.0663, standard error 2.7129, t = -3.8335. With 4 degrees of freedom 2.7764 standard
  // errors make the interval, 7.532 on each side; p = 1 - t (t² + 6) / (t² + 4)^1.5 = 0.0186. The standard deviation of
  // the first is 1.3416, so that the effect size is -7.75. -10 and -21 are reliable: 2 of 5.
  const expected = ['5', '21.6', '−10.4', '−17.9 to −2.9', '−3.83', '0.019', '−7.75', '40.0%', '0.0%']
  const table = 'Outcomes by cluster, HoNOS total'
  for (const line of [/^04 /, 'Non-psychotic, 01 to 08', 'All clusters']) {
    await expect(figures(page, table, line)).toHaveText(expected)
  }
  const chart = /^Mean change of the HoNOS total/
  await expect(figures(page, chart, /^04 /)).toHaveText(['5', /^−10\.4/, '−17.9 to −2.9'])
  await expect(figures(page, table, /^11 /).first(), 'nobody in 11 was assessed twice').toHaveText('0')
  const shifts = 'People by change of each HoNOS scale'
  // Scale 1 fell from 4 to 1 for person 1. Scale 7 was 3 and stayed so, but for person 5, who fell to 0.
  await expect(figures(page, shifts, /^1 /)).toHaveText(['4', '1', '0', '0'])
  await expect(figures(page, shifts, /^7 /)).toHaveText(['0', '1', '0', '4'])
  await expect(page.getByRole('tabpanel').getByText('There are no pairs yet.'), 'no wellbeing').toBeVisible()
})

test('flows are as was worked out by hand', async ({ page }) => {
  await openCaseload(page)
  await openCasemixTab(page, 'Flows')
  const moves = 'Moves from cluster to cluster, with entry and discharge'
  // To 03, 04, 11, 12, 18, discharge, all. Thirteen came; five went from 04 to 03; person 8 was discharged from 12.
  const of = (name) => page.getByRole('table', { name: moves }).getByRole('row', { name }).getByRole('cell')
  await expect(of(/^Entry/)).toHaveText(['', '6', '1', '2', '4', '', '13'])
  await expect(of(/^from 04/)).toHaveText([/^5/, '', '', '', '', '', '5'])
  await expect(of(/^from 12/)).toHaveText(['', '', '', '', '', '1', '1'])
  await expect(of(/^All/)).toHaveText(['5', '6', '1', '2', '4', '1', '19'])
  await page.locator('summary').filter({ hasText: 'The same as a list' }).click()
  const list = page.getByRole('table', { name: 'Moves, the most frequent first' }).locator('tbody tr')
  await expect(list.first()).toContainText(/^Entry\s*04 .*6/)
  await expect(list).toHaveCount(6)

  // 12 January to 15 June are 154 days, 2 February to 20 July 168; 15 June to 21 November are 159.
  const ended = 'Days on the same cluster, ended in the period'
  await expect(figures(page, ended, /^04 /)).toHaveText(['5', '154'])
  await expect(figures(page, ended, /^12 /)).toHaveText(['1', '168'])
  await expect(figures(page, ended, 'All clusters')).toHaveText(['6', '154'])
  await expect(figures(page, 'Days on the same cluster so far', /^03 /)).toHaveText(['5', '159'])
  await expect(figures(page, 'Days between assessments', /^04 /)).toHaveText(['5', '154', '183'])
})

test('a team, a super class and earlier quarters are chosen', async ({ page }) => {
  await openCaseload(page)
  const by = 'People by cluster'
  await choose(page, 'Team', 'South')
  await expect(about(page)).toContainText('2 active people on 21 November 2026, South.')
  await expect(figures(page, by, /^04 /)).toHaveText(['1', '50.0%'])
  await expect(figures(page, by, /^12 /)).toHaveText(['1', '50.0%'])
  await expect(figures(page, by, 'All clusters')).toHaveText(['2', '100.0%'])
  await expect(page.getByRole('table', { name: 'Teams' })).toHaveCount(0)
  await choose(page, 'Team', 'All teams')

  await choose(page, 'Clusters', 'Organic')
  const lines = page.getByRole('table', { name: by }).getByRole('rowheader')
  await expect(lines).toHaveText([/^Organic/, /^18 /, /^19 /, /^20 /, /^21 /])
  await expect(figures(page, 'Teams', 'North 2')).toHaveText(['11', '4', '100.0%'])
  await openCasemixTab(page, 'Quality')
  await expect(page.getByText('4 of 4 people').first(), 'in their review period').toBeVisible()
  await choose(page, 'Clusters', 'All clusters')
  await openCasemixTab(page, 'Caseload')

  // Person 14 came in October. Person 7 has been past the review period since 1 September.
  await choose(page, 'Reporting date', { label: '30 September 2026, end of 2026/27 Q2' })
  await expect(about(page)).toContainText('12 active people on 30 September 2026')
  await expect(figures(page, by, /^04 /)).toHaveText(['0', '0.0%'])
  await expect(figures(page, 'Teams', 'South')).toHaveText(['1', '1', '100.0%'])
  await openCasemixTab(page, 'Quality')
  await expect(page.getByText('11 of 12 people').first()).toBeVisible()

  // Person 8 was still there, persons 11 and 12 had not come yet.
  await choose(page, 'Reporting date', { label: '30 June 2026, end of 2026/27 Q1' })
  await expect(about(page)).toContainText('11 active people on 30 June 2026')
  await expect(page.getByText('11 of 11 people').first()).toBeVisible()
  await openCasemixTab(page, 'Caseload')
  await expect(figures(page, by, /^12 /)).toHaveText(['3', '27.3%'])
  await expect(figures(page, by, /^18 /)).toHaveText(['2', '18.2%'])

  // From April to June two came, persons 10 and 13, and five moved.
  await choose(page, 'Events', { label: '3 months up to then' })
  await expect(about(page)).toContainText('3 months')
  await openCasemixTab(page, 'Flows')
  const moves = page.getByRole('table', { name: 'Moves from cluster to cluster, with entry and discharge' })
  await expect(moves.getByRole('row', { name: /^All/ }).getByRole('cell').last()).toHaveText('7')

  // On 31 March nobody had moved yet. The year before it has everybody who had come, person 7 as well.
  await choose(page, 'Events', { label: '12 months up to then' })
  await choose(page, 'Reporting date', { label: '31 March 2026, end of 2025/26 Q4' })
  await expect(about(page)).toContainText('9 active people on 31 March 2026')
  await expect(moves.getByRole('row', { name: /^All/ }).getByRole('cell').last()).toHaveText('9')
  await openCasemixTab(page, 'Outcomes')
  await expect(figures(page, 'Outcomes by cluster, HoNOS total', 'All clusters').first()).toHaveText('0')

  // Nothing of what was looked at is kept, or in the address.
  const before = await kept(page)
  await choose(page, 'Team', 'South')
  expect(await kept(page)).toEqual(before)
  await expect(page).toHaveURL((url) => url.hash === '#/casemix' && !url.search)
  await expect(page).toHaveTitle('Casemix - Clusterwise')
})
