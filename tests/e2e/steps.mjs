// What the journeys do again and again: the steps of an assessment, taken through the page as a user takes them, and
// a look at what the browser keeps. People are there because they were assessed, or because the record of it that the
// page writes was put there; that the two are the same has a test of its own (journeys/casemix.spec.mjs).

import { readFile } from 'node:fs/promises'

import { expect } from '@playwright/test'

/** What every key of ours starts with. */
export const OURS = 'clusterwise/'

export const UNFINISHED = 'clusterwise/v1/unfinished'

export const PERSON = 'clusterwise/v1/person/'

/** The id of the rule pack that is built in. */
export const BUILT_IN = 'provisional-2013-14'

/** `severe-depression` of tests/golden: cluster 04 comes first. Ratings are in the order of the form. */
export const DEPRESSION = {
  ratings: '121110333213101112',
  letter: 'B',
  origin: 'Non-psychotic',
  own: '04',
  suggested: '04 Non-psychotic (severe)'
}

/** `moderate-depression` of tests/golden: cluster 03 comes first, where 04 leads down to. */
export const LESS_DEPRESSION = {
  ratings: '110000322212001001',
  letter: 'B',
  origin: 'Non-psychotic',
  own: '03'
}

/** Nothing is rated above 0: nearly every table expects discharge then. */
export const NO_PROBLEM = { ratings: '000000000000000000', origin: 'Non-psychotic', own: '01' }

/** `exploited-by-neighbours` of tests/golden: cluster 12 comes first. */
export const PSYCHOSIS = {
  ratings: '101211112323010013',
  origin: 'Psychotic',
  firstEpisode: 'No',
  acuteEpisode: 'No',
  own: '12',
  suggested: '12 Ongoing or recurrent psychosis (high disability)'
}

/** `keys` of tests/golden: cluster 18 comes first. */
export const MEMORY_LOSS = {
  ratings: '000210111101000001',
  origin: 'Organic',
  own: '18',
  suggested: '18 Cognitive impairment (low need)'
}

const SCALES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', 'A', 'B', 'C', 'D', 'E']

/** Each scale with its rating, from ratings in the order of the form. */
export const byScale = (ratings) => SCALES.map((scale, place) => [scale, ratings[place]])

/** The radio of a rating. The first choice of a scale has the id of the scale's field. */
export const choice = (page, scale, rating) =>
  page.locator(rating === '0' ? `#rate-${scale}` : `#rate-${scale}-${rating}`)

/** The page's heading, without the caption above it. */
export const heading = (page, words) => page.getByRole('heading', { level: 1, name: words })

export const button = (page, name) => page.getByRole('button', { name, exact: true })

/** A radio by the question it answers and its words. */
export const answer = (page, question, words) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: words, exact: typeof words === 'string' })

/** The radio of a cluster in the list of one's own cluster or of the decision. */
export const cluster = (page, question, code) => answer(page, question, new RegExp(`^${code} `))

export const OWN = 'Which cluster would you choose?'

export const DECISION = 'Which cluster have you decided on?'

/** What is asked instead at a review. */
export const DECIDED = 'What have you decided?'

export const TREATMENT = 'Is the fall only because of continuing treatment?'

/** What is asked of a review of someone whose earlier assessments are not in this browser. */
export const CURRENT = 'Which cluster are they in now?'

export const IN_NONE = 'In none, or not known'

/** The reasons of a review, in the words of the page. */
export const SCHEDULED = 'Scheduled re-assessment'
export const CHANGE_IN_NEED = 'Re-assessment following significant unanticipated change in need'

/** The field for the reason of a decision, which names the cluster. */
export const reasonFor = (page, code) => page.getByLabel(`Why did you choose cluster ${code}?`)

/** Opens a page by its address and waits until it is drawn. */
export async function open(page, hash = '#/') {
  await page.goto(`/${hash}`)
  // Until a page that is fetched later is here, another heading stands in for its own.
  await expect(page.locator('#page-title')).toBeVisible()
  await expect(page.locator('#page-title')).not.toHaveText('Loading')
}

/** Opens the page of a cluster by its address and waits until the program has drawn it: the text is there before. */
export async function openCluster(page, code) {
  await page.goto(`/#/my-cluster/${code}`)
  await expect(page.locator('.reading__share')).toBeVisible()
}

