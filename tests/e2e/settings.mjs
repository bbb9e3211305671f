// Where the page is served for the browser tests, and which browser opens it.

import { existsSync } from 'node:fs'

export const PORT = Number(process.env.CLUSTERWISE_TEST_PORT ?? 4173)

export const ORIGIN = `http://127.0.0.1:${PORT}`

/** The page once more, in a folder, as a trust's intranet may have it. */
export const SUB_PATH = '/trust/tools/clusterwise/'

/** Chromium or Chrome: `cargo xtask` says which; without it, one that Debian installs. */
export const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome'
].find((path) => path && existsSync(path))

/** No sandbox, so that root can run it in a container; no requests of the browser's own. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
