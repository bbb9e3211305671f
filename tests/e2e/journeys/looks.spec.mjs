// What the pages look like in use: with errors, results, records and questions on them, axe finds nothing and nothing
// has to be scrolled sideways; on paper nothing is missing; and what has the focus or the pointer can be seen.

import { ALL_FORMS, expectAccessible, expectReadable } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import {
  DECISION,
  DEPRESSION,
  PERSON,
  PSYCHOSIS,
  answer,
  answerOwn,
  answerWho,
  assess,
  assessToResult,
  button,
  byScale,
  choice,
  cluster,
  fill,
  open,
  openAssessed,
  put,
  rate,
  review,
  typeRatings
} from '../steps.mjs'

const LABEL = 'Blue 14'

test.describe('no accessibility fault, and nothing to scroll sideways', () => {
  test.slow()

  test('in the steps up to the own cluster, with everything wrong', async ({ page }) => {
    await assess(page, { label: 'Amber 7', ...PSYCHOSIS })
    await open(page, '#/assess')
    await page.getByLabel('Month').fill('13')
    await button(page, 'Continue to the ratings').click()
    await expect(page.locator('#error-summary')).toBeVisible()
    await expectAccessible(page, 'who and why')
    await page.getByLabel('Someone on the caseload', { exact: true }).check()
    await expectAccessible(page, 'someone on the caseload')
    await page.getByLabel('Someone who is not on the caseload yet').check()
    await answerWho(page, { label: LABEL, date: '2026-01-31' })

    for (const [scale, rating] of byScale('430219').slice(0, 6)) await choice(page, scale, rating).check()
    await choice(page, '8', '3').check()
    await button(page, 'Continue').click()
    await expect(page.locator('#error-summary')).toBeVisible()
    await expectAccessible(page, 'the ratings', ALL_FORMS)

    await rate(page, DEPRESSION)
    await answer(page, 'Where does the presenting condition come from?', 'Not decided').check()
    await button(page, 'See which clusters fit').click()
    await expect(page.locator('#error-summary')).toBeVisible()
    await expectAccessible(page, 'the own cluster')
  })

  test('in the result, in every tab, and where it cannot be saved', async ({ page }) => {
    await open(page, '#/assess')
    await assessToResult(page, { label: LABEL, ...DEPRESSION, ratings: '121910333213101912' })
    await expectAccessible(page, 'why', ALL_FORMS)
    await page.getByRole('tab', { name: 'Grid' }).click()
    await expectAccessible(page, 'grid', ALL_FORMS)
    await page.getByRole('tab', { name: 'How sure' }).click()
    await expectAccessible(page, 'how sure')
    await page.getByText('The other 3 clusters').click()
    await answer(page, DECISION, 'Another cluster').check()
    await page.locator('#another').selectOption('07')
    await button(page, 'Save the decision').click()
    await expect(page.locator('#decision-reason-error')).toBeVisible()
    await expectAccessible(page, 'a decision without its reason')
    await page.locator('#decision-reason').fill('As agreed')
    await fill(page, 'rota')
    await button(page, 'Save the decision').click()
    await expect(page.locator('#save-trouble')).toBeVisible()
    await expectAccessible(page, 'a full store')
  })

  test('with people: one with two assessments, the caseload, and questions before deleting', async ({ page }) => {
    await openAssessed(page, { label: LABEL, team: 'North 2', date: '2024-01-15', ...PSYCHOSIS })
    await review(page, { date: '2025-01-15', ...PSYCHOSIS })
    await button(page, 'Copy').first().click()
    for (const summary of await page.getByText(/^Assessment of /).all()) await summary.click()
    for (const summary of await page.getByText('The 18 ratings').all()) await summary.click()
    await expectAccessible(page, 'a person with two assessments', ALL_FORMS)
    await button(page, 'Delete this person').click()
    await expect(page.locator('#confirm')).toBeVisible()
    await expectAccessible(page, 'a question before deleting')
    await open(page, '#/assess')
    await answerWho(page, { label: 'Amber 7' })
    await open(page, '#/caseload')
    await expectAccessible(page, 'the caseload')
    await open(page)
    await expect(page.getByText('You have an unfinished assessment')).toBeVisible()
    await expectAccessible(page, 'the first page with an unfinished assessment')
    await open(page, '#/person/0000000000000001')
    await expectAccessible(page, 'nobody')
  })

  test('with rule packs and unreadable records', async ({ page }) => {
    await open(page, '#/method')
    await page.getByText('13 Ongoing or recurrent', { exact: false }).first().click()
    await page.getByLabel('Rule pack', { exact: true }).setInputFiles({
      name: 'a-file-with-a-name-that-has-no-end-and-no-space-in-it.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"id": "our-trust"}')
    })
    await expect(page.locator('#error-summary')).toBeVisible()
    await expectAccessible(page, 'a broken rule pack, and a grid that is open')
    await put(page, { [`${PERSON}0123456789abcdef`]: '{', [`${PERSON}${'x'.repeat(120)}`]: '{' })
    await page.reload()
    await open(page)
    await expectAccessible(page, 'the first page with unreadable records')
    await open(page, '#/settings')
    await button(page, 'Delete unreadable record 1').click()
    await expectAccessible(page, 'the settings with unreadable records')
  })
})

