// How long the casemix takes, and whether the page answers meanwhile: `cargo xtask bench`.
//
// First in the page, with as many people with five assessments as the browser keeps: from opening #/casemix until the
// figures are there, until the file is made, and until it is shown; and the longest task in each, because a press of a
// key waits for it. Then the counting alone, with more people than a browser keeps: the program that CASEMIX_PROGRAM
// names, which makes up 10,000 of them.

import { readFile } from 'node:fs/promises'

import { chromium } from '@playwright/test'

import '../server.mjs'
import { CHROMIUM, FLAGS, ORIGIN } from '../settings.mjs'
import { DEPRESSION, LESS_DEPRESSION, MEMORY_LOSS, PERSON, PSYCHOSIS, seedPerson } from '../steps.mjs'

const TEAMS = 10

const TURNS = 9

/** Five assessments, three months apart, that begin on a day of their own and go up and down between two clusters. */
function person(number) {
  const kinds = [
    [DEPRESSION, '04', LESS_DEPRESSION, '03'],
    [PSYCHOSIS, '12', PSYCHOSIS, '11'],
    [MEMORY_LOSS, '18', MEMORY_LOSS, '18']
  ]
  const [worse, high, better, low] = kinds[number % kinds.length]
  const assessments = Array.from({ length: 5 }, (_, place) => {
    const date = new Date(Date.UTC(2025, 5 + 3 * place, 1 + ((7 * number) % 28))).toISOString().slice(0, 10)
    const [kind, decided] = place % 2 ? [better, low] : [worse, high]
    const before = place ? { from: place % 2 ? high : low } : {}
    // Eight lines, as a suggestion has them.
    const ranked = [decided, ...['05', '06', '07', '08', '13', '14', '15']]
    return { ...kind, ...before, decided, date, ranked }
  })
  return seedPerson(number, { label: `Blue ${number}`, team: `Team ${number % TEAMS}`, assessments })
}

/** Fills the browser with people, and says how many it took. */
async function fill(page) {
  let kept = 0
  for (;;) {
    const records = Array.from({ length: 50 }, (_, place) => person(kept + place + 1))
    const took = await page.evaluate(
      (records) => {
        const fits = records.findIndex(([key, text]) => {
          try {
            localStorage.setItem(key, text)
            return false
          } catch {
            return true
          }
        })
        return fits === -1 ? records.length : fits
      },
      records.map((record) => [PERSON + record.id, JSON.stringify(record)])
    )
    kept += took
    if (took < records.length) return kept
  }
}

/** Runs in the page: goes to the casemix, and on to its file. Times are in milliseconds. */
async function openAndExport() {
  const tasks = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ entryTypes: ['longtask'] })
  const until = (selector) =>
    new Promise((resolve, reject) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(selector)) return
        observer.disconnect()
        resolve(performance.now())
      })
      observer.observe(document, { subtree: true, childList: true })
      setTimeout(() => reject(new Error(`no ${selector} after two minutes`)), 120_000)
    })
  // The observer is told of a task some time after it.
  const told = () => new Promise((resolve) => setTimeout(resolve, 500))
  const step = async (begin, selectors) => {
    const start = performance.now()
    const there = selectors.map(until)
    begin()
    const times = (await Promise.all(there)).map((time) => time - start)
    await told()
    return { times, long: tasks.splice(0).map(({ startTime, duration }) => ({ after: startTime - start, duration })) }
  }
  const counted = await step(() => (location.hash = '#/casemix'), ['[role=tab]', '.casemix-report'])
  const active = Number(document.querySelector('[role=status]').textContent.replaceAll(',', '').match(/^\d+/)[0])
  const shown = await step(() => document.querySelector('#tab_export-panel').click(), ['#preview'])
  return { counted, shown, active }
}

const milliseconds = (time) => `${time.toFixed(0)} ms`

const median = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]

/** The tasks for which a press of a key would have waited longer than 50 ms, and when they began. */
function longest({ long }) {
  if (!long.length) return 'no task over 50 ms'
  const all = long.map(({ after, duration }) => `${duration.toFixed(0)} at ${Math.max(0, after).toFixed(0)}`)
  return `longest task ${milliseconds(Math.max(...long.map(({ duration }) => duration)))} (${all.join(', ')})`
}

async function timePage(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${ORIGIN}/#/`)
  const people = await fill(page)
  console.log(`the casemix of ${people} people with 5 assessments, which is what the browser keeps`)
  for (const slower of [1, 4]) {
    // A new page each time: what was fetched, compiled and counted is gone.
    await page.goto('about:blank')
    await page.goto(`${ORIGIN}/#/`)
    await page.locator('#page-title').waitFor()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const { counted, shown, active } = await page.evaluate(openAndExport)
    if (active !== people) throw new Error(`${active} people were counted, and not ${people}`)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const [figures, file] = counted.times
    console.log(`  processor ${slower === 1 ? 'as it is' : `${slower} times slower`}`)
    console.log(`    figures after ${milliseconds(figures)}, file after ${milliseconds(file)}: ${longest(counted)}`)
    console.log(`    the tab with the file after ${milliseconds(shown.times[0])}: ${longest(shown)}`)
  }
  await page.close()
}

async function timeProgram(browser, path) {
  const page = await browser.newPage()
  const program = (await readFile(path)).toString('base64')
  const { made, counts, files } = await page.evaluate(
    async ({ program, turns }) => {
      const bytes = Uint8Array.from(atob(program), (letter) => letter.charCodeAt(0))
      const { instance } = await WebAssembly.instantiate(bytes, {})
      const call = () => {
        const start = performance.now()
        const said = instance.exports.main(0, 0)
        return { said, took: performance.now() - start }
      }
      const made = call()
      const [counts, files] = [[], []]
      for (let turn = 0; turn < turns; turn += 1) {
        counts.push(call())
        files.push(call())
      }
      return { made, counts, files }
    },
    { program, turns: TURNS }
  )
  for (const all of [counts, files]) {
    if (all.some(({ said }) => said !== all[0].said)) throw new Error('the same people came to something else')
  }
  if (made.said !== 10_000 % 251) throw new Error(`other people were made up than was asked for: ${made.said}`)
  const of = (all) => all.map(({ took }) => took)
  console.log('the counting alone, 10,000 people with 5 assessments in 20 teams, in the browser')
  console.log(`  every figure: first ${milliseconds(of(counts)[0])}, median of ${TURNS} ${milliseconds(median(of(counts)))}`)
  console.log(`  the protected file, in one go: median ${milliseconds(median(of(files)))}`)
  await page.close()
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
await timePage(browser)
const program = process.env.CASEMIX_PROGRAM
if (program) await timeProgram(browser, program)
else console.log('the counting alone is not timed: CASEMIX_PROGRAM names no program')
await browser.close()
process.exit(0)
