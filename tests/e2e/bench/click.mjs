// From a click on a rating to the changed page, on a processor slowed down four times: `cargo xtask bench`.
//
// What is timed runs from the moment the browser gives the click (`event.timeStamp`) until the frame with the change
// has been handed over: the first task after the animation frame that follows the change. Chromium's frame limit is
// lifted, because the wait for the display's next refresh is the display's time, not the page's.

import { chromium } from '@playwright/test'

import '../server.mjs'
import { CHROMIUM, FLAGS, ORIGIN } from '../settings.mjs'

const SLOWER = 4
const ROUNDS = 3

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: [...FLAGS, '--disable-frame-rate-limit', '--disable-gpu-vsync']
})
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.goto(`${ORIGIN}/#/assess/ratings`)
await page.locator('#app input[type=radio]').first().waitFor()

const session = await page.context().newCDPSession(page)
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })

await page.evaluate(() => {
  window.clicks = []
  document.addEventListener(
    'click',
    (event) => {
      // A click on a label is followed by a click on its radio; the first of the two is what the hand did.
      if (window.waiting) return
      window.waiting = true
      const observer = new MutationObserver(() => {
        observer.disconnect()
        const changed = performance.now()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => {
            window.clicks.push({ changed: changed - event.timeStamp, painted: performance.now() - event.timeStamp })
            window.waiting = false
          }
          channel.port2.postMessage(undefined)
        })
      })
      observer.observe(document.getElementById('app'), {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true
      })
    },
    { capture: true }
  )
})

const names = await page
  .locator('#app input[type=radio]')
  .evaluateAll((radios) => [...new Set(radios.map((radio) => radio.name))])
let done = 0
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of names) {
    await page.locator(`input[type=radio][name="${name}"]`).nth(round).click()
    done += 1
    await page.waitForFunction((count) => window.clicks.length === count, done)
  }
}

const clicks = await page.evaluate(() => window.clicks)
for (const [what, key] of [['to the changed document', 'changed'], ['to the painted frame', 'painted']]) {
  const times = clicks.map((click) => click[key]).sort((one, other) => one - other)
  const median = times[Math.floor(times.length / 2)]
  const worst = times[times.length - 1]
  console.log(`${what.padEnd(24)} median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`)
}
console.log(`${clicks.length} clicks on ${names.length} scales, processor ${SLOWER} times slower; one frame is 16 ms`)
await browser.close()
process.exit(0)