/** Goes to a page by typing its address into a page that is open. */
export async function typeAddress(page, hash) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, hash)
  await expect(page).toHaveURL((url) => url.hash === hash)
}

/** Fills in a date: the only one on the page. */
export async function fillDate(page, date) {
  const [year, month, day] = date.split('-').map(Number)
  await page.getByLabel('Day', { exact: true }).fill(String(day))
  await page.getByLabel('Month', { exact: true }).fill(String(month))
  await page.getByLabel('Year', { exact: true }).fill(String(year))
}

export async function answerWho(page, { label, team, date, reason = 'Initial assessment', changed }) {
  await expect(heading(page, 'Who and why')).toBeVisible()
  if (label) await page.getByLabel('A label for the person').fill(label)
  if (team) await page.getByLabel('Team (optional)').fill(team)
  if (date) await fillDate(page, date)
  await answer(page, 'Why is the assessment made?', reason).check()
  if (changed) await page.getByLabel('What has changed since last time?').fill(changed)
  await button(page, 'Continue to the ratings').click()
  await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
}

/** Rates all 18 scales with the keys, as fast as they can be pressed, and reads back what was chosen. */
export async function typeRatings(page, { ratings, letter }) {
  await page.locator('#rate-1').focus()
  for (const [scale, rating] of byScale(ratings)) {
    await page.keyboard.press(rating)
    if (scale === '8' && letter) await page.keyboard.press(letter)
  }
  await expectRatings(page, { ratings, letter })
}

/** The answers that are chosen on the rating page: all at once, because one by one they take longer than rating. */
export async function expectRatings(page, { ratings, letter }) {
  const radios = page.locator('.choices--ratings input:checked')
  const chosen = () => radios.evaluateAll((all) => all.map(({ name, value }) => `${name} ${value}`))
  const wanted = byScale(ratings).map(([scale, rating]) => `rate-${scale} ${rating}`)
  await expect.poll(chosen).toEqual(wanted)
  if (letter) await expect(page.locator(`#letter-${letter}`)).toBeChecked()
  await expect(page.getByText('18 of 18 rated')).toBeVisible()
}

export async function rate(page, assessment) {
  await typeRatings(page, assessment)
  await button(page, 'Continue').click()
  await expect(heading(page, 'Your own cluster first')).toBeVisible()
}

export async function answerOwn(page, { origin, firstEpisode, acuteEpisode, own }) {
  await answer(page, 'Where does the presenting condition come from?', origin).check()
  if (firstEpisode) await answer(page, 'Is this within a first episode of psychosis?', firstEpisode).check()
  if (acuteEpisode) await answer(page, 'Is there an acute episode now?', acuteEpisode).check()
  await cluster(page, OWN, own).check()
  await button(page, 'See which clusters fit').click()
  await expect(heading(page, 'Suggestion and decision')).toBeVisible()
}

/** From an open first step to the result. */
export async function assessToResult(page, assessment) {
  await answerWho(page, assessment)
  await rate(page, assessment)
  await answerOwn(page, assessment)
}

export async function save(page) {
  await button(page, 'Save the decision').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The assessment is saved in this browser.')
}

/** Assesses someone new from the first page to the saved record, and decides as is suggested. */
export async function assess(page, assessment) {
  await open(page, '#/assess')
  await assessToResult(page, assessment)
  const code = assessment.decided ?? assessment.own
  await cluster(page, DECISION, code).check()
  if (assessment.why) await reasonFor(page, code).fill(assessment.why)
  await save(page)
}

/** From the page of a person to the result of a review. */
export async function reviewToResult(page, review) {
  await button(page, 'Start a review').click()
  await assessToResult(page, { reason: SCHEDULED, ...review })
  await expect(page.locator('#review-title')).toBeVisible()
}

/** Reviews the person whose page is open, decides on a cluster and saves. */
export async function review(page, { treatment, decided, why, ...review }) {
  await reviewToResult(page, review)
  if (treatment) await answer(page, TREATMENT, treatment).check()
  await cluster(page, DECIDED, decided ?? review.own).check()
  if (why) await page.locator('#decision-reason').fill(why)
  await save(page)
}

/** Discharges at the result of a review. */
export async function discharge(page, outcome = 'Care completed') {
  await answer(page, DECIDED, 'Discharge').check()
  await page.getByLabel('How does the care end?').selectOption(outcome)
  await save(page)
}

