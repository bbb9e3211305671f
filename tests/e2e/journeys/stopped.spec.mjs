// The program stops on a mistake of its own: the message that stands ready in the page is shown, it says nothing of
// what was typed, and a reload goes on where it was left.

import { expect, test } from '../fixtures.mjs'
import { answer, answerWho, choice, open, typeAddress } from '../steps.mjs'

const LABEL = 'Blue 14'

test.use({ expectedErrors: [/unreachable/] })

test('a panic shows the message, tells nobody what was typed, and loses nothing', async ({ page }) => {
  const said = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error), error.stack))
  await open(page, '#/assess')
  await answerWho(page, { label: LABEL })
  await choice(page, '1', '3').check()

  // From here on the browser draws nothing any more, as it would when it runs out of memory.
  await page.evaluate(() => {
    const fail = () => {
      throw new Error('out of memory')
    }
    Object.assign(Document.prototype, { createElement: fail, createElementNS: fail, createTextNode: fail })
    Node.prototype.cloneNode = fail
  })
  await typeAddress(page, '#/settings')
  const message = page.getByRole('alert').filter({ hasText: 'Clusterwise has stopped working' })
  await expect(message).toBeVisible()
  await expect(page.locator('#app')).toBeHidden()
  await expect(message).toContainText('What you saved is still saved.')
  await expect(message).not.toContainText(LABEL)
  expect(said.length, 'the program did stop').toBeGreaterThan(0)
  expect(said.join('\n')).not.toContain(LABEL)

  await message.getByRole('link', { name: 'Reload the page' }).click()
  await expect(page.locator('#stopped')).toBeHidden()
  await open(page, '#/assess')
  await expect(choice(page, '1', '3')).toBeChecked()
  await open(page, '#/assess/who')
  await expect(page.getByLabel('A label for the person')).toHaveValue(LABEL)
  await expect(answer(page, 'Why is the assessment made?', 'Initial assessment')).toBeChecked()
})
