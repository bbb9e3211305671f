// A nurse practises on vignettes: by keyboard alone from the list to her marks, with a reload in between, in a session whose
// codes she shows, with two tabs open, and where the browser has no room. Her work with people is never touched.

import { expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import {
  DEPRESSION,
  OWN,
  UNFINISHED,
  answer,
  answerWho,
  button,
  choice,
  cluster,
  expectRatings,
  fill,
  heading,
  kept,
  open,
  placesInClear,
  put,
  setPasscode,
  typeAddress,
  typeRatings,
  unlock
} from '../steps.mjs'

const PRACTICE = 'clusterwise/v1/practice'

/** As the authors rate vignette 05, but for the mood, which is two higher, and for what can be found out in the text. */
const MAREK = { ratings: '000010321000000090', letter: 'B', origin: 'Non-psychotic', own: '03' }

const ORIGIN = 'Where does the presenting condition come from?'

const NOT_ABOUT_A_PATIENT = 'A made-up person. Nothing here is about a patient.'

const CODE = /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/

const practice = async (page) => JSON.parse((await kept(page))[PRACTICE] ?? 'null')

async function tabTo(page, target, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `the focus after ${most} times Tab`).toBeFocused()
}

/** From the open ratings of a vignette to its marks. */
async function finish(page, { ratings, letter, origin, own }) {
  await typeRatings(page, { ratings, letter })
  await button(page, 'Continue').click()
  await expect(heading(page, 'Your own cluster first')).toBeVisible()
  await answer(page, ORIGIN, origin).check()
  await cluster(page, OWN, own).check()
  await button(page, 'Show my marks').click()
  await expect(heading(page, /Your marks: |You have finished /)).toBeVisible()
}

const name = async (page) => (await page.locator('.vignette__name').textContent()).trim()

test('a vignette by keyboard alone, from the list to the marks', async ({ page }) => {
  await open(page, '#/practise')
  await expect(page).toHaveTitle('Practise - Clusterwise')
  await expect(page.locator('#page-title')).toBeFocused()
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Marek', exact: true }), 80)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Read about Marek, and rate')).toBeFocused()
  await expect(page).toHaveTitle('Practice: rate a vignette - Clusterwise')
  await expect(page.getByText(NOT_ABOUT_A_PATIENT)).toBeVisible()
  const text = page.getByRole('region', { name: 'The text about Marek', exact: true })
  await expect(text).toBeInViewport()

  // To the last scale without the text leaving the screen, and to the text and back with one key.
  await tabTo(page, choice(page, '1', '0'))
  for (const key of '00001') await page.keyboard.press(key)
  await page.keyboard.press('t')
  await expect(text).toBeFocused()
  await page.keyboard.press('t')
  await expect(choice(page, '6', '0')).toBeFocused()
  for (const key of ['0', '3', '2', 'B', '1', '0', '0', '0', '0', '0', '0', '0', '9']) await page.keyboard.press(key)
  await expect(text).toBeInViewport()
  // One is left out: the page says which, and leads to it.
  await tabTo(page, button(page, 'Continue'))
  await page.keyboard.press('Enter')
  const summary = page.locator('#error-summary')
  await expect(summary).toBeFocused()
  await tabTo(page, summary.getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(choice(page, 'E', '0')).toBeFocused()
  await page.keyboard.press('0')
  await expectRatings(page, MAREK)
  await expect(button(page, 'Continue')).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Your own cluster first')).toBeFocused()
  await tabTo(page, answer(page, ORIGIN, MAREK.origin))
  await page.keyboard.press('Space')
  await tabTo(page, page.locator('#own'))
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(cluster(page, OWN, '03')).toBeChecked()
  await tabTo(page, button(page, 'Show my marks'))
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Your marks: Marek')).toBeFocused()
  await expect(page).toHaveTitle('Practice: your marks - Clusterwise')
  await expect(page.getByText('16 of 18')).toHaveCount(3)
  await expect(page.getByText('Another cluster of the same super class')).toBeVisible()
  await expect(page.getByText('They are provisional until a panel of local experts has confirmed them.')).toBeVisible()
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'scale 7', exact: true }))
  await page.keyboard.press('Enter')
  const mood = page.getByRole('row', { name: /depressed mood/i })
  await expect(mood.getByRole('rowheader')).toBeFocused()
  await expect(mood).toContainText('Two apart')
  await expect(mood.locator('q')).not.toBeEmpty()
  await expect(page.getByRole('row', { name: /^D / })).toContainText('The text tells')
  await expect(page.getByRole('heading', { name: /^The trap here: / })).toBeVisible()
  await expect(page.locator('.suggestion__title')).toBeVisible()
  await expect(page.locator('#result-code')).toHaveText(CODE)
  await expect(page.getByRole('img', { name: 'QR code of your result code' })).toBeVisible()

  // Back leads to what was answered, which is fixed now.
  await page.goBack()
  await expect(heading(page, 'You have finished Marek')).toBeVisible()
  await button(page, 'Practise it again').click()
  await expect(heading(page, 'Read about Marek, and rate')).toBeVisible()
  await expect(page.getByText('0 of 18 rated')).toBeVisible()
  expect((await practice(page)).done).toHaveLength(1)
})

