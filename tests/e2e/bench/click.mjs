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

/** Clicks each radio in turn; runs in the page. */
async function clickAll(watched) {
  const changed = () =>
    new Promise((resolve) => {
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

  const ids = [...document.querySelectorAll('input[type=radio]')].map((radio) => radio.id)
  const times = []
  for (const id of ids) {
    const radio = document.getElementById(id)
    // A click on what is chosen already changes nothing.
    if (!radio || radio.checked) continue
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
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await open(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times = await page.evaluate(clickAll, watched)
  const html = await page.locator('fieldset').evaluateAll((sets) => sets.map((set) => set.outerHTML).join(''))
  await page.close()
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
    await page.goto(`${ORIGIN}/#/assess/ratings`)
    await page.locator('#app input[type=radio]').first().waitFor()
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
