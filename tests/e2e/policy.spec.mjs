// What the page may do, and what is refused: by its own policy on a host that sends no headers, and by the same in the
// headers of one that does.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base, expect } from './fixtures.mjs'
import { DIST, headersFor, host, rulesOf } from './host.mjs'
import { DEPRESSION, assess, button, openDemonstration, openExport } from './steps.mjs'

const ROUTES = ['#/', '#/assess', '#/caseload', '#/casemix', '#/method', '#/settings', '#/about', '#/my-cluster', '#/my-cluster/08', '#/glossary', '#/practise', '#/practise/vignette/05', '#/practise/room/3-4821', '#/practise/learn/how-to-rate', '#/there-is-no-such-page']

const ONLY_IN_HEADER = "; frame-ancestors 'none'"

const ELSEWHERE = '<!DOCTYPE html><title>Elsewhere</title><link rel="icon" href="data:,">'

const test = base.extend({
  /** Whether the host sends headers. */
  headers: [false, { option: true }],

  site: async ({ headers }, use) => {
    const site = await host({ headers })
    await use(site)
    await site.stop()
    expect(site.requests.filter(({ method, sent }) => method !== 'GET' || sent > 0)).toEqual([])
  },
  baseURL: async ({ site }, use) => use(site.origin),

  /** Another site, which nothing is asked of. */
  elsewhere: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'clusterwise-elsewhere-'))
    await writeFile(join(folder, 'index.html'), ELSEWHERE)
    const elsewhere = await host({ folder })
    await use({ ...elsewhere, folder })
    await elsewhere.stop()
    await rm(folder, { recursive: true })
  }
})

const inPage = async (page) => page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')

/** Collects what the page's policy refuses, by directive. */
const refusals = (page) =>
  page.evaluate(() => {
    window.refused = []
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.refused.push(effectiveDirective))
  })

const refused = (page) => page.evaluate(() => window.refused)

test('the policy in the page and the one in the headers say the same', async ({ page }) => {
  await page.goto('/')
  const rules = rulesOf(await readFile(join(DIST, '_headers'), 'utf8'))
  const header = headersFor(rules, '/')['content-security-policy']
  expect(header.endsWith(ONLY_IN_HEADER)).toBe(true)
  expect(await inPage(page)).toBe(header.slice(0, -ONLY_IN_HEADER.length))
  expect(header.startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ")).toBe(true)
})

test('of the browser nothing may be used but the camera, and that by this page alone', async () => {
  const rules = rulesOf(await readFile(join(DIST, '_headers'), 'utf8'))
  const permissions = headersFor(rules, '/')['permissions-policy'].split(', ')
  expect(permissions.filter((permission) => !permission.endsWith('=()'))).toEqual(['camera=(self)'])
  expect(permissions).toContain('microphone=()')
})

test('the policy is the first thing that the page says, and nothing in it is inline', async ({ request }) => {
  const html = await (await request.get('/')).text()
  expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/)
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i)
  const fetched = [...html.matchAll(/<(?:script|link rel="stylesheet")[^>]*>/g)].map(([tag]) => tag)
  expect(fetched, 'the styles, what is shown early, and the program').toHaveLength(3)
  for (const tag of fetched) expect(tag).toMatch(/integrity="sha384-[A-Za-z0-9+/]{64}"/)
})

test('a host that reads the file keeps what has its own name, and asks again for the rest', async ({ page, site }) => {
  site.change({ headers: true })
  const caches = {}
  page.on('response', async (response) => {
    caches[new URL(response.url()).pathname] = response.headers()['cache-control']
  })
  await page.goto('/#/casemix')
  await expect(page.locator('#app h1')).toHaveText('Casemix')
  const named = Object.entries(caches)
  expect(named.length).toBeGreaterThan(5)
  for (const [path, cache] of named) {
    const isKept = /[0-9a-f]{12}/.test(path)
    expect(cache, path).toBe(isKept ? 'public, max-age=31536000, immutable' : 'no-cache')
  }
})