test('a reload loses nothing, and no step can be skipped', async ({ page }) => {
  await open(page, '#/practise/vignette/05')
  await choice(page, '1', '2').check()
  await choice(page, '2', '1').check()
  await page.reload()
  await expect(choice(page, '1', '2')).toBeChecked()
  await expect(choice(page, '2', '1')).toBeChecked()
  await typeAddress(page, '#/practise/vignette/05/marks')
  await expect(heading(page, 'Read about Marek, and rate')).toBeVisible()
  await typeRatings(page, MAREK)
  await button(page, 'Continue').click()
  await answer(page, ORIGIN, MAREK.origin).check()
  await page.reload()
  await expect(answer(page, ORIGIN, MAREK.origin)).toBeChecked()
  await typeAddress(page, '#/practise/vignette/05')
  await expectRatings(page, MAREK)
  await page.goBack()
  await cluster(page, OWN, '03').check()
  await button(page, 'Show my marks').click()
  await expect(heading(page, 'Your marks: Marek')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Your marks: Marek')).toBeVisible()
})

test('what is practised again on one’s own has no code, because the answers were known', async ({ page }) => {
  await open(page, '#/practise/vignette/05')
  await finish(page, MAREK)
  await expect(page.locator('#result-code')).toHaveText(CODE)
  await page.goBack()
  await button(page, 'Practise it again').click()
  await expect(page.getByText('0 of 18 rated')).toBeVisible()
  await finish(page, MAREK)
  await expect(page.getByText('There is none: you have practised this one again')).toBeVisible()
  await expect(page.locator('#result-code')).toHaveCount(0)
})

test('practice and an unfinished assessment never touch each other', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: 'Blue 14' })
  await choice(page, '1', '3').check()
  const before = (await kept(page))[UNFINISHED]
  await typeAddress(page, '#/practise/vignette/05')
  await expect(heading(page, 'Read about Marek, and rate')).toBeVisible()
  await expect(choice(page, '1', '3')).not.toBeChecked()
  await finish(page, MAREK)
  expect((await kept(page))[UNFINISHED]).toBe(before)
  const practised = await practice(page)
  await typeAddress(page, '#/assess/ratings')
  await expect(choice(page, '1', '3')).toBeChecked()
  await typeRatings(page, DEPRESSION)
  expect(await practice(page)).toEqual(practised)
  await typeAddress(page, '#/caseload')
  await expect(page.getByText('Marek')).toHaveCount(0)
})

test('whoever types before the browser has told of the new address loses no key', async ({ page }) => {
  await open(page, '#/practise/vignette/05')
  await finish(page, MAREK)
  await page.goBack()
  await expect(button(page, 'Practise it again')).toBeVisible()
  await page.evaluate(() => {
    const late = (event) => {
      event.stopImmediatePropagation()
      window.removeEventListener('hashchange', late, true)
      window.tell = () => window.dispatchEvent(new HashChangeEvent('hashchange'))
    }
    window.addEventListener('hashchange', late, true)
  })
  await button(page, 'Practise it again').click()
  await expect(page.getByText('0 of 18 rated')).toBeVisible()
  await page.locator('#rate-1').focus()
  await page.keyboard.press('4')
  await page.evaluate(() => window.tell())
  await expect(choice(page, '2', '0')).toBeFocused()
  await page.keyboard.press('3')
  await expect(choice(page, '2', '3')).toBeChecked()
})

