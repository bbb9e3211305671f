// From opening the address of a cluster to its text on the screen, on a first visit over "fast 3G" with a processor that is
// four times slower: `cargo xtask bench`.
//
// The text is painted when the first task runs after the animation frame in which heading and sections are in the document.
// Printed beside it are the browser's own first contentful paint, which may be of the line that says that the page is
// loading, and when the program took the place of the text, with how much of the page moved then.

import { chromium } from '@playwright/test'

import { host } from '../host.mjs'
import { CHROMIUM, FLAGS } from '../settings.mjs'

const SLOWER = 4

const ROUNDS = 5

/** What DevTools calls fast 3G: bytes a second, and milliseconds for each request. */
const FAST_3G = { offline: false, latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 }

/** Notes when the text was painted, and when the program took its place; runs in the page, before anything else. */
function watch() {
  window.moved = 0
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved += value))).observe({ type: 'layout-shift', buffered: true })
  const painted = () =>
    new Promise((resolve) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now())
      channel.port2.postMessage(undefined)
    })
  const look = async () => {
    if (document.querySelector('h1') && document.querySelector('#crisis')) {
      window.read ??= await painted()
      if (document.querySelector('.reading__share')) {
        window.taken = await painted()
        return
      }
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

const site = await host({ compresses: true })
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
const times = []
for (let round = 0; round < ROUNDS; round += 1) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', FAST_3G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watch)
  await page.goto(`${site.origin}/#/my-cluster/08`, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.taken, undefined, { timeout: 60_000 })
  times.push(
    await page.evaluate(() => ({
      read: window.read,
      contentful: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      taken: window.taken,
      moved: window.moved
    }))
  )
  await context.close()
}
await browser.close()
await site.stop()

const line = (what, key) => {
  const sorted = times.map((one) => one[key]).sort((one, other) => one - other)
  console.log(`  ${what} median ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms, worst ${sorted.at(-1).toFixed(0)} ms`)
}
console.log(`the page of a cluster, opened by its address (${ROUNDS} first visits)`)
line('the text is painted            ', 'read')
line('the first contentful paint     ', 'contentful')
line('the program has taken its place', 'taken')
console.log(`  moved by then: ${Math.max(...times.map(({ moved }) => moved)).toFixed(4)} (cumulative layout shift)`)
console.log(`1.44 Mbit/s, ${FAST_3G.latency} ms a request, no cache, the processor ${SLOWER} times slower.`)
