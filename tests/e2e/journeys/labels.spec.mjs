// What can tell who a person is, is refused in words, and never comes near the browser's storage, the address, the
// title or the console.

import { expect, test } from '../fixtures.mjs'
import {
  DECISION,
  PSYCHOSIS,
  answer,
  assessToResult,
  button,
  heading,
  kept,
  open,
  reasonFor,
  rememberWrites
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
