// What Lighthouse makes of a first visit to the release page: `cargo xtask audit`.
//
// The host sends the page's headers and compresses, as hosts do; Lighthouse plays a middling phone on a slow connection.

import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

import { host } from '../e2e/host.mjs'
import { CHROMIUM, FLAGS } from '../e2e/settings.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices']

const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'speed-index',
  'interactive',
  'cumulative-layout-shift',
  'total-byte-weight'
]

const site = await host({ headers: true, compresses: true })
const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: [...FLAGS, '--headless=new'] })
const { lhr } = await lighthouse(`${site.origin}/#/`, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' })
await chrome.kill()
await site.stop()

if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)

for (const id of CATEGORIES) {
  const { title, score, auditRefs } = lhr.categories[id]
  console.log(`${String(Math.round(score * 100)).padStart(3)}  ${title}`)
  for (const { id: name, weight } of auditRefs) {
    const { title, score, displayValue = '' } = lhr.audits[name]
    const isFault = weight > 0 && score !== null && score < 0.9
    if (isFault) console.log(`       ${title} ${displayValue}`)
  }
}
for (const name of METRICS) {
  const { title, displayValue } = lhr.audits[name]
  console.log(`     ${title}: ${displayValue}`)
}
