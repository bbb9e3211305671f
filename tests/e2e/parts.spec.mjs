// The pages that are not part of a first visit: they are in a file that is fetched when one of them is first opened.

import { expect, test } from './fixtures.mjs'
import { SUB_PATH } from './settings.mjs'
import { DEPRESSION, OWN, answer, button, cluster, open, rate } from './steps.mjs'

const PART = /\/parts\/[a-z]+-[0-9a-f]{16}\.wasm$/

/** The pages that follow an assessment, and all others but the first ones. */
const LATER = /\/parts\/later-[0-9a-f]{16}\.wasm$/

/** The casemix, which is larger than all the others together. */
const CASEMIX = /\/parts\/casemix-[0-9a-f]{16}\.wasm$/

/** Sends a part with one byte more, which a browser would run like the part itself. */
async function changed(route) {
  const response = await route.fetch()
  await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from([0, 2, 1, 0x61])]) })
}

test('the other pages are fetched when one of them is first opened, and only once', async ({ page }) => {
  const fetched = []
  page.on('request', (request) => {
    if (LATER.test(request.url()) || CASEMIX.test(request.url())) fetched.push(request.url())
  })
  await page.goto(SUB_PATH)
  await expect(page.locator('#app h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(fetched).toEqual([])

  for (const [name, title] of [
    ['Caseload', 'Caseload'],
    ['Settings', 'Settings']
  ]) {
    await page.getByRole('navigation').getByRole('link', { name }).first().click()
    await expect(page.locator('#app h1')).toHaveText(title)
    await expect(page.locator('#app h1')).toBeFocused()
  }
  expect(fetched).toHaveLength(1)
  expect(fetched[0]).toContain(`${SUB_PATH}parts/`)
})

test('the casemix is a file of its own, fetched when it is first opened, and only once', async ({ page }) => {
  const fetched = []
  page.on('request', (request) => {
    if (CASEMIX.test(request.url())) fetched.push(request.url())
  })
  const menu = page.getByRole('navigation', { name: 'Menu' })
  await page.goto(SUB_PATH)
  for (const name of ['Caseload', 'Settings', 'Allocate']) {
    await menu.getByRole('link', { name, exact: true }).click()
    await expect(page.locator('#app h1')).toBeFocused()
  }
  await page.waitForLoadState('networkidle')
  expect(fetched).toEqual([])

  for (let visits = 0; visits < 2; visits += 1) {
    await menu.getByRole('link', { name: 'Casemix' }).click()
    await expect(page.locator('#app h1')).toHaveText('Casemix')
    await expect(page.locator('#app h1')).toBeFocused()
    await menu.getByRole('link', { name: 'Caseload' }).click()
    await expect(page.locator('#app h1')).toHaveText('Caseload')
  }
  expect(fetched).toHaveLength(1)
  expect(fetched[0]).toContain(`${SUB_PATH}parts/`)
})

test('an address of one of them opens it', async ({ page }) => {
  await page.goto('/#/method')
  await expect(page.locator('#app h1')).toHaveText('How it works')
  await expect(page.locator('#app h1')).toBeFocused()
})

test.describe('when they are not to be had', () => {
  test.use({ expectedErrors: [/Failed to (fetch|load)|integrity/] })

  for (const [how, reply] of [
    ['there is no connection', (route) => route.abort()],
    ['the host has others by now', (route) => route.fulfill({ status: 404 })],
    ['one was changed on its way', (route) => changed(route)]
  ]) {
    test(`${how}: it says so, and they can be tried again`, async ({ page }) => {
      await page.route(PART, reply)
      await page.goto('/#/caseload')
      await expect(page.locator('#app h1')).toHaveText('This page could not be loaded')
      await expect(page.locator('#app h1')).toBeFocused()
      // What is here goes on working.
      await page.getByRole('link', { name: 'Allocate' }).first().click()
      await expect(page.locator('#app h1')).toContainText('Who and why')
      await page.goBack()

      await page.unrouteAll({ behavior: 'wait' })
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.locator('#app h1')).toHaveText('Caseload')
      await expect(page.locator('#app h1')).toBeFocused()
    })
  }

  test('without the casemix the other pages are there, and it can be tried again', async ({ page }) => {
    await page.route(CASEMIX, (route) => route.abort())
    await page.goto('/#/casemix')
    await expect(page.locator('#app h1')).toHaveText('This page could not be loaded')
    await expect(page.locator('#app h1')).toBeFocused()
    await expect(page.getByText('Check that you are connected')).toBeVisible()
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Caseload' }).click()
    await expect(page.locator('#app h1')).toHaveText('Caseload')
    await page.goBack()

    await page.unroute(CASEMIX)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('#app h1')).toHaveText('Casemix')
    await expect(page.locator('#app h1')).toBeFocused()
    await expect(button(page, 'Open the demonstration')).toBeVisible()
  })

  test('a review is not decided before it is seen what it comes to', async ({ page }) => {
    await page.route(PART, (route) => route.abort())
    await open(page, '#/assess')
    await page.getByLabel('A label for the person').fill('Blue 14')
    await answer(page, 'Why is the assessment made?', 'Scheduled re-assessment').check()
    await page.getByLabel('Which cluster are they in now?').selectOption('04')
    await button(page, 'Continue to the ratings').click()
    await rate(page, DEPRESSION)
    await answer(page, 'Where does the presenting condition come from?', DEPRESSION.origin).check()
    await cluster(page, OWN, DEPRESSION.own).check()
    await button(page, 'See which clusters fit').click()
    await expect(page.locator('#app h1')).toHaveText('This page could not be loaded')
    await expect(page.getByRole('radio')).toHaveCount(0)
    await expect(button(page, 'Save the decision')).toHaveCount(0)

    await page.unroute(PART)
    await button(page, 'Try again').click()
    await expect(page.getByRole('heading', { name: 'Suggested: stay in cluster 04' })).toBeVisible()
    await expect(button(page, 'Save the decision')).toBeVisible()
  })
})
