// The service worker: after one visit the page is here without a network, and it stays as it is until its user asks for
// the newer one.
//
// Each edition of the page lies in a cache of its own, whole and checked, or not at all. Which edition is in use is
// written down apart: it is neither the newest one nor the one of the worker that happens to run, and it changes only
// when a page says so. So a page never gets files of two editions, and closing every tab updates nothing.
//
// The names of all caches begin with the address of the folder that the page is in: two copies on one host do not meet.

// `cargo xtask finish` fills this in, from the files that it finished.
const EDITION = { version: '', files: {} }

const SCOPE = self.registration.scope
const OURS = `clusterwise ${SCOPE} `
const POINTER = `${OURS}in use`
const cacheOf = (version) => OURS + version

/** The addresses that open the page. Everything else that is opened below them is somebody else's. */
const PAGES = [SCOPE, `${SCOPE}index.html`]

/** What the address of the page ends in for whoever asks for the newer edition because the one in use does not work. */
const NEWEST = '?newest'

/** What stands before the question mark and the hash. */
const addressOf = (url) => url.split(/[?#]/)[0]

/** What a page may ask for, by the type of its message. The answer goes to the port that came with it. */
const WORK = new Map(Object.entries({ which, use, keep, forget }))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = addressOf(request.url)
  const { search } = new URL(request.url)
  const isPage = request.mode === 'navigate'
  const isOurs = isPage ? PAGES.includes(address) : address.startsWith(SCOPE)
  if (isOurs && request.method === 'GET' && !request.headers.has('range')) {
    const answered = isPage && search === NEWEST ? renew() : answer(request, isPage ? `${SCOPE}index.html` : request.url)
    // A cache that fails must not keep anyone from the page while there is a host.
    event.respondWith(answered.catch(() => fetch(request)))
  }
})

self.addEventListener('message', (event) => {
  const work = WORK.get(event.data?.type)
  if (work) event.waitUntil(work().then((result) => event.ports[0]?.postMessage(result)))
})

async function install() {
  await fetchAll('default')
  // The newest worker works for whatever edition is in use. It may have to wait until the one before has nothing to do.
  await self.skipWaiting()
  await announce()
}

/** Fetches every file of this edition, then keeps them. If one is missing or is not the one that was built, none is kept. */
async function fetchAll(from) {
  const files = Object.entries(EDITION.files)
  const responses = await Promise.all(files.map(([path, integrity]) => fetched(SCOPE + path, integrity, from)))
  const cache = await caches.open(cacheOf(EDITION.version))
  await Promise.all(files.map(([path], place) => cache.put(SCOPE + path, responses[place])))
  const { inUse } = await pointer()
  if (!inUse || !(await caches.has(cacheOf(inUse)))) await point({ inUse: EDITION.version })
}

async function fetched(address, integrity, from) {
  const ask = (cache) => fetch(address, { integrity, cache })
  // What the page has just fetched need not be sent again, unless it is of another edition.
  const response = await ask(from).catch(() => ask('reload'))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  // A browser does not open a page with a response that was redirected.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}

async function activate() {
  await prune()
  await self.clients.claim()
  await announce()
}

/** Tells the pages of this folder that there is a newer edition than the one in use, if there is. */
async function announce() {
  if ((await editionInUse()) === EDITION.version) return
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) {
    if (PAGES.includes(addressOf(page.url))) page.postMessage({ type: 'newer' })
  }
}

/** From the edition in use; then from any other, for a tab that was opened with it; then from the host, and not kept. */
async function answer(request, address) {
  const find = (cacheName) => caches.match(address, { cacheName, ignoreVary: true })
  const current = await find(cacheOf(await editionInUse()))
  if (current) return current
  if (request.mode !== 'navigate') {
    for (const name of await ourCaches()) {
      const found = await find(name)
      if (found) return found
    }
  }
  return fetch(request)
}

/** The version of the edition in use. If nothing of it is here any more, that is this one. */
async function editionInUse() {
  const { inUse } = await pointer()
  const isHere = inUse && (await caches.has(cacheOf(inUse)))
  return isHere ? inUse : EDITION.version
}

/** Which edition is in use, which is the newest that is here, and whether that is here as a whole: caches can be emptied. */
async function which() {
  return { inUse: await editionInUse(), newest: EDITION.version, isWhole: await isWhole() }
}

/** Fetches what is not here any more. */
async function keep() {
  if (!(await isWhole())) await fetchAll('default')
  return which()
}

/** Fetches the newest edition again, whatever is here of it, puts it in use, and opens the page. That the user asked for it is
 * not left in the address: it is done once. */
async function renew() {
  await fetchAll('reload').catch(() => undefined)
  await use()
  return Response.redirect(SCOPE)
}

/** Puts this edition in use, if it is still here as a whole. The one before stays until the next time, for open tabs. */
async function use() {
  const before = await editionInUse()
  if (before !== EDITION.version && (await isWhole())) {
    await point({ inUse: EDITION.version, before })
    await prune()
  }
  return which()
}

/** Deletes everything that is kept here, and says what could not be. */
async function forget() {
  for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name)
  const left = (await caches.keys()).filter((name) => name.startsWith(OURS))
  return { left: left.length }
}

async function isWhole() {
  // To open it would make it.
  if (!(await caches.has(cacheOf(EDITION.version)))) return false
  const kept = await caches.open(cacheOf(EDITION.version))
  const addresses = (await kept.keys()).map(({ url }) => url)
  return Object.keys(EDITION.files).every((path) => addresses.includes(SCOPE + path))
}

async function pointer() {
  const kept = await caches.match(SCOPE, { cacheName: POINTER })
  return kept ? kept.json() : {}
}

async function point(to) {
  const cache = await caches.open(POINTER)
  await cache.put(SCOPE, new Response(JSON.stringify(to)))
}

/** The caches of editions. */
async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== POINTER)
}

async function prune() {
  const { inUse, before } = await pointer()
  const wanted = [inUse, before, EDITION.version].map(cacheOf)
  for (const name of await ourCaches()) if (!wanted.includes(name)) await caches.delete(name)
}
