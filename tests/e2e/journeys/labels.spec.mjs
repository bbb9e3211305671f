// What can tell who a person is, is refused in words, and never comes near the browser's storage, the address, the
// title or the console.

import { expect, test } from '../fixtures.mjs'
import {
  DECIDED,
  DECISION,
  DEPRESSION,
  PSYCHOSIS,
  answer,
  assessToResult,
  button,
  closeCare,
  cluster,
  heading,
  kept,
  keptPeople,
  open,
  openAssessed,
  openAssessment,
  reasonFor,
  rememberWrites,
  reviewToResult,
  save
} from '../steps.mjs'

const NHS_NUMBER = 'Label must not include an NHS number. These ten digits pass the NHS number check.'
const DATE = 'Label must not include a full date, because it may be a date of birth.'
const EMAIL = 'Label must not include an email address.'
const POSTCODE = 'Label must not include a postcode.'

const REFUSED = [
  ['9434765919', NHS_NUMBER],
  ['943 476 5919', NHS_NUMBER],
  ['943-476-5919', NHS_NUMBER],
  ['94 34 76 59 19', NHS_NUMBER],
  ['9 4 3 4 7 6 5 9 1 9', NHS_NUMBER],
  ['943\u00a0476\u20095919', NHS_NUMBER],
  ['９４３ ４７６ ５９１９', NHS_NUMBER],
  ['Blue (943.476.5919)', NHS_NUMBER],
  ['3/4/1985', DATE],
  ['Blue 1985-04-03', DATE],
  ['3 April 1985', DATE],
  ['jo.blue@example.nhs.uk', EMAIL],
  ['Blue SW1A 2AA', POSTCODE],
  ['ls1 4ap', POSTCODE]
]

test('a label that can tell who someone is, is refused at once, and never kept', async ({ page, context }) => {
  const writes = await rememberWrites(context)
  const said = []
  page.on('console', (message) => said.push(message.text()))
  await open(page, '#/assess')
  const label = page.getByLabel('A label for the person')
  const summary = page.locator('#error-summary')
  await answer(page, 'Why is the assessment made?', 'Initial assessment').check()

  for (const [typed, words] of REFUSED) {
    await label.fill(typed)
    await expect(page.locator('#label-error'), 'what is not kept is refused at once').toContainText(words)
    await button(page, 'Continue to the ratings').click()
    await expect(summary, typed).toContainText(words)
    await expect(summary).toContainText('Make up a label that says nothing about the person, such as Blue 14')
    await expect(summary).not.toContainText(typed)
    await expect(label, 'what was typed stays on the screen').toHaveValue(typed)
    await summary.getByRole('link', { name: words }).click()
    await expect(label).toBeFocused()

    const texts = [...Object.entries(await kept(page)), ...writes].flat().join('\n')
    expect(texts).not.toContain(typed)
    expect(await page.title()).not.toContain(typed)
    expect(decodeURIComponent(page.url())).not.toContain(typed)
  }
  expect(writes.length, 'the writes were watched').toBeGreaterThan(REFUSED.length)
  for (const [typed] of REFUSED) expect(said.join('\n')).not.toContain(typed)

  await label.fill('Blue 14')
  await button(page, 'Continue to the ratings').click()
  await expect(heading(page, 'Rate the 18 scales')).toBeVisible()
})

test('an NHS number typed digit by digit is taken back from the storage with its last digit', async ({ page }) => {
  await open(page, '#/assess')
  await page.getByLabel('A label for the person').pressSequentially('943 476 5919')
  await expect.poll(async () => Object.values(await kept(page)).join()).not.toContain('943 476')
})

test('a team and a reason for the decision are held to the same', async ({ page, context }) => {
  const writes = await rememberWrites(context)
  await open(page, '#/assess')
  await page.getByLabel('A label for the person').fill('Blue 14')
  await page.getByLabel('Team (optional)').fill('943 476 5919')
  await answer(page, 'Why is the assessment made?', 'Initial assessment').check()
  await button(page, 'Continue to the ratings').click()
  await expect(page.locator('#error-summary')).toContainText('Team must not include an NHS number')
  await page.getByLabel('Team (optional)').fill('')

  await assessToResult(page, { label: 'Blue 14', ...PSYCHOSIS })
  await answer(page, DECISION, /^00 /).check()
  await reasonFor(page, '00').fill('Known as 943 476 5919 at the surgery')
  await expect(page.locator('#decision-reason-error')).toContainText('Reason must not include an NHS number')
  await button(page, 'Save the decision').click()
  await expect(page.locator('#error-summary')).toContainText('Reason must not include an NHS number')
  await expect(reasonFor(page, '00')).toHaveValue(/943 476 5919/)
  expect(writes.flat().join('\n')).not.toContain('943 476 5919')
})