test.describe('a session', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('of two ends with all codes at once, and somebody else begins it anew', async ({ page }) => {
    await open(page, '#/practise')
    const number = page.getByLabel('Number of the session')
    await number.fill('twelve')
    await button(page, 'Open the session').click()
    await expect(page.getByRole('alert')).toContainText('A session is two numbers with a hyphen between them')
    await number.fill('2-17')
    await button(page, 'Open the session').click()
    await expect(heading(page, 'Session 2-17')).toBeVisible()
    const order = await page.locator('.vignettes__name').allTextContents()
    expect(order).toHaveLength(2)

    await button(page, `Begin with ${order[0]}`).click()
    await expect(page.getByText('Session 2-17: 1 of 2. Step 1 of 3')).toBeVisible()
    expect(await name(page)).toBe(order[0])
    await finish(page, MAREK)
    // The room discusses first: the code is there, and no answer is.
    await expect(page.getByText('Give your code now, and discuss the vignette')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Scale by scale' })).toHaveCount(0)
    const first = await page.locator('#result-code').textContent()
    // Nor can it be had by beginning again.
    await page.goBack()
    await expect(page.getByRole('link', { name: 'See your code' })).toBeVisible()
    await expect(button(page, 'Practise it again')).toHaveCount(0)
    await page.goForward()
    await button(page, 'Read my marks now').click()
    await expect(page.getByRole('heading', { name: 'Scale by scale' })).toBeVisible()
    await button(page, `Next: ${order[1]}`).click()
    await expect(page.getByText('Session 2-17: 2 of 2. Step 1 of 3')).toBeVisible()
    await finish(page, { ...MAREK, ratings: '222222222222222222' })
    const second = await page.locator('#result-code').textContent()
    expect(second).not.toBe(first)

    await page.getByRole('link', { name: 'All your codes of the session' }).click()
    await expect(page.getByText('2 of 2 done')).toBeVisible()
    await button(page, 'Copy').click()
    await expect(page.getByText('Copied', { exact: true })).toBeVisible()
    const codes = [first, second].map((code) => code.trim())
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'))
    await expect(page.getByRole('img', { name: 'QR code of your result codes' })).toBeVisible()
    // What tells of the answers waits until it is asked for.
    await expect(page.getByRole('table', { name: 'How many of 18 ratings agree with the authors’' })).toBeHidden()
    await page.getByText('Show the summary').click()
    await expect(page.getByText('It is a summary of practice and certifies nothing.')).toBeVisible()

    // What is practised again after the marks were seen has no code, and changes none.
    await page.getByRole('link', { name: order[0] }).click()
    await button(page, 'Read my marks now').click()
    await button(page, 'Practise it again').click()
    await expect(page.getByText('0 of 18 rated')).toBeVisible()
    await finish(page, { ...MAREK, ratings: '400010321000000090' })
    await expect(page.getByText('In the session your first answers count')).toBeVisible()
    await page.getByRole('link', { name: 'Their code is with the session' }).click()
    await expect(page.locator('#result-codes')).toHaveText(codes.join('\n'))

    // On the same computer another person has another number, and begins with nothing done.
    const { trainee } = await practice(page)
    await button(page, 'Somebody else begins here').click()
    const question = page.getByRole('group', { name: 'Begin this session anew for somebody else?' })
    await expect(question).toBeFocused()
    await button(page, 'No, keep it').click()
    await expect(button(page, 'Somebody else begins here')).toBeFocused()
    await button(page, 'Somebody else begins here').click()
    await button(page, 'Yes, begin it anew').click()
    await expect(page.getByText('0 of 18 rated')).toBeVisible()
    const after = await practice(page)
    expect(after.trainee).not.toBe(trainee)
    expect(after.done).toHaveLength(3)
    // The codes of the person before are not lost.
    await typeAddress(page, '#/practise/results')
    for (const code of codes) await expect(page.getByText(code, { exact: true })).toBeVisible()
    // What was rated after the marks is listed, and in no figure.
    await expect(page.getByRole('row', { name: new RegExp(`${order[0]} \\(again\\)`) })).toBeVisible()
    await expect(page.locator('dt:text-is("Vignettes finished") + dd')).toHaveText('2')
    const scales = page.getByRole('table', { name: 'How far you agree on each scale' })
    await expect(scales.getByRole('row', { name: /^B / }).getByRole('cell')).toHaveText(['0 of 2', '0 of 2', '−0.86', '–'])
    await expect(page.getByText('over fewer than 8 vignettes, one vignette can decide it')).toBeVisible()
  })

  test('that cannot be says why', async ({ page }) => {
    await open(page, '#/practise/session/99-1')
    await expect(page.getByText('A session has 1 to 24 vignettes')).toBeVisible()
    await page.getByRole('link', { name: 'Type the number of the session' }).click()
    await expect(heading(page, 'Practise')).toBeVisible()
  })
})

