// The only file that leaves: what is shown of it is what is saved, and nobody can be found in it.

import { readFile } from 'node:fs/promises'

import { expect, test } from '../fixtures.mjs'
import {
  CASEMIX_DAY,
  DEPRESSION,
  LESS_DEPRESSION,
  MEMORY_LOSS,
  PSYCHOSIS,
  answer,
  assess,
  button,
  heading,
  keptPeople,
  open,
  openCasemixTab,
  openDemonstration,
  openExport,
  seed,
  seedPerson
} from '../steps.mjs'

const PERIOD = '2026/27 Q2'
const NAME = 'clusterwise-casemix-2026-27-q2'

const HEADER = ['period', 'breakdown', 'level', 'cluster', 'measure', 'value', 'rule']

/** Words that were typed and are in no word of the file's own. */
const WORDS = ['quokka', 'wombat', 'numbat', 'bilby', 'potoroo', 'eastcliff', 'southmoor']

const several = (from, count, make) => Array.from({ length: count }, (_, place) => make(from + place))

const once = (team, date, decided, assessment, more = {}) => (number) =>
  seedPerson(number, { label: `Quokka ${number}`, team, assessments: [{ ...assessment, date, decided }], ...more })

const steppedDown = (number) => {
  const spread = number % 2 ? '321110333213101112' : DEPRESSION.ratings
  const reason = number === 1 ? { decision_reason: 'Wombat reason' } : {}
  const down = { ...LESS_DEPRESSION, from: '04', decided: '03', date: '2026-07-15', what_changed: 'Bilby change' }
  const person = seedPerson(number, {
    label: `Quokka ${number}`,
    team: 'North 2',
    assessments: [{ ...DEPRESSION, ...reason, ratings: spread, decided: '04', date: '2026-02-12' }, down],
    wellbeing: [
      { date: '2026-02-19', scale: 'swemwbs', total: 18 },
      { date: '2026-07-22', scale: 'swemwbs', total: 24 }
    ]
  })
  if (number !== 2) return person
  const [first, ...later] = person.assessments
  const before = { ...first, id: first.id.replace('entr', 'vers'), date: '2026-02-11' }
  const correction = { date: '2026-02-27', why: 'Potoroo mistake' }
  return { ...person, assessments: [before, { ...first, correction }, ...later] }
}

// With one more who is saved through the page, 31 in North 2. Eastcliff has 14 and Southmoor 3: too few to be named. Alone
// in "other teams" they would be known, so that Eastcliff, the smallest of the teams with ten, is among the others too.
const PEOPLE = [
  ...several(1, 20, steppedDown),
  ...several(21, 10, once('North 2', '2026-03-02', '11', PSYCHOSIS)),
  ...several(31, 6, once('Eastcliff', '2026-05-04', '18', MEMORY_LOSS)),
  ...several(37, 8, once('Eastcliff', '2026-07-06', '04', DEPRESSION)),
  ...several(45, 2, once('Southmoor', '2026-04-13', '12', PSYCHOSIS)),
  ...several(47, 1, once('Southmoor', '2026-08-03', '18', MEMORY_LOSS)),
  ...several(48, 2, (number) =>
    once('North 2', '2026-02-02', '12', PSYCHOSIS, { closings: [{ date: '2026-07-20', note: 'Numbat note' }] })(number)
  ),
  // After the quarter's end: not in the file yet.
  ...several(50, 6, once('Southmoor', '2026-10-05', '04', DEPRESSION))
]

/** Active people on 30 September 2026 by cluster: all teams, North 2, the others. */
const TRUE = {
  '00': [0, 0, 0],
  '03': [20, 20, 0],
  '04': [8, 0, 8],
  '11': [10, 10, 0],
  '12': [2, 0, 2],
  '18': [8, 1, 7],
  'non-psychotic': [28, 20, 8],
  psychotic: [12, 10, 2],
  organic: [8, 1, 7],
  all: [48, 31, 17]
}
const LEVELS = ['All teams', 'North 2', 'Other teams']

const nearest5 = (count) => String(Math.round(count / 5) * 5)

