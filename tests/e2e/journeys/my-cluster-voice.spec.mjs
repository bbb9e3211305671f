// The page is read aloud by a voice that is on the device. This browser has none, so a stand-in takes the place of the
// browser's own object here, and of nothing else.

import { expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import { button, heading, openCluster, typeAddress } from '../steps.mjs'

const BRITISH = { name: 'B', lang: 'en-GB', localService: true, default: false }
const AMERICAN = { name: 'A', lang: 'en-US', localService: true, default: true }
const WELSH = { name: 'W', lang: 'cy-GB', localService: true, default: false }
const REMOTE = { name: 'R', lang: 'en-GB', localService: false, default: true }

/** A voice of the browser that says nothing, and is done with a text when the test says so. */
async function stand(page, voices) {
  await page.addInitScript((voices) => {
    class Utterance {
      constructor(text) {
        this.text = text
      }
    }
    const synthesis = new EventTarget()
    window.spoken = []
    window.cancelled = 0
    let current
    Object.assign(synthesis, {
      voices,
      getVoices: () => synthesis.voices,
      speak: (utterance) => {
        current = utterance
        window.spoken.push({ text: utterance.text, voice: utterance.voice.name, lang: utterance.lang })
      },
      cancel: () => {
        window.cancelled += 1
        const { onerror } = current ?? {}
        current = undefined
        onerror?.(new Event('error'))
      }
    })
    window.finish = () => {
      const { onend } = current ?? {}
      current = undefined
      onend?.(new Event('end'))
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    window.SpeechSynthesisUtterance = Utterance
  }, voices)
}

const spoken = (page) => page.evaluate(() => window.spoken.map(({ text }) => text))

const finish = (page) => page.evaluate(() => window.finish())

const read = (page) => button(page, 'Read aloud')

const stop = (page) => button(page, 'Stop reading')

const marked = (page) => page.locator('.reading__part--read')

test('without a voice there is no button, and nothing that looks like one', async ({ page }) => {
  await openCluster(page, '08')
  await expect(read(page)).toHaveCount(0)
  await expect(page.getByText('Read aloud')).toBeHidden()
})

test('a voice that would send the text away is never used, nor one of another language', async ({ page }) => {
  await stand(page, [REMOTE, WELSH])
  await openCluster(page, '08')
  await expect(read(page)).toHaveCount(0)
})

test('voices that come late bring the button, and move nothing', async ({ page }) => {
  await stand(page, [])
  await openCluster(page, '08')
  await expect(read(page)).toHaveCount(0)
  const top = () => page.locator('#experience').evaluate((section) => section.getBoundingClientRect().top)
  const before = await top()
  await page.evaluate((voice) => {
    speechSynthesis.voices = [voice]
    speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  }, AMERICAN)
  await expect(read(page)).toBeVisible()
  expect(await top()).toBe(before)
})

test('it reads the whole page in short pieces, in British English if it can, and marks the part', async ({ page }) => {
  test.slow()
  await stand(page, [AMERICAN, REMOTE, BRITISH])
  await openCluster(page, '08')
  await read(page).click()
  await expect(stop(page)).toBeVisible()
  await expect(stop(page)).toBeFocused()
  const first = await page.evaluate(() => window.spoken[0])
  expect(first.voice).toBe('B')
  expect(first.lang).toBe('en-GB')
  expect(first.text).toMatch(/^Cluster 8: .*\.$/)
  await expect(marked(page)).toHaveClass(/nhsuk-body-l/)

  const parts = []
  for (let pieces = 0; pieces < 200 && (await stop(page).count()) > 0; pieces += 1) {
    const id = await marked(page).getAttribute('id')
    if (id !== parts.at(-1)) parts.push(id)
    await finish(page)
  }
  await expect(read(page)).toBeVisible()
  await expect(marked(page)).toHaveCount(0)
  expect(parts).toEqual([null, 'experience', 'help', 'people', 'time', 'change', 'is_not', 'questions', 'choice', 'carers', 'voice', 'crisis'])

  const texts = await spoken(page)
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(200)
  const said = texts.join(' ')
  for (const text of await page.locator('.reading__part:not(#budget) :is(p, li)').allTextContents()) expect(said).toContain(text)
  expect(said).not.toContain('personal health budget')
  expect(said).toContain('Call 116 123')
  expect(texts.filter((text) => /tel:|#\//.test(text))).toEqual([])
  // Nobody who listens to a screen reader as well hears two voices at once.
  await expect(page.locator('.reading__tools [aria-live], .reading__tools [role=status]')).toHaveCount(0)
})

test('what is about money is read once it was opened', async ({ page }) => {
  await stand(page, [BRITISH])
  await openCluster(page, '08')
  await page.locator('#money summary').click()
  await read(page).click()
  for (let pieces = 0; pieces < 200 && (await stop(page).count()) > 0; pieces += 1) await finish(page)
  expect((await spoken(page)).join(' ')).toContain('personal health budget')
})

test('it stops when it is told to, and begins again from the top', async ({ page }) => {
  await stand(page, [BRITISH])
  await openCluster(page, '08')
  await read(page).click()
  await finish(page)
  await expectAccessible(page, 'while it is read')
  await stop(page).click()
  await expect(read(page)).toBeFocused()
  await expect(marked(page)).toHaveCount(0)
  const count = (await spoken(page)).length
  expect(count).toBe(2)
  await finish(page)
  expect(await spoken(page)).toHaveLength(count)
  await read(page).click()
  await expect(stop(page)).toBeVisible()
  expect((await spoken(page)).at(-1)).toBe((await spoken(page))[0])
})

test('it stops when the page is left', async ({ page }) => {
  await stand(page, [BRITISH])
  await openCluster(page, '08')
  await read(page).click()
  await expect(stop(page)).toBeVisible()
  const before = await page.evaluate(() => window.cancelled)
  await typeAddress(page, '#/my-cluster/10')
  await expect(heading(page, 'Cluster 10: ')).toBeVisible()
  expect(await page.evaluate(() => window.cancelled)).toBeGreaterThan(before)
  await finish(page)
  expect(await spoken(page)).toHaveLength(1)
  await expect(read(page)).toBeVisible()

  await read(page).click()
  const again = await page.evaluate(() => window.cancelled)
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await page.evaluate(() => window.cancelled)).toBeGreaterThan(again)
})
