// The words of the field: found, followed and read by whoever meets one, on a letter or on a page for staff.

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import { LOCKED, heading, kept, open, setPasscode, tabTo, typeAddress } from '../steps.mjs'

const field = (page) => page.getByLabel('Find a word')

const term = (page, name) => page.getByRole('heading', { level: 3, name, exact: true })

/** A term with what it means. */
const entry = (page, name) => page.locator('.glossary__entry').filter({ has: term(page, name) })

test('a word from a letter is found, in plain words first, and leads on to others', async ({ page }) => {
  test.slow()
  await open(page, '#/glossary')
  await expect(heading(page, 'Words we use')).toBeFocused()
  await expect(page).toHaveTitle('Words we use - Clusterwise')
  const all = await page.locator('.glossary__entry').count()
  await expect(page.getByRole('status')).toHaveText(`${all} words, from A to Z`)
  await expectAccessible(page, 'the glossary', ALL_FORMS)

  await field(page).fill('care PLAN')
  await expect(term(page, 'Care plan')).toBeVisible()
  await expect(term(page, 'Tariff')).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText(/^\d+ words found$/)
  const texts = await entry(page, 'Care plan').locator('p').allTextContents()
  expect(texts[0], 'plain words come first').not.toContain('For staff')
  expect(texts[1]).toMatch(/^For staff: /)
  expect(texts[2]).toMatch(/^See also: .* Source: /)

  await entry(page, 'Care plan').getByRole('link', { name: 'review', exact: true }).click()
  await expect(page).toHaveURL((url) => url.hash === '#/glossary/review')
  await expect(term(page, 'Review'), 'the address leads to the word').toBeFocused()
  await expect(term(page, 'Review')).toBeInViewport()
  await expect(field(page), 'all words are there again').toHaveValue('')
  await expect(page.locator('.glossary__entry')).toHaveCount(all)

  await field(page).fill('xylophone')
  await expect(page.getByRole('status')).toHaveText('No word found. Try a shorter one, or only its beginning.')
  await expectAccessible(page, 'the glossary without a word')
  expect(page.url(), 'what is typed stays in its field').not.toContain('xylophone')
  expect(await kept(page), 'and is kept nowhere').toEqual({})
})

test('an address with a word opens on that word, and one with a word that is not there says so', async ({ page }) => {
  await open(page, '#/glossary/personal-health-budget')
  await expect(term(page, 'Personal health budget')).toBeFocused()
  await expect(term(page, 'Personal health budget')).toBeInViewport()
  await page.reload()
  await expect(term(page, 'Personal health budget')).toBeFocused()
  await expectAccessible(page, 'the glossary at a word')
  await typeAddress(page, '#/glossary/there-is-no-such-word')
  await expect(page.getByRole('main')).toContainText('The word in this address is not explained here.')
  await expect(page.locator('#term-there-is-no-such-word')).toBeFocused()
  await expect(term(page, 'Care plan')).toBeVisible()
})

test('with the keyboard alone', async ({ page }) => {
  await open(page, '#/glossary')
  await tabTo(page, field(page))
  await page.keyboard.type('advocate')
  await expect(term(page, 'Advocate')).toBeVisible()
  const link = entry(page, 'Advocate').getByRole('link').first()
  const name = await link.textContent()
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(page.locator('h3:focus')).toHaveText(new RegExp(`^${name}$`, 'i'))
  await page.goBack()
  await expect(heading(page, 'Words we use')).toBeFocused()
})

test('staff follow a word from their page and come back to it', async ({ page }) => {
  await open(page, '#/method')
  const link = page.getByRole('main').getByRole('link', { name: 'Must clauses', exact: true })
  await link.click()
  await expect(term(page, 'Must clause')).toBeFocused()
  await expect(entry(page, 'Must clause')).toContainText('For staff: ')
  await page.goBack()
  await expect(heading(page, 'How it works')).toBeFocused()
})

test('it can be read while the records are locked, and printed', async ({ page }) => {
  await setPasscode(page)
  await page.reload()
  await expect(heading(page, LOCKED)).toBeVisible()
  await typeAddress(page, '#/glossary/care-plan')
  await expect(term(page, 'Care plan')).toBeFocused()
  await page.emulateMedia({ media: 'print' })
  await expect(field(page)).toBeHidden()
  await expect(term(page, 'Care plan')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await typeAddress(page, '#/settings')
  await expect(heading(page, LOCKED)).toBeVisible()
})
