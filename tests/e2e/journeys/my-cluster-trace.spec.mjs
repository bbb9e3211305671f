// Nobody who opens the computer afterwards can see that somebody has read what a cluster means: nothing is stored.

import { expect, test } from '../fixtures.mjs'
import { OURS, heading, open, typeAddress } from '../steps.mjs'

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

for (const first of ['#/my-cluster', '#/my-cluster/08', '#/glossary']) {
  test(`a visit that begins on ${first} leaves no trace until a page for staff is opened`, async ({ page, context }) => {
    const writes = await watchStorage(context)
    const asked = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))

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
    await page.waitForLoadState('networkidle')

    expect(writes).toEqual([])
    expect(await everything(page)).toEqual(NOTHING)
    expect(asked.filter((path) => /keeping|worker\.js/.test(path))).toEqual([])
    // No request tells which cluster was read: an address of the page says so only after its #.
    expect(asked.filter((path) => path.includes('my-cluster/'))).toEqual([])

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
