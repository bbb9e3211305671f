// Somebody who got a letter wants to know what it means: on an old phone, with large letters, with a keyboard alone, or on a
// computer that belongs to somebody else and is locked.

import { readFileSync } from 'node:fs'

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import { DEPRESSION, LOCKED, button, heading, open, openCluster, seed, seedPerson, setPasscode, tabTo, typeAddress } from '../steps.mjs'

const DATA = new URL('../../../crates/pathways/data/clusters/', import.meta.url)

/** The plain title of a cluster. */
const titleOf = (code) => JSON.parse(readFileSync(new URL(`${code}.json`, DATA), 'utf8')).title

const FIELD = 'A number or words from your letter'

/** The clusters that can be chosen now. */
const choices = (page) => page.locator('.reading__clusters a').allTextContents()

const crisis = (page) => page.locator('.reading__crisis')

/** What stands out of the screen at a side, or out of what cuts it off. */
const cutOff = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter((element) => element.checkVisibility() && !element.closest('.nhsuk-u-visually-hidden, .nhsuk-skip-link, svg'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < 0 || right > window.innerWidth + 1 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden'
      })
      .map((element) => element.outerHTML.slice(0, 120))
  )

test.describe('on a bus, on a small screen with letters twice as large', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true })

  const enlarge = (page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })

  test('she finds her cluster by its number, reads, and comes back by words of the letter', async ({ page }) => {
    await open(page, '#/my-cluster')
    await enlarge(page)
    await expect(page.getByText('A care cluster is a group of people')).toBeVisible()
    expect(await choices(page)).toHaveLength(21)
    expect(await cutOff(page)).toEqual([])

    await page.getByLabel(FIELD).fill('08')
    expect(await choices(page)).toEqual([`Cluster 8: ${titleOf('08')}`])
    await expect(page.getByRole('status')).toHaveText('1 cluster found.')
    await page.locator('.reading__clusters a').tap()
    await expect(heading(page, `Cluster 8: ${titleOf('08')}`)).toBeFocused()
    await expect(page).toHaveTitle('My care cluster - Clusterwise')
    await expect(page.getByText('it is called “Non-psychotic chaotic and challenging disorders”')).toBeVisible()
    expect(await cutOff(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

    await page.getByRole('link', { name: 'If you need help now' }).tap()
    await expect(crisis(page).getByRole('heading')).toBeFocused()
    await expect(crisis(page).getByRole('heading')).toBeInViewport()
    await expect(page).toHaveURL(/#\/my-cluster\/08$/)
    for (const [words, link] of [['Call 999', 'tel:999'], ['Call 111, choose 2', 'tel:111'], ['Call 116 123', 'tel:116123']]) {
      await expect(crisis(page).getByRole('link', { name: words })).toHaveAttribute('href', link)
    }

    // Nothing about money unless it is asked for.
    await expect(page.getByText('personal health budget').first()).toBeHidden()
    await page.getByText('Money for care that you plan yourself').first().tap()
    await expect(page.getByText('personal health budget').first()).toBeVisible()
    expect(await cutOff(page)).toEqual([])

    await page.getByRole('link', { name: 'My care cluster' }).first().tap()
    await expect(page.getByLabel(FIELD)).toHaveValue('')
    await page.getByLabel(FIELD).fill('Non psychotic, chaotic')
    expect(await choices(page)).toEqual([`Cluster 8: ${titleOf('08')}`])
  })

  test('no other way leads from the page than to readers’ pages, but one small one for staff', async ({ page }) => {
    await openCluster(page, '08')
    const targets = await page.locator('header a, footer a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(targets).toEqual(['#/my-cluster', '#/my-cluster', '#/glossary', '#/about', '#/'])
    await expect(page.getByRole('link', { name: 'For staff' })).toHaveAttribute('href', '#/')
  })
})

test('words of the letter, nothing found and the number that is not used', async ({ page }) => {
  await open(page, '#/my-cluster')
  const field = page.getByLabel(FIELD)
  const said = page.getByRole('status')
  for (const [typed, codes] of [
    ['dual', ['16']],
    ['8', ['08']],
    ['Cluster 21', ['21']],
    ['care cluster 0', ['00']],
    ['Cognitive impairment (low need)', ['18']],
    [titleOf('10'), ['10']]
  ]) {
    await field.fill(typed)
    expect(await choices(page), typed).toEqual(codes.map((code) => `Cluster ${Number(code)}: ${titleOf(code)}`))
  }
  await field.fill('voices')
  await expect(said).toHaveText('8 clusters found. Your letter or your team can tell you which is yours.')
  await field.fill('9')
  await expect(said).toHaveText('There is no cluster 9.')
  await expect(page.getByText('Number 9 is not used.')).toBeVisible()
  await field.fill('zebra')
  await expect(said).toHaveText('Nothing found.')
  await expect(page.getByText('Try just one word, or look through the list.')).toBeVisible()
  expect(await choices(page)).toHaveLength(21)
  await expect(page).toHaveURL(/#\/my-cluster$/)
  await field.fill('')
  await expect(said).toHaveText('')
})

test('a number that no cluster has is explained, and one without its zero is understood', async ({ page }) => {
  for (const code of ['9', '09', '22', '008', 'eight']) {
    await open(page, '#/')
    await open(page, `#/my-cluster/${code}`)
    await expect(heading(page, 'My care cluster')).toBeVisible()
    await expect(page.getByText('No cluster has this number.')).toBeVisible()
    await expect(page.getByText('0 to 8 and 10 to 21. Number 9 is not used.')).toBeVisible()
    await expect(page.locator('.reading__clusters a')).toHaveCount(21)
    await expect(crisis(page)).toContainText('Call 116 123')
  }
  await openCluster(page, '8')
  await expect(heading(page, `Cluster 8: ${titleOf('08')}`)).toBeVisible()
})

test('the address can be passed on: it carries the cluster and nothing else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/index.html?from=a-letter#/my-cluster/8')
  const address = page.locator('.reading__address a')
  const origin = new URL(page.url()).origin
  await expect(address).toHaveText(`${origin}/index.html#/my-cluster/08`)
  await expect(page.getByRole('img', { name: 'QR code of the address of this page' })).toBeVisible()
  await expect(page.getByText('It works where this address can be reached.')).toBeVisible()
  await button(page, 'Copy the link').click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}/index.html#/my-cluster/08`)
})