/** Closes the care of the person whose page is open. */
export async function closeCare(page, { date, outcome = 'Care completed', note }) {
  await page.getByRole('link', { name: 'Close the care' }).click()
  await expect(heading(page, 'Close the care')).toBeVisible()
  await fillDate(page, date)
  await answer(page, 'How did it end?', outcome).check()
  if (note) await page.getByLabel('A note (optional)').fill(note)
  await button(page, 'Close the care').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The care is closed. Nothing is deleted.')
}

/** What says on a person's page that the care is closed: since when, and how it ended. */
export const closing = (page, words) => page.getByText(`Care closed on ${words}.`, { exact: true })

export async function reopenCare(page, date) {
  await page.getByRole('link', { name: 'Open the care again' }).click()
  await expect(heading(page, 'Open the care again')).toBeVisible()
  await fillDate(page, date)
  await button(page, 'Open the care again').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The care is open again.')
}

/** What is kept of the assessment of a day, opened; the days are written as on the page. */
export async function openAssessment(page, day) {
  const details = page.locator('details').filter({ hasText: `Assessment of ${day}` }).first()
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click()
  return details
}

/** What stands beside a term in a summary list. */
export const row = (within, term) => within.locator(`dt:text-is("${term}") + dd`).first()

const PACK_FILE = new URL('../../crates/allocation/data/provisional-2013-14/pack.json', import.meta.url)

/** A change of the built-in pack that makes it a trust's own. */
export const OWN_ID = [`"id": "${BUILT_IN}"`, '"id": "our-trust-2026"']

/** One cell of cluster 01, scale 2: a 1 is expected and no longer only possible. */
export const ONE_CELL = ['"profile": {"1": "Emuuu", "2": "Emuuu"', '"profile": {"1": "Emuuu", "2": "EEuuu"']

/** The built-in pack with changes, as a file that a trust would choose. */
export async function packFile(changes, name = 'our-trust.json') {
  const built_in = await readFile(PACK_FILE, 'utf8')
  const text = changes.reduce((text, [find, replacement]) => {
    expect(text, 'the pack has what is to be changed').toContain(find)
    return text.replace(find, replacement)
  }, built_in)
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

export const choosePack = (page, file) => page.getByLabel('Rule pack', { exact: true }).setInputFiles(file)

/** Everything that this browser keeps for the page's address. */
export const kept = (page) => page.evaluate(() => ({ ...localStorage }))

/** The person records that this browser keeps, parsed. */
export async function keptPeople(page) {
  const records = Object.entries(await kept(page))
  return records.filter(([key]) => key.startsWith(PERSON)).map(([, text]) => JSON.parse(text))
}

/** Puts texts under keys, as another version of Clusterwise or another page of the same address would have. */
export const put = (page, texts) =>
  page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text)
  }, texts)

/** Fills what room is left under a key, to the last character. */
export const fill = (page, key) =>
  page.evaluate((key) => {
    let text = ''
    for (let more = 4 * 1024 * 1024; more >= 1; ) {
      try {
        localStorage.setItem(key, text + 'x'.repeat(more))
        text += 'x'.repeat(more)
      } catch {
        more = Math.floor(more / 2)
      }
    }
  }, key)

/** Remembers every text that the pages of a context ever ask the browser to keep. */
export async function rememberWrites(context) {
  const writes = []
  await context.exposeBinding('rememberWrite', (_source, key, text) => void writes.push([key, text]))
  await context.addInitScript(() => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, text) {
      window.rememberWrite(key, text)
      return setItem.call(this, key, text)
    }
  })
  return writes
}

/** What the ids of seeded records are written with, as all ids are. */
const ID_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** The national maximum review periods of the clusters that are seeded, in months. */
const REVIEW_MONTHS = { '03': 6, '04': 6, '11': 12, '12': 12, '18': 12 }

/** An id that no other number gives. */
export function seedId(kind, number) {
  const letters = []
  for (let rest = number; letters.length < 12; rest = Math.floor(rest / 32)) letters.unshift(ID_LETTERS[rest % 32])
  return `${kind}${letters.join('')}`
}

/** The day so many months later. Days after the 28th are not seeded. */
function monthsLater(date, months) {
  const [year, month, day] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10)
}