test('vignettes of one kind of slip are found from what is read about it', async ({ page }) => {
  await open(page, '#/practise/kind/scale-8-letter')
  await expect(heading(page, 'The letter of scale 8')).toBeVisible()
  await page.getByRole('link', { name: 'Marek' }).click()
  await expect(heading(page, 'Read about Marek, and rate')).toBeVisible()
  await typeAddress(page, '#/practise/kind/nothing')
  await expect(heading(page, 'Page not found')).toBeVisible()
})

test('agreement over time is shown, and all of it can be deleted', async ({ page }) => {
  await open(page, '#/practise/results')
  await expect(page.getByText('You have not finished a vignette in this browser yet.')).toBeVisible()
  for (const id of ['05', '06']) {
    await typeAddress(page, `#/practise/vignette/${id}`)
    await expect(page.getByText('0 of 18 rated')).toBeVisible()
    await finish(page, MAREK)
  }
  await page.getByRole('link', { name: 'Your practice so far' }).click()
  await expect(heading(page, 'Your practice so far')).toBeVisible()
  await expect(page.getByText('too few for an interval: it takes 5 vignettes')).toBeVisible()
  await expect(page.getByText('Kappa says how much more you agree than by chance')).toBeVisible()
  await expect(page.getByRole('row', { name: /Marek/ })).toContainText('16')
  await button(page, 'Delete my practice').click()
  await expect(page.getByRole('group', { name: 'Delete your practice in this browser?' })).toBeFocused()
  await button(page, 'No, keep it').click()
  await expect(button(page, 'Delete my practice')).toBeFocused()
  await button(page, 'Delete my practice').click()
  await button(page, 'Yes, delete my practice').click()
  await expect(page.getByText('You have not finished a vignette in this browser yet.')).toBeVisible()
  expect((await practice(page)).done).toEqual([])
})

test('two tabs: other vignettes are put together, and of the same one somebody chooses', async ({ page, context }) => {
  await open(page, '#/practise/vignette/05')
  const other = await context.newPage()
  await open(other, '#/practise/vignette/06')
  await choice(other, '2', '3').check()
  await page.bringToFront()
  await choice(page, '1', '1').check()
  await expect.poll(async () => (await practice(page)).open.map(({ vignette }) => vignette)).toEqual(['06', '05'])

  await other.bringToFront()
  await typeAddress(other, '#/practise/vignette/05')
  await expect(choice(other, '1', '1')).toBeChecked()
  await choice(other, '3', '2').check()
  await page.bringToFront()
  await choice(page, '3', '4').check()
  const trouble = page.getByRole('alert').filter({ hasText: 'the same vignette was answered otherwise' })
  await expect(trouble).toBeVisible()
  await expect(choice(page, '3', '4')).toBeChecked()
  await button(page, 'Use the other one').click()
  await expect(trouble).toHaveCount(0)
  await expect(choice(page, '3', '2')).toBeChecked()
  await expect(choice(page, '1', '1')).toBeChecked()
})

test('a full store: it says so, keeps the answers on the page, and saves once there is room', async ({ page }) => {
  await open(page, '#/practise/vignette/05')
  await choice(page, '1', '1').check()
  await fill(page, 'other/page')
  await choice(page, '2', '0').focus()
  await page.keyboard.press('4')
  await page.keyboard.press('3')
  const trouble = page.getByRole('alert').filter({ hasText: 'there is no room left in this browser' })
  await expect(trouble).toContainText('Your answers stay on this page while it is open')
  await expect(choice(page, '2', '4')).toBeChecked()
  // The words are far above the scales: what stays in sight leads to them.
  await page.getByRole('link', { name: 'Not saved: see why' }).click()
  await expect(page.locator('#practice-trouble')).toBeFocused()
  await page.evaluate(() => localStorage.removeItem('other/page'))
  await button(page, 'Try to save again').click()
  await expect(page.getByText('Saved in this browser.')).toBeVisible()
  await expect(heading(page, 'Read about Marek, and rate')).toBeFocused()
  await expect(trouble).toHaveCount(0)
  await page.reload()
  await expect(choice(page, '2', '4')).toBeChecked()
})