test('by keyboard alone: to a cluster, to the numbers, to a word and back', async ({ page }) => {
  await open(page, '#/my-cluster')
  await tabTo(page, page.getByLabel(FIELD))
  await page.keyboard.type('chaotic')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toBeFocused()
  await expect(page).toHaveURL(/#\/my-cluster$/)
  await tabTo(page, page.locator('.reading__clusters a'))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Cluster 8')).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'If you need help now' }))
  await page.keyboard.press('Enter')
  await expect(crisis(page).getByRole('heading')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(crisis(page).getByRole('link', { name: 'Call 999' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  const term = page.locator('.reading a[href^="#/glossary/"]').last()
  await expect(term).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/glossary\//)
  await expect(heading(page, 'Words we use')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'Cluster 8')).toBeVisible()
  await expect(term).toBeFocused()
})

test('whoever looks up a word comes back to where she was, and whoever comes by another way to the top', async ({ page }) => {
  await openCluster(page, '08')
  await page.locator('#money summary').click()
  const term = page.locator('#budget .nhsuk-details__text a[href^="#/glossary/"]').first()
  await term.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => scrollY)
  expect(top).toBeGreaterThan(1000)
  const meaning = (link) => link.getAttribute('href').then((href) => page.locator(href.replace('#/glossary/', '#term-')))
  const first = await meaning(term)
  await term.click()
  await expect(first).toBeFocused()
  const other = page.locator('.glossary__source a').first()
  const second = await meaning(other)
  await other.click()
  await expect(second).toBeFocused()
  await page.goBack()
  await expect(first).toBeFocused()
  await page.goBack()
  await expect(term).toBeFocused()
  await expect(page.locator('#money')).toHaveAttribute('open')
  // Two frames later whatever would move has moved.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  expect(await page.evaluate(() => scrollY)).toBe(top)

  await term.click()
  await expect(heading(page, 'Words we use')).toBeVisible()
  await typeAddress(page, '#/my-cluster/08')
  await expect(heading(page, 'Cluster 8')).toBeFocused()
  await expect(heading(page, 'Cluster 8')).toBeInViewport()
  await expect(page.locator('#money')).not.toHaveAttribute('open')
})

test('every part of the page has a heading, what is about money too, and questions are one list', async ({ page }) => {
  await openCluster(page, '08')
  await expect(page.getByRole('heading', { level: 2, name: 'Money for care that you plan yourself' })).toBeVisible()
  await expect(page.locator('#questions ul')).toHaveCount(1)
  const { person } = JSON.parse(readFileSync(new URL('08.json', DATA), 'utf8'))
  const common = JSON.parse(readFileSync(new URL('../common.json', DATA), 'utf8')).common
  const items = [...person.questions, ...common.questions].filter(Array.isArray).flat()
  await expect(page.locator('#questions li')).toHaveCount(items.length)
})

test('the page says at its end that nobody has checked its words', async ({ page }) => {
  await openCluster(page, '08')
  await expect(page.locator('.reading__part ~ p.reading__official').first()).toHaveText(
    'No service user or clinician has checked these words yet. If something does not sound right, ask your team.'
  )
})

test('behind a passcode the page still opens, and shows nothing of what is kept', async ({ page }) => {
  await seed(page, [seedPerson(1, { label: 'Blue 14', assessments: [{ date: '2026-05-06', decided: '04', ...DEPRESSION }] })])
  await setPasscode(page)
  await page.reload()
  await expect(heading(page, LOCKED)).toBeVisible()
  for (const hash of ['#/my-cluster/08', '#/my-cluster', '#/glossary']) {
    await typeAddress(page, hash)
    await expect(page.locator('#page-title')).not.toHaveText(LOCKED)
    await page.reload()
    await expect(page.locator('#page-title')).not.toHaveText(LOCKED)
    await expect(page.getByText('Blue 14')).toHaveCount(0)
  }
  await typeAddress(page, '#/caseload')
  await expect(heading(page, LOCKED)).toBeVisible()
})

test('what is found, what is not and what is open has no accessibility fault', async ({ page }) => {
  test.slow()
  await open(page, '#/my-cluster')
  await page.getByLabel(FIELD).fill('zebra')
  await expectAccessible(page, 'nothing found', ALL_FORMS)
  await page.getByLabel(FIELD).fill('psychosis')
  await expectAccessible(page, 'a few found')
  await openCluster(page, '14')
  await page.getByText('Money for care that you plan yourself').first().click()
  await expectAccessible(page, 'a page with what is about money open', ALL_FORMS)
})

test('text is large, with room between lines, and lines are short', async ({ page }) => {
  await openCluster(page, '08')
  const text = page.locator('.reading__part p').first()
  const { size, line, letters } = await text.evaluate((element) => {
    const style = getComputedStyle(element)
    const pen = document.createElement('canvas').getContext('2d')
    pen.font = `${style.fontSize} ${style.fontFamily}`
    const average = pen.measureText('You and your team look at your plan again at least once a year.').width / 63
    return { size: parseFloat(style.fontSize), line: parseFloat(style.lineHeight) / parseFloat(style.fontSize), letters: element.clientWidth / average }
  })
  expect(size).toBeGreaterThanOrEqual(19)
  expect(line).toBeCloseTo(1.6)
  expect(letters).toBeLessThanOrEqual(70)
})
