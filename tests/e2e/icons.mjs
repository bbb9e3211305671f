// Draws the icons of www/icons that are made of dots, from the one that is drawn: `node icons.mjs`, when it changes.

import { readFile, writeFile } from 'node:fs/promises'

import { chromium } from '@playwright/test'

import { CHROMIUM, FLAGS } from './settings.mjs'

const ICONS = new URL('../../www/icons/', import.meta.url)

/** Devices cut maskable icons and those of Apple to their own shape, so these have no corners of their own. */
const DRAWN = [
  { name: 'clusterwise-192.png', size: 192 },
  { name: 'clusterwise-512.png', size: 512 },
  { name: 'clusterwise-maskable.png', size: 512, drawing: 0.8 },
  { name: 'apple-touch-icon.png', size: 180, drawing: 0.9 }
]

const svg = await readFile(new URL('clusterwise.svg', ICONS), 'utf8')
const ground = svg.match(/<rect[^>]*fill="(#[0-9a-f]{6})"/)[1]
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })

for (const { name, size, drawing } of DRAWN) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const body = drawing
    ? `body { margin: 0; background: ${ground}; display: grid; place-items: center; height: 100vh }`
    : 'body { margin: 0; background: transparent }'
  await page.setContent(`<style>${body} svg { display: block; width: ${size * (drawing ?? 1)}px }</style>${svg}`)
  await writeFile(new URL(name, ICONS), await page.screenshot({ omitBackground: !drawing }))
  await page.close()
}
await browser.close()
