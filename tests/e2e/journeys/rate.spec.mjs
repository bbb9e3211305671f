// Rate someone and record a decision: by keyboard alone, by touch on a phone, with the rating keys and without them,
// and back and forth between the steps.

import { expect, test } from '../fixtures.mjs'
import {
  BUILT_IN,
  CURRENT,
  DECISION,
  DEPRESSION,
  IN_NONE,
  OWN,
  PSYCHOSIS,
  UNFINISHED,
  answer,
  answerOwn,
  answerWho,
  assessToResult,
  button,
  byScale,
  choice,
  cluster,
  expectRatings,
  heading,
  kept,
  keptPeople,
  open,
  rate,
  save,
  typeRatings
} from '../steps.mjs'

const LABEL = 'Blue 14'

test.describe('by keyboard alone', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  /** Presses Tab until something has the focus. Whoever cannot use a mouse has no other way. */
  async function tabTo(page, target, most = 40) {
    for (let presses = 0; presses < most; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    await expect(target, `the focus after ${most} times Tab`).toBeFocused()
  }

  async function choose(page, radio) {
    await tabTo(page, radio)
    await page.keyboard.press('Space')
    await expect(radio).toBeChecked()
  }

  async function press(page, target) {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }

  test('a person is rated and saved, and the paragraph for the patient record is copied', async ({ page }) => {
    const said = []
    page.on('console', (message) => said.push(message.text()))
    const expectNothingOfThePerson = async () => {
      expect(await page.title()).not.toContain(LABEL)
      expect(decodeURIComponent(page.url())).not.toContain(LABEL)
    }
    await open(page)
    await expect(page.locator('#page-title')).toBeFocused()

    await press(page, page.getByRole('main').getByRole('link', { name: 'Allocate a cluster' }))
    await expect(heading(page, 'Who and why')).toBeFocused()
    await tabTo(page, page.getByLabel('A label for the person'))
    await page.keyboard.type(LABEL)
    await tabTo(page, page.getByLabel('Day'))
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('4')
    await tabTo(page, page.getByLabel('Month'))
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('3')
    await tabTo(page, page.getByLabel('Year'))
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('2025')
    await choose(page, answer(page, 'Why is the assessment made?', 'Initial assessment'))
    await expectNothingOfThePerson()
    await press(page, button(page, 'Continue to the ratings'))

    await expect(heading(page, 'Rate the 18 scales')).toBeFocused()
    await tabTo(page, choice(page, '1', '0'))
    for (const [scale, rating] of byScale(DEPRESSION.ratings)) {
      await page.keyboard.press(rating)
      if (scale === '8') await page.keyboard.press(DEPRESSION.letter)
    }
    await expect(page.locator('#continue')).toBeFocused()
    await expectRatings(page, DEPRESSION)
    await expectNothingOfThePerson()
    await page.keyboard.press('Enter')

    await expect(heading(page, 'Your own cluster first')).toBeFocused()
    await choose(page, answer(page, 'Where does the presenting condition come from?', DEPRESSION.origin))
    // One Tab reaches a question, the arrows its answers.
    await tabTo(page, cluster(page, OWN, '01'))
    for (const code of ['02', '03', '04']) {
      await page.keyboard.press('ArrowDown')
      await expect(cluster(page, OWN, code)).toBeChecked()
    }
    await press(page, button(page, 'See which clusters fit'))

    await expect(heading(page, 'Suggestion and decision')).toBeFocused()
    const suggestion = page.getByRole('region', { name: `Suggested: cluster ${DEPRESSION.suggested}` })
    await expect(suggestion).toContainText('Provisional')
    await expect(suggestion).toContainText(BUILT_IN)
    await tabTo(page, page.getByRole('tab', { name: 'Why' }))
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('tab', { name: 'Grid' })).toBeFocused()
    await expect(page.getByRole('tabpanel', { name: 'Grid' })).toBeVisible()
    await choose(page, cluster(page, DECISION, '04'))
    await expect(page.getByText('Next review by 4 September 2025')).toBeVisible()
    await expectNothingOfThePerson()
    await press(page, button(page, 'Save the decision'))

    await expect(page.getByRole('alert', { name: 'Success' })).toContainText('saved in this browser')
    await expect(heading(page, LABEL)).toBeFocused()
    await expectNothingOfThePerson()
    await press(page, button(page, 'Copy'))
    await expect(page.locator('.copy-box').getByRole('status')).toHaveText('Copied')
    const paragraph = await page.evaluate(() => navigator.clipboard.readText())
    for (const part of [
      'Mental health care cluster, 4 March 2025. Reason for assessment: initial assessment.',
      '1:1, 2:2, 3:1, 4:1, 5:1, 6:0, 7:3, 8:3 (B anxiety), 9:3, 10:2, 11:1, 12:3, 13:1; A:0, B:1, C:1, D:1, E:2.',
      'Decided by the clinician: cluster 04 Non-psychotic (severe).',
      'Next review by 4 September 2025.',
      `Rule pack ${BUILT_IN}, version `,
      'PROVISIONAL'
    ]) {
      expect(paragraph).toContain(part)
    }
    expect(paragraph).not.toContain(LABEL)
    expect(said.join('\n')).not.toContain(LABEL)

    expect(await kept(page)).not.toHaveProperty([UNFINISHED])
    const [person] = await keptPeople(page)
    expect(person.label).toBe(LABEL)
    expect(person.assessments).toHaveLength(1)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('a person is rated by touch and saved', async ({ page }) => {
    await open(page)
    await page.getByRole('main').getByRole('link', { name: 'Allocate a cluster' }).tap()
    await page.getByLabel('A label for the person').tap()
    await page.keyboard.type('Green 2')
    await answer(page, 'Why is the assessment made?', 'Scheduled re-assessment').tap()
    await page.getByLabel(CURRENT).selectOption(IN_NONE)
    await button(page, 'Continue to the ratings').tap()

    await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
    for (const [scale, rating] of byScale(PSYCHOSIS.ratings)) {
      // Not scrolled to by hand: what is touched must not lie under the progress line that sticks to the lower edge.
      await choice(page, scale, rating).tap()
      await expect(choice(page, scale, rating)).toBeChecked()
    }
    await expectRatings(page, PSYCHOSIS)
    await button(page, 'Continue').tap()

    await answer(page, 'Where does the presenting condition come from?', 'Psychotic').tap()
    await answer(page, 'Is this within a first episode of psychosis?', 'No').tap()
    await answer(page, 'Is there an acute episode now?', 'No').tap()
    await cluster(page, OWN, '12').tap()
    await button(page, 'See which clusters fit').tap()

    await expect(page.getByRole('region', { name: `Suggested: cluster ${PSYCHOSIS.suggested}` })).toBeVisible()
    await page.getByRole('tab', { name: 'How sure' }).tap()
    await expect(page.getByRole('tabpanel', { name: 'How sure' })).toBeVisible()
    await cluster(page, DECISION, '12').tap()
    await button(page, 'Save the decision').tap()
    await expect(heading(page, 'Green 2')).toBeVisible()
    const [person] = await keptPeople(page)
    expect(person.assessments[0].decided).toBe('12')
  })
})

test.describe('the rating keys', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, '#/assess')
    await answerWho(page, { label: LABEL })
  })

  test('rate and go on, and Backspace goes back', async ({ page }) => {
    await choice(page, '1', '0').focus()
    await page.keyboard.press('3')
    await expect(choice(page, '1', '3')).toBeChecked()
    await expect(choice(page, '2', '0')).toBeFocused()
    await page.keyboard.press('9')
    await expect(choice(page, '2', '9')).toBeChecked()
    await expect(choice(page, '3', '0')).toBeFocused()
    await page.keyboard.press('Backspace')
    await expect(choice(page, '2', '9')).toBeFocused()
    await page.keyboard.press('0')
    await expect(choice(page, '2', '0')).toBeChecked()
    await expect(page.getByText('2 of 18 rated')).toBeVisible()
  })

  test('leave other keys and combinations alone', async ({ page }) => {
    await choice(page, '1', '0').focus()
    for (const key of ['5', '8', 'x', 'Control+3', 'Alt+2']) await page.keyboard.press(key)
    await expect(choice(page, '1', '0')).toBeFocused()
    await expect(page.getByText('0 of 18 rated')).toBeVisible()
  })

  test('ask for the kind of problem at scale 8 from a rating of 2, and only then', async ({ page }) => {
    await choice(page, '8', '0').focus()
    await page.keyboard.press('1')
    await expect(choice(page, '9', '0')).toBeFocused()
    await page.keyboard.press('Backspace')
    await expect(page.locator('#letter')).toBeFocused()
    await page.keyboard.press('Backspace')
    await expect(choice(page, '8', '1')).toBeFocused()
    await page.keyboard.press('2')
    await expect(page.locator('#letter')).toBeFocused()
    await page.keyboard.press('h')
    await expect(page.locator('#letter-H')).toBeChecked()
    await expect(choice(page, '9', '0')).toBeFocused()
  })

  test('do nothing once they are turned off in the settings', async ({ page }) => {
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Settings' }).click()
    await page.getByLabel('Rate with the keys 0 to 4 and 9').uncheck()
    await page.reload()
    await expect(page.getByLabel('Rate with the keys 0 to 4 and 9')).not.toBeChecked()

    await open(page, '#/assess')
    await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
    await choice(page, '1', '2').check()
    await page.keyboard.press('3')
    await page.keyboard.press('Backspace')
    await expect(choice(page, '1', '2')).toBeFocused()
    await expect(choice(page, '1', '2')).toBeChecked()
    await expect(page.getByText('1 of 18 rated')).toBeVisible()
  })
})