/** Whether something lies over what has the focus, or it is out of the window. */
const isFocusCovered = (page) =>
  page.evaluate(() => {
    const { activeElement } = document
    const { left, right, top, bottom } = activeElement.getBoundingClientRect()
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return !activeElement.parentElement.contains(there)
  })

test('what has the focus is never under the line that shows how far the ratings are', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  for (const { width, height } of [
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
    { width: 640, height: 360 }
  ]) {
    await page.setViewportSize({ width, height })
    await choice(page, '1', '0').focus()
    for (const [scale] of byScale('1'.repeat(18))) {
      // Once the page is laid out: scales that come near the screen move it.
      await expect.poll(() => isFocusCovered(page), `scale ${scale} in a window of ${width} by ${height}`).toBe(false)
      await page.keyboard.press('1')
    }
  }
})

test('what takes the focus before the page is laid out anew is brought into view', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await typeRatings(page, { ratings: '1'.repeat(18) })
  // What has been seen in a wide window is remembered with its height there.
  await page.setViewportSize({ width: 320, height: 640 })
  await choice(page, '1', '1').evaluate((radio) => {
    // All before the browser can draw.
    radio.focus()
    radio.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }))
  })
  await expect(choice(page, '2', '1')).toBeFocused()
  await expect.poll(() => isFocusCovered(page)).toBe(false)
})

test('what is under the pointer or has the focus can still be read', async ({ page }) => {
  test.slow()
  await openAssessed(page, { label: LABEL, date: '2026-05-20', ...PSYCHOSIS })
  await open(page)
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    // One link or button of each kind: those of a kind look the same.
    const kinds = new Map()
    for (const link of await page.locator('header a, main a, main button, footer a').all()) {
      const kind = await link.evaluate((element) => element.className || element.parentElement.tagName)
      if (!kinds.has(kind)) kinds.set(kind, link)
    }
    expect(kinds.size).toBeGreaterThan(4)
    for (const [kind, link] of kinds) {
      for (const bring of ['hover', 'focus']) {
        await link[bring]()
        await expectReadable(page, `:is(a, button):${bring}`, `${kind}, ${bring}, ${colorScheme}`)
      }
    }
  }
})

test('on paper the chosen ratings are marked, and every panel of the result is there', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await rate(page, DEPRESSION)
  await page.goBack()
  await expect(page.getByText('18 of 18 rated')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const [scale, rating] of byScale(DEPRESSION.ratings)) {
    const edges = await page
      .locator(`#scale-${scale} .choice__label`)
      .evaluateAll((labels) => labels.map((label) => parseFloat(getComputedStyle(label).borderTopWidth)))
    const marked = edges.flatMap((edge, place) => (edge > 1.5 ? [place] : []))
    expect(marked, `scale ${scale}`).toEqual([Number(rating)])
  }
  await page.emulateMedia({ media: 'screen' })
  await button(page, 'Continue').click()
  await answerOwn(page, DEPRESSION)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('PROVISIONAL').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /^04 comes before / })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Cluster 04 / })).toBeVisible()
  for (const panel of ['why', 'grid', 'steadiness']) {
    await expect(page.locator(`#${panel}`)).toBeVisible()
    await expect(page.locator(`#${panel} .tabs__print-heading`)).toBeVisible()
  }
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden()
})