/** The records of a CSV: RFC 4180, every line ended by CR LF. */
function parseCsv(text) {
  const records = []
  let [field, record, isQuoted] = ['', [], false]
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place]
    if (isQuoted) {
      if (letter !== '"') field += letter
      else if (text[place + 1] === '"') field += text[(place += 1)]
      else isQuoted = false
    } else if (letter === '"' && field === '') {
      isQuoted = true
    } else if (letter === ',') {
      record.push(field)
      field = ''
    } else if (letter === '\r' && text[place + 1] === '\n') {
      records.push([...record, field])
      ;[field, record] = ['', []]
      place += 1
    } else {
      if ('"\r\n'.includes(letter)) throw new Error(`${JSON.stringify(letter)} where none may be, after ${field}`)
      field += letter
    }
  }
  expect([field, record, isQuoted], 'what is left after the last line').toEqual(['', [], false])
  return records
}

/** A day in every form in which someone might write it. */
function written(date) {
  const [year, month, day] = date.split('-')
  const [m, d] = [Number(month), Number(day)]
  const at = new Date(`${date}T00:00:00Z`)
  const long = at.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
  const names = [long, long.slice(0, 3)]
  const seconds = at.getTime() / 1000
  return [
    date,
    `${year}${month}${day}`,
    `${year}-${month}`,
    `${month}/${year}`,
    ...['/', '.', '-', ' '].flatMap((mark) => [
      [day, month, year].join(mark),
      [d, m, year].join(mark),
      [day, month, year.slice(2)].join(mark),
      [month, day, year].join(mark)
    ]),
    `${d}/${m}/${year.slice(2)}`,
    ...names.flatMap((name) => [`${d} ${name}`, `${day} ${name}`, `${name} ${d}`, `${name} ${year}`]),
    String(seconds),
    // As spreadsheets count days.
    `,${seconds / 86_400 + 25_569},`
  ]
}

/** Every text in a record that must not leave: ids, labels, free text, days; the team if it is small. */
function typed(people) {
  const texts = new Set()
  const gather = (value, key) => {
    if (Array.isArray(value)) value.forEach((one) => gather(one, key))
    else if (value && typeof value === 'object') Object.entries(value).forEach(([key, one]) => gather(one, key))
    else if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) written(value).forEach((one) => texts.add(one))
    else if (['label', 'decision_reason', 'what_changed', 'why', 'note'].includes(key) && value) texts.add(value)
  }
  for (const person of people) {
    gather(person)
    texts.add(person.id)
    person.assessments.forEach(({ id }) => texts.add(id))
    if (person.team !== 'North 2') texts.add(person.team)
  }
  return [...texts]
}

function expectNobodyIn(text, people) {
  const searched = typed(people)
  expect(searched.length, 'there is something to search for').toBeGreaterThan(300)
  expect(searched.filter((one) => text.includes(one))).toEqual([])
  for (const word of WORDS) expect(text.toLowerCase()).not.toContain(word)
}

/** Whatever on a page could hand a file to the browser, counted in the page. */
async function watchFiles(context) {
  await context.addInitScript(() => {
    window.handedOver = []
    const watch = (object, name) => {
      const original = object?.[name]
      if (!original) return
      object[name] = function (...given) {
        window.handedOver.push(name)
        return original.apply(this, given)
      }
    }
    watch(URL, 'createObjectURL')
    watch(window, 'open')
    watch(window, 'showSaveFilePicker')
    watch(window, 'fetch')
    watch(navigator, 'sendBeacon')
    watch(XMLHttpRequest.prototype, 'open')
    watch(HTMLFormElement.prototype, 'submit')
  })
}

const handedOver = (page) => page.evaluate(() => window.handedOver)

async function openCaseload(page) {
  await seed(page, PEOPLE)
  await assess(page, { label: 'Quokka 99', team: 'North 2', date: '2026-09-07', ...MEMORY_LOSS })
  await open(page, '#/casemix')
  await openExport(page)
}

/** Presses the button that saves, and reads what was saved. */
async function saveFile(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, `Save ${name}`).click()])
  expect(download.suggestedFilename()).toBe(name)
  return readFile(await download.path(), 'utf8')
}

const preview = (page) => page.locator('#preview').evaluate((box) => box.textContent)

const choose = (page, label, option) => page.getByLabel(label, { exact: true }).selectOption(option)

