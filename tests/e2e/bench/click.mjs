// From a click on a rating to the changed page, on a processor slowed down four times: `cargo xtask bench`.
//
// Timed are the moment when the document has changed, which is the work of our own code, and the moment when the frame
// with the change has been painted: the first task after the animation frame that follows. Chromium itself needs a
// good part of that, so the same is timed on a page with the same radios and no program but one line, and printed
// beside it. The clicks come from inside the page: the way of a click through Playwright is no user's way.

import { chromium } from '@playwright/test'

import '../server.mjs'
import { CHROMIUM, FLAGS, ORIGIN } from '../settings.mjs'

const SLOWER = 4

/** How often all scales are rated, each time on a new page and with another answer. */
const ROUNDS = 3

/** Clicks one radio of each scale in turn; runs in the page. A second on the same scale would change only itself. */
async function clickAll({ watched, round }) {
  const changed = () =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('a click changed nothing for ten seconds')), 10_000)
      const observer = new MutationObserver(() => {
        observer.disconnect()
        resolve(performance.now())
      })
      const everything = { subtree: true, childList: true, attributes: true, characterData: true }
      observer.observe(document.querySelector(watched), everything)
    })
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now())
        channel.port2.postMessage(undefined)
      })
    })

  const radios = [...document.querySelectorAll('input[type=radio]')]
  const names = [...new Set(radios.map(({ name }) => name))]
  const ids = names.map((name) => radios.filter((radio) => radio.name === name)[round].id)
  const times = []
  for (const id of ids) {
    const radio = document.getElementById(id)
    radio.focus()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const document_changed = changed()
    const start = performance.now()
    radio.click()
    const change = await document_changed
    times.push({ changed: change - start, painted: (await painted()) - start })
  }
  return times
}

async function time(browser, open, watched) {
  const times = []
  let html
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await open(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    times.push(...(await page.evaluate(clickAll, { watched, round })))
    html = await page.locator('fieldset').evaluateAll((sets) => sets.map((set) => set.outerHTML).join(''))
    await page.close()
  }
  return { times, html }
}

function report(what, times) {
  const of = (key) => times.map((one) => one[key]).sort((one, other) => one - other)
  const line = (sorted) =>
    `median ${sorted[Math.floor(sorted.length / 2)].toFixed(1)} ms, worst ${sorted.at(-1).toFixed(1)} ms`
  console.log(`${what} (${times.length} clicks)`)
  console.log(`  to the changed document  ${line(of('changed'))}`)
  console.log(`  to the painted frame     ${line(of('painted'))}`)
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
const ours = await time(
  browser,
  async (page) => {
    await page.goto(`${ORIGIN}/#/assess`)
    await page.getByLabel('A label for the person').fill('Blue 14')
    await page.locator('input[name=reason]').first().click()
    await page.getByRole('button', { name: 'Continue to the ratings' }).click()
    await page.locator('#rate-1').waitFor()
  },
  '#app'
)
const bare = await time(
  browser,
  async (page) => {
    await page.setContent(`<p id="rated"></p>${ours.html}`)
    await page.evaluate(() => {
      document.addEventListener('change', (event) => (document.querySelector('#rated').textContent = event.target.id))
      document.querySelectorAll('input').forEach((radio) => (radio.checked = false))
    })
  },
  '#rated'
)
report('a rating in Clusterwise', ours.times)
report('the same radios with nothing but a line of script', bare.times)
console.log(`The processor is ${SLOWER} times slower; one frame is 16 ms.`)
await browser.close()
process.exit(0)