for (const headers of [false, true]) {
  test.describe(headers ? 'with headers' : 'without headers', () => {
    test.use({ headers })

    test('no page does anything that the policy refuses, and nothing is sent', async ({ page, site }) => {
      test.slow()
      for (const route of ROUTES) {
        await page.goto('about:blank')
        await page.goto(`/${route}`)
        await refusals(page)
        await expect(page.locator('#app h1')).toBeVisible()
        await page.waitForLoadState('networkidle')
        expect(await refused(page), route).toEqual([])
      }
      expect(site.requests.length).toBeGreaterThan(10)
      expect(site.requests.filter(({ url }) => new URL(url, site.origin).search)).toEqual([])
    })

    test('assessing, copying, printing and saving a file go on', async ({ page }) => {
      test.slow()
      await openDemonstration(page)
      await openExport(page)
      const saved = page.waitForEvent('download')
      await page.locator('#save-file').click()
      expect((await readFile(await (await saved).path())).length).toBeGreaterThan(0)
      await page.pdf()

      await assess(page, { ...DEPRESSION, label: 'Blue 14' })
      await button(page, 'Copy').click()
      await expect(page.getByText('Copied', { exact: true })).toBeVisible()
    })

    test.describe('refused is', () => {
      test.use({ hasOtherSite: true, expectedErrors: [/Content Security Policy|Content-Security-Policy|TrustedHTML|Trusted|violates/i] })

      test.beforeEach(async ({ page }) => {
        await page.goto('/')
        await expect(page.locator('#app h1')).toBeVisible()
        await refusals(page)
      })

      test('text that would become markup or script', async ({ page }) => {
        const thrown = await page.evaluate(() => {
          const tried = {
            markup: () => {
              document.body.innerHTML = '<p>injected</p>'
            },
            'markup beside': () => document.body.insertAdjacentHTML('beforeend', '<p>injected</p>'),
            'an event attribute': () => document.body.setAttribute('onclick', 'window.ran = true'),
            "a script's text": () => {
              document.createElement('script').text = 'window.ran = true'
            },
            "a script's address": () => {
              document.createElement('script').src = './worker.js'
            },
            'a worker': () => new Worker('./worker.js'),
            'a document': () => document.write('<p>injected</p>'),
            'a policy of one’s own': () => trustedTypes.createPolicy('mine', { createHTML: (text) => text })
          }
          return Object.entries(tried).map(([name, attempt]) => {
            try {
              attempt()
              return `${name}: done`
            } catch (error) {
              return `${name}: ${error.name}`
            }
          })
        })
        expect(thrown.map((line) => line.split(': ')[1])).toEqual(Array(8).fill('TypeError'))
        await expect(page.getByText('injected')).toHaveCount(0)
      })

      test('text that would be run', async ({ page }) => {
        const ran = await page.evaluate(async () => {
          // The browser lets a test's own script do this; what comes after a pause is like any script of the page.
          await new Promise((resolve) => setTimeout(resolve))
          const attempts = [() => window.eval('1 + 1'), () => new Function('return 2')(), () => setTimeout('window.ran = 2')]
          return attempts.map((attempt) => {
            try {
              return attempt()
            } catch (error) {
              return error.name
            }
          })
        })
        expect(ran).toEqual(['EvalError', 'EvalError', 'TypeError'])
      })

      test('an image, a script, styles, a frame and a request of another site', async ({ page, elsewhere }) => {
        await page.evaluate(async (origin) => {
          const add = (name, attributes) => {
            const element = document.createElement(name)
            for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
            document.body.append(element)
          }
          add('img', { src: `${origin}/image.png` })
          add('link', { rel: 'stylesheet', href: `${origin}/styles.css` })
          add('iframe', { src: `${origin}/` })
          await fetch(`${origin}/`).catch(() => {})
          navigator.sendBeacon(`${origin}/`, 'text')
          try {
            new WebSocket(origin.replace('http', 'ws'))
          } catch {}
        }, elsewhere.origin)
        await expect.poll(async () => [...new Set(await refused(page))].sort()).toEqual([
          'connect-src',
          'frame-src',
          'img-src',
          'style-src-elem'
        ])
        expect(elsewhere.requests).toEqual([])
      })

      test('styles inside the page, and an address for all others', async ({ page }) => {
        await page.evaluate(() => {
          const style = document.createElement('style')
          style.append('body { opacity: 0 }')
          document.head.append(style)
          document.body.setAttribute('style', 'opacity: 0')
          const all = document.createElement('base')
          all.href = 'https://elsewhere.example/'
          document.head.append(all)
        })
        await expect.poll(async () => [...new Set(await refused(page))].sort()).toEqual(['base-uri', 'style-src-attr', 'style-src-elem'])
        expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1')
        expect(await page.evaluate(() => new URL(document.baseURI).origin === location.origin)).toBe(true)
      })

      test('a form that would be sent', async ({ page, elsewhere }) => {
        for (const action of [`${elsewhere.origin}/`, './']) {
          await page.evaluate((action) => {
            const form = document.createElement('form')
            Object.assign(form, { method: 'post', action })
            document.body.append(form)
            form.submit()
          }, action)
        }
        // Once for the page's own policy, and once for the header's.
        const both = Array(headers ? 4 : 2).fill('form-action')
        await expect.poll(() => refused(page)).toEqual(both)
        expect(elsewhere.requests).toEqual([])
      })
    })

    test.describe('a script that someone put into the page', () => {
      test.use({ expectedErrors: [/Content Security Policy/] })

      test('does not run', async ({ page }) => {
        await page.route('/', async (route) => {
          const response = await route.fetch()
          const html = (await response.text()).replace('<body', '<body onload="window.ran = 1"').replace('</body>', '<script>window.ran = 2</script></body>')
          await route.fulfill({ response, body: html })
        })
        await page.goto('/')
        await expect(page.locator('#app h1')).toBeVisible()
        expect(await page.evaluate(() => window.ran)).toBe(undefined)
        expect(await page.locator('script:not([src])').count(), 'it was there').toBe(1)
      })
    })
  })
}