/**
 * An assessment as the app writes it into a person's record. `ranked` are the suggested codes, the best first; `broken` and
 * `unchecked` are of the first. `from` makes it a review that moves from there; `before` is a version that it corrects.
 */
function seedAssessment(id, assessment) {
  const { date, ratings, letter = null, origin = null, own = null, decided, ranked = [decided] } = assessment
  const { from, only_treatment = 'no', what_changed = null, decision_reason = null, corrected = null } = assessment
  const line = (code, place) => ({
    code,
    total: -2000 - 100 * place,
    broken: (place === 0 && assessment.broken) || 0,
    unchecked: (place === 0 && assessment.unchecked) || 0
  })
  const moves = from !== undefined && from !== decided
  const outcome = moves ? 'step-down' : 'stay'
  return {
    id,
    date,
    reason: from === undefined ? '10' : '11',
    ratings: Object.fromEntries(byScale(ratings).map(([scale, rating]) => [scale, Number(rating)])),
    other_problem: letter,
    first_episode: null,
    acute_episode: null,
    origin: origin?.toLowerCase() ?? null,
    own,
    pack: { id: BUILT_IN, fingerprint: 'b5e86c0b', provisional: true },
    suggested: ranked.map(line),
    decided,
    decision_reason,
    next_review: monthsLater(date, REVIEW_MONTHS[decided]),
    review:
      from === undefined
        ? null
        : { from, suggested: outcome, suggested_to: moves ? [decided] : [], outcome, only_treatment, what_changed },
    correction: corrected
  }
}

/** A person's record as the app writes it; `number` makes its ids. */
export function seedPerson(number, { label, team = null, assessments, closings = [], wellbeing = [] }) {
  return {
    version: 2,
    id: seedId('pers', number),
    revision: 1,
    label,
    team,
    assessments: assessments.map((one, place) => seedAssessment(seedId('entr', 100 * number + place), one)),
    closings: closings.map(({ date, outcome = 'completed', note = null, reopened = null }) => ({
      date,
      outcome,
      note,
      reopened
    })),
    wellbeing
  }
}

/** Puts records where the page will find them. The browser keeps them for a file without a program as well. */
async function putPeople(page, people) {
  await page.goto('/manifest.webmanifest')
  await put(page, Object.fromEntries(people.map((person) => [PERSON + person.id, JSON.stringify(person)])))
}

/** Opens the first page with these records kept: as many people as would take too long to assess one by one. */
export async function seed(page, people) {
  await putPeople(page, people)
  await open(page)
}

/** Opens the page of somebody who was assessed before the test begins, and for whom the cluster that is suggested was chosen. */
export async function openAssessed(page, { label, team, ...assessment }) {
  const person = seedPerson(1, { label, team, assessments: [{ decided: assessment.own, ...assessment }] })
  await putPeople(page, [person])
  await open(page, `#/person/${person.id}`)
}

/** The last quarter that is over by then is the second of 2026/27, July to September 2026. */
export const CASEMIX_DAY = new Date('2026-11-21T10:00:00')

/** What marks the demonstration, on the screen and on paper. */
export const SYNTHETIC = 'Synthetic demonstration caseload: no real person'

/** Opens a tab of the casemix. */
export async function openCasemixTab(page, name) {
  await page.getByRole('tab', { name, exact: true }).click()
  await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true')
}

/** Opens the demonstration of an empty casemix, and waits for its figures. */
export async function openDemonstration(page) {
  await open(page, '#/casemix')
  await button(page, 'Open the demonstration').click()
  await expect(page.getByRole('tablist', { name: 'Casemix' })).toBeVisible()
}

/** Opens the file that may be saved, and waits until small numbers are hidden in it. */
export async function openExport(page) {
  await openCasemixTab(page, 'Export')
  await expect(page.locator('#save-file')).toBeVisible({ timeout: 60_000 })
}

/** The numbers of a row of a table of figures, by its caption and by what the row is called. */
export const figures = (page, caption, name) =>
  page
    .getByRole('table', { name: caption, exact: true })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: typeof name === 'string' }) })
    .getByRole('cell')

export const LOCK = 'clusterwise/v1/lock'

export const TRIES = 'clusterwise/v1/tries'

/** What every text begins with that is encrypted. */
export const SEALED = 'sealed-1:'

/** What has a second copy: every record, and the lock. */
const COPIED = /^clusterwise\/v1\/(person\/|pack\/|unfinished$|settings$|lock$)/