test('what is typed at a review, a closing, a correction and in the settings is held to the same', async ({
  page,
  context
}) => {
  test.slow()
  const writes = await rememberWrites(context)
  const typed = '943 476 5919'
  const words = 'must not include an NHS number'
  await openAssessed(page, { label: 'Blue 14', date: '2026-05-20', ...DEPRESSION })
  const { hash } = new URL(page.url())

  /** Typed, refused at its field when it is tried, and kept on the screen. */
  const expectRefused = async (field, press) => {
    await field.fill(`Known as ${typed} there`)
    await press.click()
    await expect(page.locator(`#${await field.getAttribute('id')}-error`)).toContainText(words)
    await expect(field).toHaveValue(new RegExp(typed))
  }

  await button(page, 'Start a review').click()
  await answer(page, 'Why is the assessment made?', 'Other').check()
  const changed = page.getByLabel('What has changed since last time?')
  await expectRefused(changed, button(page, 'Continue to the ratings'))
  await changed.fill('Lost the flat')
  await assessToResult(page, { reason: 'Other', ...DEPRESSION })
  await answer(page, DECIDED, 'Discharge').check()
  await page.getByLabel('How does the care end?').selectOption('Other')
  await expectRefused(page.getByLabel('Why do you discharge the person?'), button(page, 'Save the decision'))
  await open(page)
  await button(page, 'Delete it').click()
  await button(page, 'Yes, delete it').click()

  await open(page, hash)
  await openAssessment(page, '20 May 2026')
  await button(page, 'Correct the assessment of 20 May 2026').click()
  for (const next of ['Continue to the ratings', 'Continue', 'See which clusters fit']) await button(page, next).click()
  await cluster(page, DECISION, '04').check()
  await expectRefused(page.getByLabel('What was wrong with the assessment?'), button(page, 'Save the decision'))
  await open(page)
  await button(page, 'Delete it').click()
  await button(page, 'Yes, delete it').click()

  await open(page, `${hash}/close`)
  await answer(page, 'How did it end?', 'Died').check()
  await expectRefused(page.getByLabel('A note (optional)'), button(page, 'Close the care'))
  await open(page, '#/settings/service')
  await page.getByLabel('Points').fill('4')
  await expectRefused(page.getByLabel('Where the number comes from'), button(page, 'Set the reliable change'))

  expect(writes.length, 'the writes were watched').toBeGreaterThan(10)
  expect(writes.flat().join('\n')).not.toContain(typed)
})

test('nothing that is typed about a person gets into the address, the title or the console', async ({ page }) => {
  test.slow()
  const said = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  const seen = []
  const look = async (title) => {
    await expect(page).toHaveTitle(`${title} - Clusterwise`)
    seen.push(await page.title(), decodeURIComponent(page.url()))
  }
  const TYPED = ['Blue 14', 'North 2', 'Lost the flat', 'A bad week', 'Three letters', 'Wrong day']

  await openAssessed(page, { label: 'Blue 14', team: 'North 2', date: '2026-05-20', ...DEPRESSION })
  await look('One person')
  await reviewToResult(page, { date: '2026-06-18', reason: 'Other', changed: 'Lost the flat', ...DEPRESSION })
  await look('Suggestion and decision')
  await answer(page, DECIDED, /^00 /).check()
  await reasonFor(page, '00').fill('A bad week')
  await look('Suggestion and decision')
  await save(page)
  await openAssessment(page, '18 June 2026')
  await button(page, 'Correct the assessment of 18 June 2026').click()
  for (const [title, next] of [
    ['Who and why', 'Continue to the ratings'],
    ['Rate the 18 scales', 'Continue'],
    ['Your own cluster', 'See which clusters fit']
  ]) {
    await look(title)
    await button(page, next).click()
  }
  await answer(page, DECIDED, /^04 /).check()
  await page.getByLabel('What was wrong with the assessment?').fill('Wrong day')
  await save(page)
  await look('One person')
  await page.getByRole('link', { name: 'Change over time' }).click()
  await look('Change over time')
  await page.goBack()
  await closeCare(page, { date: '2026-06-20', note: 'Three letters' })
  await look('One person')
  await page.getByRole('link', { name: 'Open the care again' }).click()
  await look('Open the care again')

  const [person] = await keptPeople(page)
  for (const typed of TYPED) {
    expect(JSON.stringify(person), 'it was typed, and kept').toContain(typed)
    expect([...seen, ...said].join('\n')).not.toContain(typed)
  }
})

test('an empty label, one that is too long and one that is taken are refused', async ({ page }) => {
  await open(page, '#/assess')
  await button(page, 'Continue to the ratings').click()
  await expect(page.locator('#error-summary')).toContainText('Enter a label, such as Blue 14')
  await page.getByLabel('A label for the person').fill('Blue '.repeat(9))
  await expect(page.locator('#label-error')).toContainText('Label must be 40 characters or fewer')

  await page.getByLabel('A label for the person').fill('Blue 14')
  await assessToResult(page, { label: 'Blue 14', ...PSYCHOSIS })
  await answer(page, DECISION, /^12 /).check()
  await button(page, 'Save the decision').click()
  await expect(heading(page, 'Blue 14')).toBeVisible()
  await open(page, '#/assess')
  await page.getByLabel('A label for the person').fill('blue  14')
  await button(page, 'Continue to the ratings').click()
  await expect(page.locator('#error-summary')).toContainText('Someone on the caseload has this label')
})
