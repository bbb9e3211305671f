// After one visit the page is here without a network, and a newer edition is used when its user says so, never before, and
// never in part. The host of each test is its own, so that it can be changed and stopped.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { integrity, listOf, newerEdition } from './editions.mjs'
import { test as base, expect } from './fixtures.mjs'
import { DIST, host } from './host.mjs'
import { SUB_PATH } from './settings.mjs'
import { button } from './steps.mjs'

const test = base.extend({
  site: async ({}, use) => {
    const site = await host({ headers: true })
    await use(site)
    await site.stop()
    expect(site.requests.filter(({ method, sent }) => method !== 'GET' || sent > 0)).toEqual([])
  },
  baseURL: async ({ site }, use) => use(site.origin),
  newer: async ({}, use) => {
    const newer = await newerEdition('newer')
    await use(newer)
    await newer.remove()
  }
})

test.use({ serviceWorkers: 'allow' })

const TITLES = {
  '#/': 'Allocate a person',
  '#/assess': 'Who and why',
  '#/caseload': 'Caseload',
  '#/casemix': 'Casemix',
  '#/method': 'How it works',
  '#/settings': 'Settings',
  '#/about': 'About',
  '#/my-cluster': 'My care cluster',
  '#/my-cluster/08': 'Cluster 8: ',
  '#/glossary': 'Words we use',
  '#/practise': 'Practise',
  '#/practise/learn/how-to-rate': 'How to rate',
  '#/there-is-no-such-page': 'Page not found'
}

const title = (page) => page.locator('#app h1')

/** Opens the page, and waits until all of it is kept: by a worker for this folder, not for one above. */
async function visit(page, path = '/') {
  await page.goto(path)
  await expect(title(page)).toBeVisible()
  const keeper = async () => {
    const registration = await navigator.serviceWorker.getRegistration('./')
    return registration?.active?.state === 'activated' ? new URL(registration.scope).pathname : undefined
  }
  await expect.poll(() => page.evaluate(keeper)).toBe(path.split('#')[0])
}

/** Tells the page's newest worker something, again if that worker was replaced before it could answer. */
const tell = (page, type) =>
  page.evaluate(async (type) => {
    for (;;) {
      const { waiting, active } = await navigator.serviceWorker.getRegistration('./')
      const { port1, port2 } = new MessageChannel()
      const worker = waiting ?? active
      worker.postMessage({ type }, [port2])
      const answer = await new Promise((resolve) => {
        port1.onmessage = ({ data }) => resolve(data)
        setTimeout(resolve, 3000)
      })
      if (answer) return answer
    }
  }, type)

/** Has the browser look for a newer worker, as it does when a page is opened. */
const look = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('./')
    await registration.update()
  })

/** Waits until a newer worker asked for a file of its edition in vain, and was given up. */
async function expectGivenUp(page, site, file) {
  const tries = () => site.requests.filter(({ url }) => url === `/${file}`).length
  // Once from the browser's own cache or the host, once from the host in any case.
  await expect.poll(tries).toBe(2)
  const isInstalling = async () => Boolean((await navigator.serviceWorker.getRegistration('./')).installing)
  await expect.poll(() => page.evaluate(isInstalling)).toBe(false)
}

const versionOf = async (folder) => (await listOf(folder)).version

/** Waits until the edition in a folder is here. It is looked for again: another tab's look may have come too early. */
async function expectNewest(page, folder) {
  const version = await versionOf(folder)
  const newest = async () => {
    await look(page)
    return (await tell(page, 'which')).newest
  }
  await expect.poll(newest, { timeout: 20_000 }).toBe(version)
}

/** Which edition the page is of. */
const edition = (page) => page.evaluate(() => document.querySelector('meta[name=edition]')?.content ?? 'first')