test.describe('a file that is not the one that was built', () => {
  test.use({ expectedErrors: [/integrity|Failed to fetch/] })

  for (const [what, pattern, more] of [
    ['script', /\/app-[0-9a-f]+\.js$/, Buffer.from('\nwindow.ran = true\n')],
    ['program', /_bg\.wasm$/, Buffer.from([0, 2, 1, 0x61])]
  ]) {
    test(`is not run: the ${what}`, async ({ page }) => {
      let came = 0
      await page.route(pattern, async (route) => {
        const response = await route.fetch()
        came += 1
        await route.fulfill({ response, body: Buffer.concat([await response.body(), more]) })
      })
      await page.goto('/')
      await page.waitForLoadState('networkidle')
      expect(came).toBeGreaterThan(0)
      await expect(page.getByText('a file did not come as it was sent')).toBeVisible()
      await expect(page.locator('h1:visible')).toHaveCount(0)
      expect(await page.evaluate(() => window.ran)).toBe(undefined)
    })
  }
})

test('everything of a first visit is fetched once', async ({ page, site }) => {
  await page.goto('/')
  await expect(page.locator('#app h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const urls = site.requests.map(({ url }) => url)
  expect(urls.filter((url) => url.endsWith('_bg.wasm'))).toHaveLength(1)
  expect([...new Set(urls)]).toEqual(urls)
})

test.describe('inside a page of another site', () => {
  test.use({ hasOtherSite: true, expectedErrors: [/frame-ancestors/] })

  /** Opens a page of another site that shows ours inside itself. */
  async function frame(page, site, elsewhere, hash = '') {
    await writeFile(join(elsewhere.folder, 'index.html'), `${ELSEWHERE}<iframe src="${site.origin}/${hash}" width="800" height="600">`)
    await page.goto(`${elsewhere.origin}/`)
  }

  test('the page does not start, and offers to be opened on its own', async ({ page, site, elsewhere }) => {
    await frame(page, site, elsewhere)
    const inside = page.frameLocator('iframe')
    await expect(inside.getByText('Clusterwise does not work inside another page.')).toBeVisible()
    await expect(inside.locator('#app')).toBeHidden()
    expect(site.requests.some(({ url }) => url.includes('/parts/'))).toBe(false)

    await inside.getByRole('link', { name: 'Open it on its own' }).click()
    await expect(page.locator('#app h1')).toBeVisible()
    expect(new URL(page.url()).origin).toBe(site.origin)
    await expect(page.locator('#framed')).toBeHidden()
  })

  test('nor is anything shown there before the program is here', async ({ page, site, elsewhere }) => {
    await frame(page, site, elsewhere, '#/my-cluster/08')
    const inside = page.frameLocator('iframe')
    await expect(inside.getByText('Clusterwise does not work inside another page.')).toBeVisible()
    await expect(inside.locator('#crisis')).toHaveCount(0)
  })

  test('nothing of it is shown where headers are sent', async ({ page, site, elsewhere }) => {
    site.change({ headers: true })
    await frame(page, site, elsewhere)
    await expect.poll(() => page.frames().length).toBe(2)
    await expect(page.frameLocator('iframe').getByText('Clusterwise')).toHaveCount(0)
  })
})

test('no cookie is set', async ({ context, page }) => {
  await assess(page, { ...DEPRESSION, label: 'Blue 14' })
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => document.cookie)).toBe('')
})