/** The rows about people, and what the file says of itself. */
function taken(records) {
  const [header, ...rows] = records
  expect(header).toEqual(HEADER)
  expect(rows.filter((row) => row.length !== HEADER.length || row[0] !== PERIOD)).toEqual([])
  const itself = rows.filter(([, breakdown]) => breakdown === 'file')
  return { itself, figures: rows.slice(itself.length) }
}

test.slow()

test.beforeEach(({ page }) => page.clock.setFixedTime(CASEMIX_DAY))

test('what is saved is what was shown, nobody is in it, and small numbers are hidden', async ({ page, context }) => {
  await watchFiles(context)
  await openCaseload(page)
  const asked = []
  page.on('request', (request) => void (/^https?:/.test(request.url()) && asked.push(request.url())))
  const downloads = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  const before = await handedOver(page)
  const people = await keptPeople(page)
  expect(people).toHaveLength(PEOPLE.length + 1)

  const csv = await saveFile(page, `${NAME}.csv`)
  expect(csv).toBe(await preview(page))
  await answer(page, 'Format', /^JSON/).check()
  await expect(page.locator('#preview')).toContainText('"schema"')
  const json = await saveFile(page, `${NAME}.json`)
  expect(json).toBe(await preview(page))
  for (const text of [csv, json]) expectNobodyIn(text, people)

  const { itself, figures } = taken(parseCsv(csv))
  const says = (measure) => itself.filter((row) => row[4] === measure).map((row) => row[5])
  expect(says('schema_version')).toEqual(['1'])
  expect(says('status')).toEqual(['protected'])
  expect(says('synthetic')).toEqual(['false'])
  expect(says('pack')).toEqual(['provisional-2013-14 (provisional)'])
  expect(says('reliable_change_points')).toEqual(['8'])
  expect(says('rule').join(' ')).toContain('A count under 5, zero included, is *')

  // Whose: North 2 by name, the small ones together.
  expect(new Set(figures.map(([, breakdown, level]) => `${breakdown} ${level}`))).toEqual(
    new Set(['all All teams', 'team North 2', 'other teams Other teams'])
  )
  const find = (level, cluster, measure) =>
    figures.filter((row) => row[2] === level && row[3] === cluster && row[4] === measure)
  const value = (...of) => find(...of)[0][5]
  expect(LEVELS.map((level) => value(level, '', 'active'))).toEqual(['50', '30', '15'])

  // Every count under 5 is hidden, every other is rounded, or hidden so that nobody can work it out.
  const shown = []
  for (const [cluster, counts] of Object.entries(TRUE)) {
    for (const [place, count] of counts.entries()) {
      const rows = find(LEVELS[place], cluster, 'acc33')
      expect(rows, `${LEVELS[place]} ${cluster}`).toHaveLength(1)
      const [[, , , , , value, rule]] = rows
      const hidden = count < 5 ? ['*', 'small-count'] : ['*', 'secondary']
      const isHidden = count < 5 || value === '*'
      expect([value, rule], `${LEVELS[place]} ${cluster}`).toEqual(isHidden ? hidden : [nearest5(count), ''])
      if (!isHidden) shown.push(`${LEVELS[place]} ${cluster}`)
    }
  }
  expect(shown, 'there is something in it').toEqual(expect.arrayContaining(['All teams all', 'North 2 all']))
  const isNumber = /^-?\d+(\.\d+)?$/
  const counted = ['active', 'acc33', 'acc36', 'entered', 'discharged', 'reviews', 'changes', 'total_pairs', 'assessments']
  const isRight = ([, , , , measure, value, rule]) => {
    if (value === '*') return ['small-count', 'secondary'].includes(rule)
    const isPercent = measure.endsWith('_percent')
    const isCount = counted.includes(measure) || measure.startsWith('moved_')
    // A count is a multiple of 5 and not nought; a mean that cannot be worked out is nothing at all.
    const form = isCount ? /^([1-9]\d*0|[1-9]?\d*5)$/ : isPercent ? /^(100|\d{1,2})?$/ : /^(-?\d+(\.\d+)?)?$/
    return rule === '' && form.test(value)
  }
  expect(figures.filter((row) => !isRight(row))).toEqual([])
  for (const rule of ['small-count', 'secondary']) {
    expect(says(`suppressed_${rule}`)).toEqual([String(figures.filter((row) => row[6] === rule).length)])
  }
  expect(value('All teams', '', 'changes'), '20 stepped down').toBe('20')
  expect(value('All teams', 'all', 'discharged'), 'two were discharged').toBe('*')

  // The JSON says the same.
  const parsed = JSON.parse(json)
  expect(parsed).toMatchObject({
    schema: 'clusterwise-casemix',
    version: 1,
    status: 'protected',
    synthetic: false,
    period: { quarter: '2026/27 Q2', whole: true, months: 3 },
    filter: { team: null, super_class: null },
    packs: [{ id: 'provisional-2013-14', provisional: true }]
  })
  const asCsv = ({ breakdown, level, cluster, measure, value, rule }) =>
    [PERIOD, breakdown, level, cluster, measure, value ?? '', rule ?? ''].map(String)
  const sameNumber = (row) => row.map((field, place) => (place === 5 && isNumber.test(field) ? String(+field) : field))
  expect(parsed.figures.map(asCsv)).toEqual(figures.map(sameNumber))
  expect(parsed.definitions.map(({ code }) => code)).toEqual(expect.arrayContaining(['ACC33', 'ACC36, ACC37']))

  expect(asked, 'nothing was asked for').toEqual([])
  expect(downloads).toEqual([`${NAME}.csv`, `${NAME}.json`])
  expect((await handedOver(page)).slice(before.length)).toEqual(['createObjectURL', 'createObjectURL'])
  await expect(page).toHaveURL((url) => url.hash === '#/casemix' && !url.search)
  await expect(page).toHaveTitle('Casemix - Clusterwise')
})