test('practice that cannot be read stays, and there is a way on', async ({ page }) => {
  await open(page)
  await put(page, { [PRACTICE]: '{"version":1,' })
  await page.reload()
  await open(page, '#/practise/vignette/05')
  const trouble = page.getByRole('alert').filter({ hasText: 'Your earlier practice cannot be read.' })
  await expect(trouble).toContainText('Nothing writes over it.')
  await choice(page, '1', '1').check()
  await expect(choice(page, '1', '1')).toBeChecked()
  expect((await kept(page))[PRACTICE]).toBe('{"version":1,')
  await button(page, 'Delete the old one and begin afresh').click()
  await button(page, 'Yes, delete it and begin afresh').click()
  await expect(trouble).toHaveCount(0)
  expect((await practice(page)).open).toHaveLength(1)
  await page.reload()
  await expect(choice(page, '1', '1')).toBeChecked()
})

test('behind a passcode nothing of it is in clear, and no key that is typed quickly is lost', async ({ page }) => {
  await setPasscode(page)
  await typeAddress(page, '#/practise/vignette/05')
  await expect(heading(page, 'Read about Marek, and rate')).toBeVisible()
  await typeRatings(page, MAREK)
  await expect.poll(async () => (await kept(page))[PRACTICE]).toMatch(/^sealed-1:/)
  await expect.poll(() => placesInClear(page)).toEqual([])
  await page.reload()
  await unlock(page)
  await expect(heading(page, 'Read about Marek, and rate')).toBeVisible()
  await expectRatings(page, MAREK)
})

test('on a phone the text comes back at any scale, without losing the place', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page, '#/practise/vignette/05')
  await choice(page, '9', '0').focus()
  const place = async () => Math.round((await choice(page, '9', '0').boundingBox()).y)
  // Scales that come near are laid out, and may move what stands below them once.
  await expect(choice(page, '9', '0')).toBeInViewport()
  const before = await place()
  await button(page, 'Read the text again').click()
  const again = page.getByRole('region', { name: 'The text about Marek, again' })
  await expect(again).toBeInViewport()
  await button(page, 'Hide the text').click()
  await expect(again).toHaveCount(0)
  await expect(button(page, 'Read the text again')).toBeFocused()
  expect(await place()).toBe(before)
  // By key, from a scale and back to it.
  await choice(page, '9', '0').focus()
  await page.keyboard.press('t')
  await expect(again).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(choice(page, '9', '0')).toBeFocused()
})

test('every page of the practice is accessible', async ({ page }) => {
  test.slow()
  await open(page, '#/practise')
  await expectAccessible(page, 'the choice')
  await open(page, '#/practise/kind/scale-8-letter')
  await expectAccessible(page, 'vignettes of one kind')
  await open(page, '#/practise/vignette/05')
  await expectAccessible(page, 'the ratings')
  await page.setViewportSize({ width: 320, height: 900 })
  await button(page, 'Read the text again').click()
  await expectAccessible(page, 'the ratings, with the text again', { narrow: { width: 320, media: {} } })
  await button(page, 'Hide the text').click()
  await page.setViewportSize({ width: 1280, height: 900 })
  await typeRatings(page, MAREK)
  await button(page, 'Continue').click()
  await answer(page, ORIGIN, MAREK.origin).check()
  await expectAccessible(page, 'the own cluster')
  await cluster(page, OWN, '03').check()
  await button(page, 'Show my marks').click()
  await expect(heading(page, 'Your marks: Marek')).toBeVisible()
  await expectAccessible(page, 'the marks')
  await page.goBack()
  await expectAccessible(page, 'a finished vignette')
  await typeAddress(page, '#/practise/session/2-17')
  await expectAccessible(page, 'a session')
  await page.getByRole('button', { name: /^Begin with / }).click()
  await finish(page, MAREK)
  await typeAddress(page, '#/practise/session/2-17')
  await expectAccessible(page, 'a session that was begun')
  await typeAddress(page, '#/practise/results')
  await button(page, 'Delete my practice').click()
  await expectAccessible(page, 'the results, and the question')
})