/** Opens the casemix and says which edition it came from: all of it, by what its files are held to. */
async function editionOfAll(context, editions) {
  const page = await context.newPage()
  const came = []
  page.on('response', (response) => came.push(response))
  await page.goto('/#/casemix')
  await expect.poll(() => came.filter((response) => response.url().includes('/parts/casemix-'))).toHaveLength(1)
  await expect(title(page)).toHaveText('Casemix')
  await page.waitForLoadState('networkidle')
  const lists = await Promise.all(editions.map(async (folder) => (await listOf(folder)).files))
  const files = []
  for (const response of came.filter((response) => new URL(response.url()).pathname !== '/worker.js')) {
    const name = new URL(response.url()).pathname.slice(1) || 'index.html'
    files.push([name, integrity(await response.body())])
  }
  expect(files.length, 'a page, its styles, its program and parts of it').toBeGreaterThan(5)
  const whole = lists.findIndex((list) => files.every(([name, held]) => list[name] === held))
  expect(whole, `all of one edition: ${files.map(([name]) => name).join(', ')}`).not.toBe(-1)
  await page.close()
  return whole
}

const network = {
  /** No network, and no host either. */
  off: async (context, site) => {
    await site.stop()
    await context.setOffline(true)
  }
}

for (const path of ['/', SUB_PATH]) {
  test(`after one visit to ${path} every page opens with the network off, the first load included`, async ({
    context,
    page,
    site
  }) => {
    await visit(page, path)
    await page.close()
    await network.off(context, site)

    for (const [hash, name] of Object.entries(TITLES)) {
      const tab = await context.newPage()
      const came = []
      tab.on('response', (response) => came.push(response.fromServiceWorker()))
      await tab.goto(`${path}${hash}`)
      await expect(title(tab)).toContainText(name)
      expect(came.length).toBeGreaterThan(3)
      expect(came).not.toContain(false)
      await tab.close()
    }
  })
}

test('the casemix and its file are made with the network off', async ({ context, page, site }) => {
  await visit(page)
  await network.off(context, site)
  await page.goto('/#/casemix')
  await button(page, 'Open the demonstration').click()
  await expect(page.getByRole('tablist', { name: 'Casemix' })).toBeVisible()
})

test('the page that is open on the first visit goes on with the network off', async ({ context, page, site }) => {
  await visit(page)
  await network.off(context, site)
  await page.getByRole('navigation').getByRole('link', { name: 'Caseload' }).first().click()
  await expect(title(page)).toHaveText('Caseload')
})

test('an address with a question mark opens the page with the network off', async ({ context, page, site }) => {
  await visit(page)
  await network.off(context, site)
  await page.goto('/index.html?from=intranet#/about')
  await expect(title(page)).toContainText('About')
})

test('what came with headers, compressed or from another address is kept with its headers', async ({ context, page, site }) => {
  // As some hosts do, for which a folder is its own page.
  site.change({ compresses: true, redirect: { '/index.html': '/' } })
  await visit(page)
  const fetched = (await page.reload()).headers()
  expect(fetched['content-security-policy']).toContain("frame-ancestors 'none'")
  await network.off(context, site)
  const response = await page.goto('/?again#/caseload')
  await expect(title(page)).toHaveText('Caseload')
  expect(response.fromServiceWorker()).toBe(true)
  expect(response.headers()).toEqual(fetched)
})