test('a file of a super class or of a team is a part of the whole one', async ({ page }) => {
  await openCaseload(page)
  const whole = taken(parseCsv(await preview(page)))
  const lines = new Set(whole.figures.map(String))

  const part = async (file = `${NAME}.csv`) => {
    const { itself, figures } = taken(parseCsv(await saveFile(page, file)))
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.length).toBeLessThan(whole.figures.length)
    expect(figures.map(String).filter((line) => !lines.has(line))).toEqual([])
    return { itself: itself.map((row) => `${row[4]}: ${row[5]}`), figures }
  }
  await choose(page, 'Clusters', 'Psychotic')
  await expect(page.locator('#preview')).toContainText('only_super_class')
  const psychotic = await part()
  expect(psychotic.itself).toContain('only_super_class: psychotic')
  const codes = ['10', '11', '12', '13', '14', '15', '16', '17', 'psychotic']
  expect([...new Set(psychotic.figures.map((row) => row[3]))].sort()).toEqual(codes)
  const wanted = whole.figures.filter((row) => codes.includes(row[3]))
  expect(psychotic.figures).toEqual(wanted)

  await choose(page, 'Clusters', 'All clusters')
  await choose(page, 'Team', 'North 2')
  await expect(page.locator('#preview')).toContainText('only_team')
  const north = await part()
  expect(north.itself).toContain('only_team: North 2')
  expect(north.figures).toEqual(whole.figures.filter((row) => row[2] === 'North 2'))

  // A team that is too small is among the others, which the page says; its name is in no file.
  for (const team of ['Southmoor', 'Eastcliff']) {
    await choose(page, 'Team', team)
    await expect(page.getByRole('tabpanel')).toContainText('In the file it is among the other teams.')
    const others = await part()
    expect(others.itself).toContain('only_team: Other teams')
    expect(others.figures).toEqual(whole.figures.filter((row) => row[2] === 'Other teams'))
  }

  // What the screen shows of the days since then changes nothing in the file.
  await choose(page, 'Team', 'All teams')
  await expect(page.locator('#preview')).not.toContainText('only_team')
  await page.getByRole('tab', { name: 'Caseload' }).click()
  await choose(page, 'Events', { label: '3 months up to then' })
  await openExport(page)
  expect(parseCsv(await preview(page)).length).toBe(whole.figures.length + whole.itself.length + 1)
  expect(taken(parseCsv(await preview(page)))).toEqual(whole)
  await choose(page, 'Reporting date', { label: '30 June 2026, end of 2026/27 Q1' })
  await expect(button(page, 'Save clusterwise-casemix-2026-27-q1.csv')).toBeVisible({ timeout: 60_000 })
})