test('the mouse and the arrows rate and stay', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await choice(page, '4', '1').click()
  await page.keyboard.press('ArrowRight')
  await expect(choice(page, '4', '2')).toBeChecked()
  await expect(choice(page, '4', '2')).toBeFocused()
})

test('the back button and the back link lead through the steps, and nothing is lost', async ({ page }) => {
  await open(page)
  await page.getByRole('main').getByRole('link', { name: 'Allocate a cluster' }).click()
  await assessToResult(page, { label: LABEL, ...PSYCHOSIS })

  await page.goBack()
  await expect(heading(page, 'Your own cluster first')).toBeFocused()
  await expect(page).toHaveTitle('Your own cluster - Clusterwise')
  await page.goBack()
  await expect(heading(page, 'Rate the 18 scales')).toBeFocused()
  await expectRatings(page, PSYCHOSIS)
  await page.getByRole('navigation', { name: 'Back' }).getByRole('link').click()
  await expect(heading(page, 'Who and why')).toBeFocused()
  await expect(page.getByLabel('A label for the person')).toHaveValue(LABEL)
  await page.goBack()
  await expect(heading(page, 'Rate the 18 scales')).toBeFocused()
  await page.goForward()
  await page.goBack()
  await button(page, 'Continue').click()
  await button(page, 'See which clusters fit').click()
  await cluster(page, DECISION, '12').check()
  await save(page)

  // The assessment is done: going back must not begin to change it.
  await page.goBack()
  await expect(heading(page, 'Who and why')).toBeVisible()
  await expect(page.getByLabel('A label for the person')).toHaveValue('')
  expect(await keptPeople(page)).toHaveLength(1)
})

test('a rating that is changed after the suggestion was seen changes the suggestion', async ({ page }) => {
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await rate(page, DEPRESSION)
  await answerOwn(page, DEPRESSION)
  await expect(page.locator('#suggestion-title')).toHaveText(`Suggested: cluster ${DEPRESSION.suggested}`)
  await page.goBack()
  await page.goBack()
  await typeRatings(page, { ratings: '000000210001000000' })
  await button(page, 'Continue').click()
  await button(page, 'See which clusters fit').click()
  await expect(page.locator('#suggestion-title')).toContainText('Suggested: cluster 01')
})
