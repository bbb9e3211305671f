// A static host for dist/, as plain as hosts get: no fallback for missing files, no directory listings.
//
// It serves the same folder at / and at a path of several folders, because the page must work from any folder of any
// host. `node server.mjs` listens on PORT of 127.0.0.1.

import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

import { PORT, SUB_PATH } from './settings.mjs'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

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

/** The file that a path of a request means, if there is one inside dist/. */
function fileAt(path) {
  const inside = path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length - 1) : path
  const file = normalize(join(DIST, inside.endsWith('/') ? `${inside}index.html` : inside))
  const isFile = file.startsWith(DIST + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
  return isFile ? file : undefined
}

createServer((request, response) => {
  const file = fileAt(decodeURIComponent(new URL(request.url, 'http://host').pathname))
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.')
    return
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}).listen(PORT, '127.0.0.1')
