// Nobody who opens the computer afterwards can see that somebody has read what a cluster means: nothing is stored.

import { expect, test } from '../fixtures.mjs'
import { DEPRESSION, LOCKED, OURS, heading, open, seed, seedPerson, setPasscode, typeAddress } from '../steps.mjs'

test.use({ serviceWorkers: 'allow' })

/** Notes whatever a page asks the browser to keep, in any place there is. */
async function watchStorage(context) {
  const writes = []
  await context.exposeBinding('noteWrite', (_source, what) => void writes.push(what))
  await context.addInitScript(() => {
    const watch = (owner, name) => {
      const original = owner?.[name]
      if (!original) return
      owner[name] = function (...given) {
        window.noteWrite(`${name} ${String(given[0])}`)
        return original.apply(this, given)
      }
    }
    for (const name of ['setItem', 'removeItem', 'clear']) watch(Storage.prototype, name)
    watch(IDBFactory.prototype, 'open')
    watch(CacheStorage.prototype, 'open')
    watch(ServiceWorkerContainer.prototype, 'register')
    const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
    Object.defineProperty(document, 'cookie', {
      get,
      set(value) {
        window.noteWrite('cookie')
        set.call(document, value)
      }
    })
  })
  return writes
}

/** Everything that the browser keeps for the page's address. */
const everything = async (page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length
  })))
})

const NOTHING = { cookies: [], local: {}, session: {}, databases: [], caches: [], workers: 0 }

/** What is asked of the host is the same whatever is read: an address says which page it is only after its #. */
const MAY_BE_ASKED = /^\/((index\.html)?|((app|clusterwise|my-cluster)-|parts\/(chunk_\d+|reading|later)-)[\da-f]+(_bg)?\.(js|css|wasm)|icons\/clusterwise\.svg|manifest\.webmanifest)$/

/** Notes what is asked of the host, and what it is told of the page that asks. */
function watchRequests(page) {
  const requests = []
  page.on('request', (request) => requests.push(request))
  return async () => ({
    asked: requests.map((request) => new URL(request.url())).map(({ pathname, search }) => pathname + search),
    told: (await Promise.all(requests.map((request) => request.headerValue('referer')))).filter((referrer) => referrer !== null)
  })
}

for (const first of ['#/my-cluster', '#/my-cluster/08', '#/glossary']) {
  test(`a visit that begins on ${first} leaves no trace until a page for staff is opened`, async ({ page, context }) => {
    const writes = await watchStorage(context)
    const requests = watchRequests(page)

    await open(page, first)
    await page.waitForLoadState('networkidle')
    await typeAddress(page, '#/my-cluster')
    await page.getByLabel('A number or words from your letter').fill('14')
    await page.locator('.reading__clusters a').click()
    await expect(heading(page, 'Cluster 14: ')).toBeVisible()
    await page.locator('#money summary').click()
    await page.getByRole('button', { name: 'Copy the link' }).click()
    await page.locator('.reading a[href^="#/glossary/"]').first().click()
    await expect(page).toHaveURL(/#\/glossary\//)
    await page.goBack()
    await page.reload()
    await expect(page.locator('.reading__share')).toBeVisible()
    await page.getByRole('link', { name: 'About, privacy and accessibility' }).click()
    await expect(page).toHaveTitle('About - Clusterwise')
    await page.waitForLoadState('networkidle')
    await typeAddress(page, '#/my-clusters/08')
    await expect(heading(page, 'Page not found')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await typeAddress(page, '#/my-cluster/08')
    await expect(page.locator('.reading__share')).toBeVisible()
    await page.waitForLoadState('networkidle')

    expect(writes).toEqual([])
    expect(await everything(page)).toEqual(NOTHING)
    const { asked, told } = await requests()
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((path) => !MAY_BE_ASKED.test(path))).toEqual([])
    expect(told).toEqual([])

    // Whoever goes on to the pages for staff has the program kept, as on any other visit.
    await page.getByRole('link', { name: 'For staff' }).click()
    await expect(heading(page, 'Allocate a person')).toBeVisible()
    await expect.poll(async () => (await everything(page)).workers).toBe(1)
    expect(writes.length).toBeGreaterThan(0)
    expect(writes.join('\n')).not.toContain('my-cluster')
    const keys = Object.keys((await everything(page)).local)
    expect(keys.filter((key) => !key.startsWith(OURS))).toEqual([])
  })
}

test('behind a passcode a visit leaves no trace either', async ({ page, context }) => {
  const writes = await watchStorage(context)
  await seed(page, [seedPerson(1, { label: 'Blue 14', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })])
  await setPasscode(page)
  await page.reload()
  await expect(heading(page, LOCKED)).toBeVisible()
  expect(writes.length).toBeGreaterThan(0)
  const before = await everything(page)
  writes.length = 0
  await page.goto('/index.html#/my-cluster/08')
  await expect(page.locator('.reading__share')).toBeVisible()
  await page.locator('.reading a[href^="#/glossary/"]').first().click()
  await expect(heading(page, 'Words we use')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(writes).toEqual([])
  expect(await everything(page)).toEqual(before)
})
