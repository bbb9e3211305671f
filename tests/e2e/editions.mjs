// Another edition of the page, as a newer build puts it on the host: files that changed have new names, the files that name
// them changed with them, and some did not change. It is made of the edition in dist/, without compiling.

import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { DIST } from './host.mjs'

/** What a browser holds a file to. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`

const EDITION = /const EDITION = \{\n[\s\S]*?\n\}\n/

/** The version of an edition and its files with what they are held to, as its worker lists them. */
export async function listOf(folder) {
  const text = await readFile(join(folder, 'worker.js'), 'utf8')
  const version = text.match(/version: '([0-9a-f]{16})'/)[1]
  const files = Object.fromEntries([...text.matchAll(/'([^']+)': '(sha384-[^']+)'/g)].map(([, name, held]) => [name, held]))
  return { version, files }
}

/** A section of WebAssembly that means nothing: the program stays the same, its file does not. */
function section(name) {
  const bytes = Buffer.from(name)
  return Buffer.from([0, bytes.length + 1, bytes.length, ...bytes])
}

const find = async (folder, pattern) => (await readdir(folder)).find((name) => pattern.test(name))

/** Gives a file other bytes and the name that goes with them. */
async function change(folder, pattern, edit) {
  const old = await find(folder, pattern)
  const before = await readFile(join(folder, old))
  const after = edit(before)
  const digits = createHash('sha256').update(after).digest('hex').slice(0, 16)
  const name = old.replace(/[0-9a-f]{12,16}/, digits)
  await writeFile(join(folder, old), after)
  await rename(join(folder, old), join(folder, name))
  return (text) => text.replaceAll(old, name).replaceAll(integrity(before), integrity(after))
}

/** Lists the files again, after one was changed. */
async function list(folder, version) {
  const { files } = await listOf(folder)
  const names = []
  for (const name of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (name.isFile()) names.push(join(name.parentPath ?? name.path, name.name).slice(folder.length + 1))
  }
  const lines = []
  for (const name of names.filter((name) => !['worker.js', '_headers'].includes(name)).sort()) {
    lines.push(`    '${name}': '${integrity(await readFile(join(folder, name)))}',`)
  }
  if (lines.length !== Object.keys(files).length) throw new Error('the worker lists other files than there are')
  const worker = join(folder, 'worker.js')
  const edition = `const EDITION = {\n  version: '${version}',\n  files: {\n${lines.join('\n')}\n  }\n}\n`
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(EDITION, edition))
}

/**
 * Makes a newer edition in a folder of its own. Its page says which one it is: `<meta name="edition">`. `remove` deletes it.
 */
export async function newerEdition(name) {
  const folder = await mkdtemp(join(tmpdir(), 'clusterwise-edition-'))
  await cp(DIST, folder, { recursive: true })
  const parts = join(folder, 'parts')
  const renamed = []
  for (const part of ['later', 'casemix']) {
    renamed.push(await change(parts, new RegExp(`^${part}-`), (bytes) => Buffer.concat([bytes, section(name)])))
  }
  const program = await change(folder, /^app-[0-9a-f]+_bg\.wasm$/, (bytes) => Buffer.concat([bytes, section(name)]))
  const script = await change(folder, /^app-[0-9a-f]+\.js$/, (bytes) =>
    Buffer.from([...renamed, program].reduce((text, rename) => rename(text), bytes.toString()))
  )
  const page = join(folder, 'index.html')
  const html = script(program(await readFile(page, 'utf8')))
  await writeFile(page, html.replace('<meta charset', `<meta name="edition" content="${name}">\n    <meta charset`))
  const version = createHash('sha256').update(html).digest('hex').slice(0, 16)
  await list(folder, version)
  return { folder, name, remove: () => rm(folder, { recursive: true, force: true }) }
}
