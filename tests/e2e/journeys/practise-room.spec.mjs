// A trainer leads a session: five people rate, she types, pastes and scans their codes, sees where the room differs, and prints.
// The five are real visits with browsers of their own; no code is made up here.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from '@playwright/test'

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import { host } from '../host.mjs'
import { FLAGS, ORIGIN } from '../settings.mjs'
import { OWN, answer, button, cluster, heading, kept, open, typeAddress, typeRatings } from '../steps.mjs'

const PRACTICE = 'clusterwise/v1/practice'

const ORIGIN_OF = 'Where does the presenting condition come from?'

/** Ratings in the order of the form: each person differs from the first in scale 1, and the last two in scale 7. */
const SHEETS = [
  { ratings: '000000000000000000', own: '01' },
  { ratings: '000000000000000000', own: '01' },
  { ratings: '100000000000000000', own: '02' },
  { ratings: '200000200000000000', own: '03' },
  { ratings: '900000400000000000', own: '04' }
]

/** What comes of rating the vignette whose page is open: its result code. */
async function rateIt(page, { ratings, own }) {
  await typeRatings(page, { ratings })
  await button(page, 'Continue').click()
  await answer(page, ORIGIN_OF, 'Non-psychotic').check()
  await cluster(page, OWN, own).check()
  await button(page, 'Show my marks').click()
  await expect(heading(page, /Your marks: |You have finished /)).toBeVisible()
  return (await page.locator('#result-code').textContent()).trim()
}

/** A visit of somebody else, with a browser of her own. */
async function visit(browser, use) {
  const context = await browser.newContext({ baseURL: ORIGIN, locale: 'en-GB', serviceWorkers: 'block' })
  const result = await use(await context.newPage())
  await context.close()
  return result
}

/** The code of somebody who takes part in a session, for its first vignette. */
const codeOf = (browser, session, sheet) =>
  visit(browser, async (page) => {
    await open(page, `#/practise/session/${session}`)
    await page.getByRole('button', { name: /^Begin with / }).click()
    await expect(page.getByText('0 of 18 rated')).toBeVisible()
    return rateIt(page, sheet)
  })

/** The code of somebody who practises a vignette on her own. */
const codeFor = (browser, vignette, sheet) =>
  visit(browser, async (page) => {
    await open(page, `#/practise/vignette/${vignette}`)
    return rateIt(page, sheet)
  })

const field = (page) => page.getByLabel('Result codes', { exact: true })

const said = (page) => page.locator('.room__said')

/** What the room sees. The summary for paper is on the page too, and not seen. */
const board = (page) => page.getByRole('region', { name: 'What the room sees' })

const shown = (page) => page.getByLabel('Show the room')

/** The counts of a scale's row, 0 to 4 and then not known. */
const counts = (page, scale) =>
  board(page).getByRole('row', { name: new RegExp(`^${scale}\\. `) }).locator('.dots__count').allTextContents()

/** How many pages there are on paper. */
async function sheets(page) {
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }
  return (await page.pdf({ format: 'A4', margin })).toString('latin1').match(/\/Type\s*\/Page\b/g).length
}

