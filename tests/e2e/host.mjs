// A static host for a folder, as plain as hosts get: no fallback for missing files, no directory listings.
//
// It serves the same folder at / and at a path of several folders, because the page must work from any folder of any
// host. With `headers` it sends what the folder's `_headers` says, as the hosts do that read such a file; without, it
// sends nothing but the type of each file.

import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

import { SUB_PATH } from './settings.mjs'

/** The release page. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json'
}

/** As hosts compress what they have not compressed before: fast. */
const compressed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })

/** The path of a request inside the folder that is served. */
const inside = (path) => (path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length - 1) : path)

/** The file that a path means, if there is one inside the folder. */
function fileAt(folder, path) {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  const isFile = file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
  return isFile ? file : undefined
}

/** The rules of a `_headers` file: each a path, which may end in a star, with its headers. */
export function rulesOf(text) {
  const rules = []
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    if (!line.startsWith(' ')) {
      rules.push({ path: line, headers: [] })
    } else {
      const colon = line.indexOf(':')
      rules.at(-1).headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()])
    }
  }
  return rules
}

/** The headers that the rules give to a path. A header of several rules has the values of all of them. */
export function headersFor(rules, path) {
  const found = {}
  for (const rule of rules) {
    const matches = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
    for (const [name, value] of matches ? rule.headers : []) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
    }
  }
  return found
}

/**
 * Serves a folder, and answers with the way to change what is served and to stop. `requests` are all that came: address,
 * method, and how much was sent with it.
 */
export async function host({ folder = DIST, port = 0, headers = false, compresses = false } = {}) {
  const served = { folder, headers, compresses, refuse: undefined, replace: {}, redirect: {} }
  const requests = []
  const server = createServer((request, response) => {
    const { method, url } = request
    requests.push({ url, method, sent: Number(request.headers['content-length'] ?? 0) })
    const path = inside(decodeURIComponent(new URL(url, 'http://host').pathname))
    if (path in served.redirect) {
      response.writeHead(308, { location: served.redirect[path] }).end()
      return
    }
    const file = served.refuse?.test(path) ? undefined : fileAt(served.folder, path)
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.')
      return
    }
    const rules = served.headers ? rulesOf(readFileSync(join(served.folder, '_headers'), 'utf8')) : []
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const bytes = served.replace[path] ?? readFileSync(file)
    const isCompressed = served.compresses && !type.startsWith('image/')
    const encoding = isCompressed ? { 'content-encoding': 'br' } : {}
    response.writeHead(200, { 'content-type': type, ...encoding, ...headersFor(rules, path) })
    response.end(isCompressed ? compressed(bytes) : bytes)
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    /** From now on serves another folder, sends headers, compresses, refuses paths, or sends some elsewhere or other bytes. */
    change: (to) => Object.assign(served, to),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
  }
}