test.describe('a newer edition', () => {
  test('is announced, and neither a reload nor closing every tab applies it', async ({ context, page, site, newer }) => {
    const editions = [DIST, newer.folder]
    await visit(page)
    expect(await editionOfAll(context, editions)).toBe(0)
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data.type))
        })
    )
    site.change({ folder: newer.folder })
    await expectNewest(page, newer.folder)
    expect(await told).toBe('newer')

    await page.reload()
    await expect(title(page)).toBeVisible()
    expect(await edition(page)).toBe('first')
    expect(await editionOfAll(context, editions)).toBe(0)
    await page.close()
    expect(await editionOfAll(context, editions)).toBe(0)

    const tab = await context.newPage()
    await tab.goto('/')
    const { inUse, newest } = await tell(tab, 'which')
    expect(inUse).toBe(await versionOf(DIST))
    expect(newest).toBe(await versionOf(newer.folder))
    await tell(tab, 'use')
    await tab.reload()
    expect(await edition(tab)).toBe('newer')
    expect(await editionOfAll(context, editions)).toBe(1)
    await tab.close()

    await network.off(context, site)
    expect(await editionOfAll(context, editions)).toBe(1)
  })

  test('is offered on the page, but not to someone who assesses, and used on the click', async ({ page, site, newer }) => {
    await visit(page, '/#/assess')
    site.change({ folder: newer.folder })
    await expectNewest(page, newer.folder)
    const offer = page.getByRole('button', { name: 'Use the newer version' })
    await page.getByRole('navigation').getByRole('link', { name: 'Caseload' }).first().click()
    await expect(title(page)).toHaveText('Caseload')
    await expect(offer).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'Allocate' }).first().click()
    await expect(title(page)).toContainText('Who and why')
    await expect(offer).toHaveCount(0)
    expect(await edition(page)).toBe('first')

    // A page that is opened once the newer one is here offers it as well.
    await page.reload()
    await expect(title(page)).toContainText('Who and why')
    await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).first().click()
    await offer.click()
    await expect.poll(() => edition(page).catch(() => 'it is loaded again')).toBe('newer')
    await expect(title(page)).toHaveText('Settings')
    await expect(offer).toHaveCount(0)
    expect((await tell(page, 'which')).inUse).toBe(await versionOf(newer.folder))
  })

  test('leaves the tab that was opened before with its own parts', async ({ context, page, site, newer }) => {
    await visit(page)
    const tab = await context.newPage()
    await visit(tab)
    site.change({ folder: newer.folder })
    await expectNewest(tab, newer.folder)
    await tell(tab, 'use')
    await tab.reload()
    expect(await edition(tab)).toBe('newer')

    const fetched = []
    page.on('response', (response) => fetched.push(response))
    await page.getByRole('navigation').getByRole('link', { name: 'Casemix' }).first().click()
    await expect(title(page)).toHaveText('Casemix')
    expect(await edition(page)).toBe('first')
    const { files } = await listOf(DIST)
    expect(fetched.length).toBeGreaterThan(0)
    for (const response of fetched) {
      const name = new URL(response.url()).pathname.slice(1)
      expect(integrity(await response.body()), name).toBe(files[name])
    }
  })

  test('that cannot be fetched whole is not kept, and the old one goes on', async ({ context, page, site, newer }) => {
    const editions = [DIST, newer.folder]
    await visit(page)
    const before = await page.evaluate(() => caches.keys())
    const refused = (await listOf(newer.folder)).files
    const part = Object.keys(refused).find((name) => name.startsWith('parts/later'))
    site.change({ folder: newer.folder, refuse: new RegExp(part) })
    await look(page)
    await expectGivenUp(page, site, part)
    expect(await page.evaluate(() => caches.keys())).toEqual(before)
    const { inUse, newest } = await tell(page, 'use')
    expect([inUse, newest]).toEqual([await versionOf(DIST), await versionOf(DIST)])
    expect(await editionOfAll(context, editions)).toBe(0)

    site.change({ refuse: undefined })
    await expectNewest(page, newer.folder)
    expect(await editionOfAll(context, editions)).toBe(0)
    await tell(page, 'use')
    expect(await editionOfAll(context, editions)).toBe(1)
  })

  test('of which a file was changed on its way is not kept', async ({ context, page, site, newer }) => {
    const editions = [DIST, newer.folder]
    await visit(page)
    const { files } = await listOf(newer.folder)
    const part = Object.keys(files).find((name) => name.startsWith('parts/casemix'))
    const other = await readFile(join(DIST, 'index.html'))
    site.change({ folder: newer.folder, replace: { [`/${part}`]: other } })
    await look(page)
    await expectGivenUp(page, site, part)
    expect((await tell(page, 'which')).newest).toBe(await versionOf(DIST))
    expect(await editionOfAll(context, editions)).toBe(0)
    await network.off(context, site)
    expect(await editionOfAll(context, editions)).toBe(0)
  })
})