test('a trainer collects five codes, sees where the room differs, and prints the summary', async ({ page, browser }) => {
  test.setTimeout(240_000)
  await page.addInitScript(() => {
    window.printed = 0
    window.print = () => (window.printed += 1)
  })
  await open(page, '#/practise/room')
  await expect(heading(page, 'Lead a session')).toBeFocused()
  await page.getByLabel('How many vignettes').selectOption('3 vignettes')
  await button(page, 'Draw a session').click()
  await expect(heading(page, /Session 3-\d{1,4}$/)).toBeFocused()
  const session = new URL(page.url()).hash.split('/').at(-1)
  await expect(page.locator('.room__number')).toHaveText(session)
  await expect(page.getByRole('link', { name: `${ORIGIN}/#/practise/session/${session}` })).toBeVisible()
  await expect(page.getByRole('img', { name: 'QR code of the address of this session' })).toBeVisible()
  // A sheet for the wall.
  await expect(button(page, 'Print this')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`${ORIGIN}/#/practise/session/${session}`)).toBeVisible()
  await page.emulateMedia({ media: null })
  const options = await shown(page).getByRole('option').allTextContents()
  expect(options).toHaveLength(5)
  const name = /^1\. (.+) \(0 codes\)$/.exec(options[2])[1]

  const codes = []
  for (const sheet of SHEETS) codes.push(await codeOf(browser, session, sheet))
  expect(new Set(codes).size, 'two with the same ratings have codes of their own').toBe(5)

  // Typed as it is read out.
  await field(page).focus()
  await page.keyboard.type(codes[0].toLowerCase().replaceAll('-', ' '))
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('Code 1 added: 1 person.')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  // A scanner in the hand types without hyphens and presses Enter.
  await page.keyboard.type(`${codes[1].replaceAll('-', '')}\n`)
  await expect(said(page)).toHaveText('Code 2 added: 2 people.')
  // Pasted out of a chat, with the same once more and names beside them.
  await field(page).fill(`Ann: ${codes[2]}\nBob\t${codes[3]}\n${codes[0]}`)
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('2 codes added; 1 code here already. Now 4 codes from 4 people.')
  await expect(field(page)).toHaveValue('')

  // Mistyped: it says so, stays in the field, and can be mended there.
  const last = codes[4]
  const swapped = `${last.slice(0, -2)}${last.at(-1)}${last.at(-2)}`
  const wrong = swapped === last ? `${last.slice(0, -1)}${last.at(-1) === '0' ? '1' : '0'}` : swapped
  await field(page).fill(wrong)
  await page.keyboard.press('Enter')
  await expect(page.locator('#codes-error')).toContainText('A character is wrong, or two have changed places')
  await expect(said(page)).toHaveText(/^1 code not taken\. A character is wrong/)
  await expect(field(page)).toHaveValue(`${wrong}\n`)
  await expect(field(page)).toBeFocused()
  await expectAccessible(page, 'a code that was not taken')
  // The next code is taken while the wrong one waits.
  const elsewhere = await codeFor(browser, await notInSession(page), SHEETS[0])
  await field(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(`${elsewhere}\n`)
  await expect(page.locator('#codes-error')).toContainText('2 codes were not taken and are still in the field')
  await expect(page.locator('#codes-refused')).toContainText(/Line 2: the code is about .+, who is not in this session; ask which session the trainee has open/)
  await field(page).fill(last)
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('Code 5 added: 5 people.')
  await expect(page.locator('#codes-error')).toHaveCount(0)

  // What is gathered outlives the page.
  await page.reload()
  await expect(page.getByText('5 codes from 5 people', { exact: true })).toBeVisible()
  expect(JSON.parse((await kept(page))[PRACTICE]).room.codes).toHaveLength(5)
  expect(JSON.stringify(await kept(page))).not.toMatch(/Ann|Bob/)

  await shown(page).selectOption({ label: `1. ${name} (5 codes)` })
  await expect(page.getByRole('table', { name: `How ${name} was rated by 5 people` })).toBeVisible()
  expect(await counts(page, 1)).toEqual(['2', '1', '1', '0', '0', '1'])
  expect(await counts(page, 7)).toEqual(['3', '0', '1', '0', '1', '0'])
  expect(await board(page).locator('.dots__dot').count(), 'one dot a person and scale, and one in the legend').toBe(18 * 5 + 1)
  // The room discusses first.
  await expect(board(page).locator('.dots__cell--answer')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Discuss first' })).toBeVisible()
  await expect(board(page).locator('.room__discuss li')).not.toHaveCount(0)
  await expect(page.locator('.room__discuss')).not.toContainText('would defend')
  await button(page, 'Show the answer').click()
  await expect(board(page).locator('.dots__cell--answer')).toHaveCount(18)
  await expect(page.getByRole('cell', { name: /the authors’ answer/ })).toHaveCount(18)
  await expect(page.locator('.room__discuss q').first()).not.toBeEmpty()
  await expect(board(page).getByText(/With the authors’ answers: \d+\.\d% of ratings are the same/)).toBeVisible()
  await expect(board(page).getByText('The answers are the authors’ own, to be confirmed by a local panel.')).toBeVisible()
  await expectAccessible(page, 'the answers', ALL_FORMS)
  // Another vignette hides them again.
  await shown(page).selectOption({ index: 3 })
  await expect(page.getByText('No codes yet.')).toBeVisible()
  await shown(page).selectOption({ index: 2 })
  await expect(button(page, 'Show the answer')).toBeVisible()

  await shown(page).selectOption('All vignettes together')
  await expect(board(page).locator('.room__discuss li strong')).toHaveText([/^Scale 7, /, /^Scale 1, /])
  await expect(board(page).getByText('With the authors’ answers')).toHaveCount(0)
  await expectAccessible(page, 'all vignettes, with hidden answers')
  await button(page, 'Show the answers').click()
  await page.getByText('Scale by scale, with the authors’ answers').click()
  await expect(page.getByRole('table', { name: 'Agreement with the authors’ answers' }).getByRole('row')).toHaveCount(20)
  // There are codes of one vignette only.
  await expect(board(page).getByText('A single scale has a kappa from two vignettes on.').first()).toBeVisible()
  await expectAccessible(page, 'all vignettes')

  await button(page, 'Print the summary, with the answers').click()
  expect(await page.evaluate(() => window.printed)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('body').innerText()
  await page.emulateMedia({ media: null })
  expect(paper).toContain(`Practice: summary of session ${session}`)
  expect(paper).toContain('5 codes from 5 people')
  expect(paper).toContain('names nobody, certifies nothing')
  expect(paper).not.toMatch(/Collect the result codes|certificate/i)
  expect(await sheets(page)).toBe(2)

  // One is taken out, and then all of them.
  await page.getByText('See the codes, or take one out').click()
  await page.getByRole('button', { name: `Take out ${last}` }).click()
  await expect(said(page)).toHaveText('One code is taken out: 4 codes from 4 people.')
  await button(page, 'Take all codes out').click()
  await expect(page.getByRole('group', { name: 'Take all codes out of this session?' })).toBeFocused()
  await expectAccessible(page, 'the question before all codes are taken out')
  await button(page, 'No, keep them').click()
  await expect(button(page, 'Take all codes out')).toBeFocused()
  await button(page, 'Take all codes out').click()
  await button(page, 'Yes, take them out').click()
  await expect(said(page)).toHaveText('All codes are taken out.')
  await expect(page.getByText('0 codes from 0 people', { exact: true })).toBeVisible()
  expect(JSON.parse((await kept(page))[PRACTICE]).room).toBe(null)
})

/** The id of a vignette that the session on the page has not. */
async function notInSession(page) {
  const values = await shown(page).getByRole('option').evaluateAll((all) => all.map(({ value }) => value))
  return ['05', '06', '07', '08'].find((id) => !values.includes(`v-${id}`))
}

test('the codes of one session are not thrown away for another unasked', async ({ page, browser }) => {
  test.slow()
  await open(page, '#/practise/room/1-17')
  const code = await codeOf(browser, '1-17', SHEETS[0])
  await field(page).fill(code)
  await button(page, 'Add').click()
  await expect(said(page)).toHaveText('Code 1 added: 1 person.')
  await typeAddress(page, '#/practise/room/2-30')
  await expect(page.getByRole('region', { name: /You still have 1 code of session 1-17 here/ })).toBeVisible()
  await expect(field(page)).toHaveCount(0)
  await expectAccessible(page, 'the codes of another session')
  await typeAddress(page, '#/practise/room')
  await expect(page.getByText('You have 1 code of session 1-17 here.')).toBeVisible()
  await page.getByLabel('Number of the session').fill('2-30')
  await button(page, 'Open the session').click()
  await button(page, 'Throw them away and lead session 2-30').click()
  await expect(heading(page, /Session 2-30/)).toBeFocused()
  await expect(page.getByText('0 codes from 0 people', { exact: true })).toBeVisible()
  expect(JSON.parse((await kept(page))[PRACTICE]).room).toBe(null)
})

test('a number that is no session, and one with more vignettes than there are, say why', async ({ page }) => {
  await open(page, '#/practise/room')
  await page.getByLabel('Number of the session').fill('three')
  await button(page, 'Open the session').click()
  await expect(page.locator('#error-summary')).toBeFocused()
  await page.locator('#error-summary').getByRole('link').click()
  await expect(page.getByLabel('Number of the session')).toBeFocused()
  await expect(page.getByLabel('Number of the session')).toHaveValue('three')
  await expectAccessible(page, 'a number that is no session')
  await open(page, '#/practise/room/25-1')
  await expect(heading(page, 'This session cannot be led')).toBeVisible()
  await expect(page.getByText('A session has 1 to 24 vignettes')).toBeVisible()
})

test('for a projector the page is large, and the field comes back with what was typed', async ({ page }) => {
  test.slow()
  await open(page, '#/practise/room/3-4821')
  await field(page).fill('K7Q4')
  await button(page, 'Large, for the projector').click()
  await expect(heading(page, /Session 3-4821/)).toBeFocused()
  await expect(field(page)).toHaveCount(0)
  const size = await page.locator('.room__number').evaluate((number) => parseFloat(getComputedStyle(number).fontSize))
  expect(size).toBeGreaterThanOrEqual(80)
  await expectAccessible(page, 'the large view', ALL_FORMS)
  await button(page, 'Back to the codes').click()
  await expect(field(page)).toHaveValue('K7Q4')
  // So it is after a look at another page.
  await typeAddress(page, '#/practise/learn')
  await expect(heading(page, 'Learn')).toBeVisible()
  await page.goBack()
  await expect(field(page)).toHaveValue('K7Q4')
})

test('without a camera, or where it is refused, the page says so and codes can be typed', async ({ page }) => {
  await open(page, '#/practise/room/3-4821')
  let fetched = 0
  page.on('request', (request) => (fetched += /\/scanning-/.test(request.url())))
  await button(page, 'Scan with the camera').click()
  const panel = page.getByRole('group', { name: 'Camera' })
  await expect(panel).toBeFocused()
  await expect(panel.getByRole('status')).toContainText(/Type or paste the codes/)
  expect(fetched, 'what reads codes is fetched only now').toBe(1)
  await expectAccessible(page, 'no camera')
  await button(page, 'Close').click()
  await expect(panel).toHaveCount(0)
  await expect(field(page)).toBeFocused()
})

test.describe('with a camera', () => {
  const FULL = [process.env.CHROMIUM_WITH_CAMERA, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))

  // Chromium without any window, in which the other tests run, has no cameras. This needs the one with windows, run without.
  test.skip(!FULL, 'there is no Chromium that has a camera')

  test('a code that is shown to the camera is added, and the camera is off when the panel is closed', async ({ browser }) => {
    test.slow()
    const folder = await mkdtemp(join(tmpdir(), 'clusterwise-camera-'))
    const picture = join(folder, 'code.mjpeg')
    // What somebody holds up: the very code on her marks.
    const code = await visit(browser, async (page) => {
      await open(page, '#/practise/session/1-17')
      await page.getByRole('button', { name: /^Begin with / }).click()
      await expect(page.getByText('0 of 18 rated')).toBeVisible()
      const code = await rateIt(page, SHEETS[3])
      const drawing = await page.locator('.result-code svg').evaluate((svg) => svg.outerHTML)
      const hand = await page.context().newPage()
      await hand.setViewportSize({ width: 640, height: 480 })
      await hand.setContent(`<body style="background: #bbb; margin: 60px 150px"><div style="width: 340px">${drawing}</div>`)
      await writeFile(picture, await hand.screenshot({ type: 'jpeg', quality: 90 }))
      return code
    })
    const seeing = await chromium.launch({
      executablePath: FULL,
      args: [...FLAGS, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${picture}`]
    })
    // From a host that says in its headers who may use the camera.
    const site = await host({ headers: true })
    const context = await seeing.newContext({ baseURL: site.origin, permissions: ['camera'], serviceWorkers: 'block' })
    // Every camera that the page was ever given, and every copy that it made of one: each keeps the light on.
    await context.addInitScript(() => {
      window.streams = []
      const remember = (stream) => {
        window.streams.push(stream)
        return stream
      }
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
      navigator.mediaDevices.getUserMedia = async (wanted) => remember(await ask(wanted))
      const { clone } = MediaStream.prototype
      MediaStream.prototype.clone = function () {
        return remember(clone.call(this))
      }
    })
    const page = await context.newPage()
    const requests = []
    page.on('request', (request) => requests.push([request.method(), request.url()]))
    const on = () => page.evaluate(() => window.streams.map((stream) => stream.active))

    await open(page, '#/practise/room/1-17')
    expect(await on()).toEqual([])
    await button(page, 'Scan with the camera').click()
    await expect(said(page)).toHaveText('Code 1 added: 1 person.')
    await expect(page.getByText('The camera is on.')).toBeVisible()
    expect(await on()).toEqual([true])
    await expectAccessible(page, 'the camera is on')
    await button(page, 'Turn the camera off').click()
    await expect.poll(on).toEqual([false])
    await expect(field(page)).toBeFocused()

    // It is off too when the page is left while it is on.
    await button(page, 'Scan with the camera').click()
    await expect(page.getByText('The camera is on.')).toBeVisible()
    await expect(said(page)).toHaveText('1 code here already. Now 1 code from 1 person.')
    await typeAddress(page, '#/practise')
    await expect(heading(page, 'Practise')).toBeVisible()
    await expect.poll(on).toEqual([false, false])

    // And when the page goes out of sight.
    await typeAddress(page, '#/practise/room/1-17')
    await button(page, 'Scan with the camera').click()
    await expect(page.getByText('The camera is on.')).toBeVisible()
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect(page.getByText('The camera was turned off, because this page was out of sight.')).toBeVisible()
    await expect.poll(on).toEqual([false, false, false])
    const room = JSON.parse((await kept(page))[PRACTICE]).room
    expect(room.codes).toEqual([code])
    expect(requests.filter(([method, url]) => method !== 'GET' || !url.startsWith(site.origin))).toEqual([])
    await seeing.close()
    await site.stop()
    await rm(folder, { recursive: true })
  })
})
