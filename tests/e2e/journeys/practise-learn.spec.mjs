// The pages to learn from: read one after the other by keyboard, and printed.

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import { heading, open } from '../steps.mjs'

const PAGES = {
  'why-cluster': 'Why cluster',
  'how-to-rate': 'How to rate',
  'extra-scales': 'The six extra scales',
  'from-ratings-to-cluster': 'From ratings to a cluster',
  reviews: 'Reviews and transitions',
  'feeding-back': 'Feeding data back'
}

const TITLES = Object.values(PAGES)

async function tabTo(page, target, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `the focus after ${most} times Tab`).toBeFocused()
}

test('all six are read one after the other, by keyboard alone', async ({ page }) => {
  test.slow()
  await open(page, '#/practise')
  await tabTo(page, page.getByRole('link', { name: 'Learn', exact: true }), 120)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Learn')).toBeFocused()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(6)
  await tabTo(page, page.getByRole('link', { name: TITLES[0] }))
  await page.keyboard.press('Enter')
  for (const [place, title] of TITLES.entries()) {
    await expect(heading(page, title)).toBeFocused()
    await expect(page).toHaveTitle('Practice: learn - Clusterwise')
    const first = page.locator('.learn__questions summary').first()
    await tabTo(page, first)
    await expect(page.locator('.learn__questions .nhsuk-details__text').first()).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(page.locator('.learn__questions .nhsuk-details__text').first()).toBeVisible()
    if (place + 1 < TITLES.length) {
      const after = Object.keys(PAGES)[place + 1]
      await page.locator('#page-title').focus()
      await tabTo(page, page.locator(`.learn a[href="#/practise/learn/${after}"]`))
      await page.keyboard.press('Enter')
    }
  }
  await page.goBack()
  await expect(heading(page, TITLES.at(-2))).toBeVisible()
})

test('each fits on a screen but for a few lines, and on a sheet of paper with its answers', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const [id, title] of Object.entries(PAGES)) {
    await open(page, `#/practise/learn/${id}`)
    await expect(heading(page, title)).toBeVisible()
    const end = await page.locator('.learn__columns').evaluate((columns) => columns.getBoundingClientRect().bottom)
    expect.soft(end, `where ${title} ends`).toBeLessThan(900)
    const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }
    const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1')
    expect.soft(pdf.match(/\/Type\s*\/Page\b/g).length, `${title} on paper`).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.learn__questions .nhsuk-details__text').first()).toBeVisible()
    await page.emulateMedia({ media: null })
  }
})

test('each is accessible, with everything open', async ({ page }) => {
  test.setTimeout(180_000)
  await open(page, '#/practise/learn')
  await expectAccessible(page, 'the list', ALL_FORMS)
  for (const [id, title] of Object.entries(PAGES)) {
    await open(page, `#/practise/learn/${id}`)
    await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
    await expectAccessible(page, title)
  }
})

test('an address that no page has says so', async ({ page }) => {
  await open(page, '#/practise/learn/nowhere')
  await expect(heading(page, 'Page not found')).toBeVisible()
  await page.getByRole('link', { name: 'All pages to learn from' }).click()
  await expect(heading(page, 'Learn')).toBeVisible()
})