test('two teams that are too small are not told apart, and hardly anything is shown', async ({ page }) => {
  await seed(page, [
    ...several(1, 8, once('Eastcliff', '2026-05-04', '18', MEMORY_LOSS)),
    ...several(21, 2, once('Southmoor', '2026-04-13', '12', PSYCHOSIS))
  ])
  await open(page, '#/casemix')
  await openExport(page)
  const { figures } = taken(parseCsv(await preview(page)))
  expect([...new Set(figures.map((row) => row[2]))]).toEqual(['All teams'])
  expect(figures.find((row) => row[4] === 'active')[5]).toBe('10')
  await choose(page, 'Team', 'Southmoor')
  await expect(page.getByRole('tabpanel')).toContainText('The file has no teams')
  await expect(page.locator('#preview')).not.toContainText('Southmoor')
})

test('a file is chosen, looked at and saved by keyboard alone', async ({ page }) => {
  await openDemonstration(page)
  const tab = async (target) => {
    await page.keyboard.press('Tab')
    await expect(target).toBeFocused()
  }
  await tab(button(page, 'End the demonstration'))
  for (const label of ['Team', 'Clusters', 'Events']) await tab(page.getByLabel(label, { exact: true }))
  await page.getByLabel('Clusters', { exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('Clusters', { exact: true }), 'the focus stays with the choice').toBeFocused()
  await page.keyboard.press('Tab')
  await tab(page.getByRole('tab', { name: 'Caseload' }))
  for (const name of ['Quality', 'Outcomes', 'Flows', 'Export']) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('tab', { name })).toBeFocused()
  }
  await expect(page.locator('#save-file')).toBeVisible({ timeout: 60_000 })
  await tab(answer(page, 'Format', /^CSV/))
  await page.keyboard.press('ArrowDown')
  await expect(answer(page, 'Format', /^JSON/)).toBeChecked()
  const name = 'clusterwise-casemix-synthetic-2026-27-q2.json'
  await tab(button(page, `Save ${name}`))
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const saved = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(saved).toMatchObject({ synthetic: true, filter: { super_class: 'non-psychotic' } })
  await tab(button(page, 'Print a one-page report'))
  await tab(page.locator('#preview'))
  // The browser may still be bringing the box into sight, and lets a key go by then.
  await expect(async () => {
    await page.keyboard.press('PageDown')
    const scrolled = await page.locator('#preview').evaluate((box) => box.scrollTop)
    expect(scrolled, 'the text scrolls with the keys').toBeGreaterThan(0)
  }).toPass()
})

test('nothing else writes a file', async ({ page, context }) => {
  await watchFiles(context)
  const downloads = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  await seed(page, PEOPLE.slice(0, 3))
  await assess(page, { label: 'Quokka 99', team: 'North 2', date: '2026-09-07', ...MEMORY_LOSS })
  const person = new URL(page.url()).hash
  const places = ['#/', '#/assess', '#/caseload', person, `${person}/change`, '#/method', '#/settings', '#/about']
  for (const place of places) {
    await open(page, place)
    await expect(page.locator('#page-title')).not.toHaveText('Loading')
    await expect(page.locator('a[download], a[href^="blob:"], a[href^="data:"]'), place).toHaveCount(0)
    // What could leave a page in another way is pressed: the paragraph to copy, the page to print.
    for (const name of [/^Copy/, /^Print/]) {
      for (const one of await page.getByRole('button', { name }).all()) await one.click()
    }
    expect((await handedOver(page)).filter((name) => name !== 'fetch'), place).toEqual([])
  }
  await open(page, '#/casemix')
  for (const tab of ['Caseload', 'Quality', 'Outcomes', 'Flows']) {
    await openCasemixTab(page, tab)
    await expect(page.getByRole('button', { name: /save|download|export/i })).toHaveCount(0)
  }
  await openExport(page)
  await expect(heading(page, 'Casemix')).toBeVisible()
  expect((await handedOver(page)).filter((name) => name !== 'fetch')).toEqual([])
  expect(downloads).toEqual([])
})