/** The second copy of each record, by its key: what is in IndexedDB. */
export const copies = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('clusterwise')
        // It is not there, and looking does not make it.
        opening.onupgradeneeded = () => opening.transaction.abort()
        opening.onerror = () => resolve({})
        opening.onsuccess = () => {
          const store = opening.result.transaction('copies').objectStore('copies')
          const [keys, texts] = [store.getAllKeys(), store.getAll()]
          texts.onsuccess = () => {
            opening.result.close()
            resolve(Object.fromEntries(keys.result.map((key, place) => [key, texts.result[place]])))
          }
        }
      })
  )

/** Waits until each record has a second copy that is the same, and no copy is without its record. */
export async function expectCopied(page) {
  const differing = async () => {
    const [records, seconds] = [await kept(page), await copies(page)]
    const keys = [...Object.keys(records).filter((key) => COPIED.test(key)), ...Object.keys(seconds)]
    return keys.filter((key) => records[key] !== seconds[key])
  }
  await expect.poll(differing, 'records that differ from their second copies').toEqual([])
}

/** Waits until what keeps watch over the records is here and has looked for second copies. */
export async function expectWatched(page) {
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  await expect.poll(databases, 'a database for second copies').toContain('clusterwise')
}

/** Everything that this browser keeps of ours, wherever it is: the texts, each with its place. */
export async function everyText(page) {
  const [records, seconds] = [await kept(page), await copies(page)]
  const ours = Object.entries(records).filter(([key]) => key.startsWith(OURS))
  return [
    ...ours.map(([key, text]) => ({ place: `localStorage ${key}`, key, text })),
    ...Object.entries(seconds).map(([key, text]) => ({ place: `IndexedDB ${key}`, key, text }))
  ]
}

/** Where any of these words is kept as it was typed. */
export async function placesOf(page, words) {
  const texts = await everyText(page)
  return texts.filter(({ key, text }) => words.some((word) => text.includes(word) || key.includes(word))).map(({ place }) => place)
}

/** Another page of the same address holds the second copies up, as a slow disk does, until it is told to let go. */
export async function holdCopies(context) {
  const holder = await context.newPage()
  await open(holder, '#/about')
  await expectWatched(holder)
  await holder.evaluate(
    () =>
      new Promise((held) => {
        const opening = indexedDB.open('clusterwise')
        opening.onsuccess = () => {
          const store = opening.result.transaction('copies', 'readwrite').objectStore('copies')
          const hold = () => {
            held()
            if (!window.lets_go) store.get('nothing').onsuccess = hold
            else opening.result.close()
          }
          hold()
        }
      })
  )
  return () =>
    holder.evaluate(() => {
      window.lets_go = true
    })
}

/** The records that are not encrypted, in either place. The lock itself and the count of wrong passcodes never are. */
export async function placesInClear(page) {
  const texts = await everyText(page)
  return texts.filter(({ key, text }) => ![LOCK, TRIES].includes(key) && !text.startsWith(SEALED)).map(({ place }) => place)
}

export const PASSCODE = 'otter gravel noon'

export const LOCKED = 'Clusterwise is locked'

/** Sets a passcode, with the pointer. */
export async function setPasscode(page, { passcode = PASSCODE, minutes } = {}) {
  await open(page, '#/settings/lock')
  await expectWatched(page)
  await page.getByLabel('New passcode').fill(passcode)
  await page.getByLabel('The same once more').fill(passcode)
  if (minutes) await page.getByLabel('Lock it after how long without use?').selectOption(minutes)
  await button(page, 'Set the passcode').click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The passcode is set.')
}

/** Types a passcode into the page that is locked. */
export async function tryPasscode(page, passcode) {
  await expect(heading(page, LOCKED)).toBeVisible()
  await page.getByLabel('Passcode', { exact: true }).fill(passcode)
  await page.keyboard.press('Enter')
}

export async function unlock(page, passcode = PASSCODE) {
  await tryPasscode(page, passcode)
  await expect(heading(page, LOCKED)).toHaveCount(0)
  await expect(page.locator('#page-title')).toBeVisible()
}

/** Goes on with Tab until something has the focus. */
export async function tabTo(page, target) {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await hasFocus()) return
  }
  await expect(target, 'reached with Tab').toBeFocused()
}