test.describe('when what is kept is not what was kept', () => {
  test.use({ expectedErrors: [/integrity|Failed to fetch/] })

  test('a page that does not start leads to the newest edition, and stays there', async ({ page, site, newer }) => {
    await visit(page)
    site.change({ folder: newer.folder })
    await expectNewest(page, newer.folder)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          if (/app-[0-9a-f]+\.js$/.test(request.url)) await cache.put(request, new Response('window.ran = true'))
        }
      }
    })
    await page.reload()
    await expect(page.getByText('Clusterwise is loading')).toBeVisible()
    await page.getByRole('link', { name: 'use the newest version' }).first().click()
    await expect(title(page)).toBeVisible()
    expect(new URL(page.url()).search).toBe('')
    expect(await edition(page)).toBe('newer')
    expect(await page.evaluate(() => window.ran)).toBe(undefined)
    await page.reload()
    await expect(title(page)).toBeVisible()
    expect(await edition(page)).toBe('newer')
  })

  test('caches that were emptied are filled again when the page is next opened', async ({ context, page, site }) => {
    await visit(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    expect((await tell(page, 'which')).isWhole).toBe(false)
    await page.reload()
    await expect.poll(async () => (await tell(page, 'which')).isWhole).toBe(true)
    await network.off(context, site)
    expect(await editionOfAll(context, [DIST])).toBe(0)
  })
})

test('two copies in two folders of a host keep and update for themselves', async ({ context, page, site, newer }) => {
  await visit(page, '/')
  const asked = site.requests.length
  const other = await context.newPage()
  await visit(other, SUB_PATH)
  const below = site.requests.slice(asked).filter(({ url }) => url.startsWith(SUB_PATH))
  expect(below.length, 'the copy at / answers for itself only').toBeGreaterThan(5)
  const names = await page.evaluate(() => caches.keys())
  expect(names.filter((name) => name.includes(`${site.origin}/ `))).toHaveLength(2)
  expect(names.filter((name) => name.includes(`${site.origin}${SUB_PATH} `))).toHaveLength(2)

  for (const one of [page, other]) {
    await one.evaluate(() => {
      window.tellers = []
      navigator.serviceWorker.addEventListener('message', ({ source }) => window.tellers.push(source.scriptURL))
    })
  }
  site.change({ folder: newer.folder })
  await expectNewest(other, newer.folder)
  await expectNewest(page, newer.folder)
  const tellers = (one) => one.evaluate(() => [...new Set(window.tellers)])
  await expect.poll(() => tellers(other), 'each worker tells its own pages only').toEqual([`${site.origin}${SUB_PATH}worker.js`])
  await expect.poll(() => tellers(page)).toEqual([`${site.origin}/worker.js`])
  await tell(other, 'use')
  await network.off(context, site)
  await page.reload()
  await other.reload()
  expect([await edition(page), await edition(other)]).toEqual(['first', 'newer'])

  expect(await tell(other, 'forget')).toEqual({ left: 0 })
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes(SUB_PATH))).toEqual([])
  await page.reload()
  await expect(title(page)).toBeVisible()
})

test('what is not a file of the page goes to the host', async ({ page, site }) => {
  await visit(page)
  const asked = site.requests.length
  await page.evaluate(async () => {
    await (await fetch('./index.html', { headers: { range: 'bytes=0-9' } })).arrayBuffer()
    await (await fetch('./manifest.webmanifest?other')).arrayBuffer()
    await (await fetch('./manifest.webmanifest')).arrayBuffer()
  })
  const urls = site.requests.slice(asked).map(({ url }) => url)
  expect(urls).toEqual(['/index.html', '/manifest.webmanifest?other'])
})

test('the page can be installed', async ({ context, page, site }) => {
  await visit(page)
  const browser = await context.newCDPSession(page)
  const { errors, data, url } = await browser.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = JSON.parse(data)
  expect(new URL(manifest.start_url, url).href).toBe(`${site.origin}/`)
  expect(new URL(manifest.scope, url).href).toBe(`${site.origin}/`)
  for (const { src, sizes, type } of manifest.icons) {
    const size = await page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, src)
    if (type === 'image/png') expect(size, src).toBe(sizes)
  }
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
