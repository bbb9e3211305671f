// What a service says in its own words: it stands on the page of a cluster with its day, it is never longer than paper holds,
// and our words come back whenever the service wants them.

import { ALL_FORMS, expectAccessible } from '../accessible.mjs'
import { expect, test } from '../fixtures.mjs'
import { LOCKED, button, fill, heading, kept, open, placesOf, put, row, setPasscode, tabTo, typeAddress, unlock } from '../steps.mjs'

const TODAY = new Date('2026-11-21T10:00:00')

const SETTINGS = 'clusterwise/v1/settings'

const MENU = 'A group on Mondays, for anyone\nTime alone with Priya’s team – as often as you like\nFfôn 0113 496 0000'

const CONTACT = 'The Blue House, 2 Mill Lane, Leeds LS1 4AP\n0113 496 0001, 9 to 5'

const COMPLAINTS = 'Tell the people at the desk of the Blue House.\nYou have an answer within 3 days.'

const menus = (page) => page.getByRole('region', { name: 'Menu of help for a cluster' })
const contact = (page) => page.getByRole('region', { name: 'How to reach you' })
const complaints = (page) => page.getByRole('region', { name: 'Who to complain to' })

const save = (section) => section.getByRole('button', { name: /^Save your/ })

const success = (page) => page.getByRole('alert', { name: 'Success' })

async function chooseCluster(page, code) {
  await menus(page).getByLabel('Cluster', { exact: true }).selectOption(code)
  await expect(menuField(page, code)).toBeVisible()
}

const menuField = (page, code) => menus(page).getByLabel(`Your menu of help for cluster ${code}`)

async function setMenu(page, code, text) {
  await open(page, '#/settings/menu')
  await chooseCluster(page, code)
  await menuField(page, code).fill(text)
  await save(menus(page)).click()
}

/** The page of a cluster, drawn by the program: what stands there before that is the same for every service. */
async function openPage(page, code) {
  await typeAddress(page, `#/my-cluster/${code}`)
  await expect(page.locator('.reading__share')).toBeVisible()
}

/** A part of the page for the person, by its heading. */
const part = (page, name) => page.getByRole('region', { name })

const HELP = 'What help there may be'

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY))

test('a menu, a contact and who to complain to stand on the page with their day, and ours come back', async ({ page }) => {
  await open(page, '#/settings')
  await page.getByRole('link', { name: 'your own text for service users' }).click()
  await expect(heading(page, 'Your own text for service users')).toBeFocused()
  await expect(page.getByRole('main')).toContainText('Care packages are agreed locally.')
  await expect(page.getByRole('main')).toContainText('This text stays in this browser.')
  await expect(page.getByRole('main')).toContainText('Type nothing about a patient: no name and no number.')
  await expectAccessible(page, 'the service’s own text, with nothing set', ALL_FORMS)

  await chooseCluster(page, '08')
  const ours = menus(page).locator('details', { hasText: 'What Clusterwise lists for cluster 08' })
  await ours.locator('summary').click()
  await expect(ours).toContainText('talking therapy for strong feelings')
  await expect(menus(page)).toContainText('You have not saved a menu for this cluster.')
  await menuField(page, '08').fill(`  ${MENU} `)
  await expect(menus(page)).toContainText('What is in the box is not saved yet.')
  await save(menus(page)).click()
  await expect(success(page)).toContainText('Your text is saved in this browser')
  await expect(menus(page)).toContainText('Last saved on 21 November 2026.')
  await expect(row(menus(page), '08 Non-psychotic chaotic and challenging disorders')).toContainText('saved on 21 November 2026')
  await contact(page).getByLabel('Your contact').fill(CONTACT)
  await save(contact(page)).click()
  await expect(contact(page)).toContainText('Last saved on 21 November 2026.')
  await complaints(page).getByLabel('Your text about complaints').fill(COMPLAINTS)
  await save(complaints(page)).click()
  await expect(complaints(page)).toContainText('Last saved on 21 November 2026.')
  await expectAccessible(page, 'the service’s own text, all set', ALL_FORMS)

  await menus(page).getByRole('link', { name: 'See the page of cluster 08 as it is now' }).click()
  await expect(page.locator('.reading__share')).toBeVisible()
  await expect(part(page, HELP)).toContainText(MENU, { useInnerText: true })
  await expect(part(page, HELP)).toContainText('From your service, 21 November 2026')
  await expect(part(page, HELP)).not.toContainText('talking therapy for strong feelings')
  await expect(part(page, HELP), 'that it is no promise is said all the same').toContainText('Each place agrees its own help')
  await expect(part(page, 'If you need help now')).toContainText(CONTACT, { useInnerText: true })
  await expect(part(page, 'If you need help now'), 'what saves a life stays').toContainText('Call 999')
  await expect(part(page, 'Who may help, and why')).toContainText(CONTACT, { useInnerText: true })
  await expect(part(page, 'If something is not right')).toContainText(COMPLAINTS, { useInnerText: true })
  await expectAccessible(page, 'the page of a cluster with the service’s own text')

  await openPage(page, '14')
  await expect(part(page, HELP), 'a menu is that of one cluster').not.toContainText('A group on Mondays')
  await expect(part(page, 'If you need help now')).toContainText('The Blue House')

  await page.clock.setFixedTime(new Date('2027-02-01T10:00:00'))
  await open(page, '#/settings/menu')
  await page.reload()
  await menus(page).getByRole('button', { name: 'Change the menu of help for cluster 08' }).click()
  await expect(menuField(page, '08')).toBeFocused()
  await expect(menuField(page, '08')).toHaveValue(MENU)
  await save(menus(page)).click()
  await expect(menus(page), 'what is saved again still holds').toContainText('Last saved on 1 February 2027.')
  await menus(page).getByRole('button', { name: /^Use Clusterwise’s list again/ }).click()
  await expect(page.getByRole('group', { name: 'Delete your own text?' })).toBeFocused()
  await button(page, 'No, keep it').click()
  await expect(menus(page).getByRole('button', { name: /^Use Clusterwise’s list again/ })).toBeFocused()
  await menus(page).getByRole('button', { name: /^Use Clusterwise’s list again/ }).click()
  await button(page, 'Yes, delete the text').click()
  await expect(success(page)).toContainText('Your text is deleted.')
  await expect(menuField(page, '08')).toHaveValue('')
  await openPage(page, '08')
  await expect(part(page, HELP)).toContainText('talking therapy for strong feelings')
  await expect(part(page, HELP)).not.toContainText('From your service')
  expect(await placesOf(page, ['A group on Mondays'])).toEqual([])
})

test('a text that is too long, has too many lines or a patient’s number is refused with words, and stays', async ({ page }) => {
  await open(page, '#/settings/menu')
  await chooseCluster(page, '14')
  const field = menuField(page, '14')
  const long = 'é'.repeat(601)
  await field.fill(long)
  await expect(menus(page)).toContainText('You have 1 character too many')
  await expect(menus(page).getByRole('status')).toHaveText('You have too many characters')
  await save(menus(page)).click()
  await expect(page.locator('#error-summary')).toBeFocused()
  await page.getByRole('link', { name: 'Menu of help must be 600 characters or fewer' }).click()
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/Menu of help must be 600 characters or fewer/)
  await expect(field, 'nothing is cut off').toHaveValue(long)
  await expectAccessible(page, 'the service’s own text with an error', ALL_FORMS)
  await field.fill('é'.repeat(600))
  await save(menus(page)).click()
  await expect(menus(page)).toContainText('Last saved on 21 November 2026.')

  for (const [text, words] of [
    ['1\n2\n3\n4\n5\n6', 'Contact must be 5 lines or fewer, empty ones included'],
    ['Ask for 943 476 5919', /^Contact must not include an NHS number/],
    [' ', 'Type your text. Until you save one, the page says only what Clusterwise says']
  ]) {
    await contact(page).getByLabel('Your contact').fill(text)
    await save(contact(page)).click()
    await expect(page.locator('#error-summary').getByRole('link', { name: words })).toBeVisible()
  }
  const { local_texts } = JSON.parse((await kept(page))[SETTINGS])
  expect(local_texts.map(({ place }) => place)).toEqual(['menu-14'])
})

test('what two tabs set both stays, what is typed outlives a look at the page, and a full browser says so', async ({
  page,
  context
}) => {
  await setMenu(page, '08', 'A group')
  await expect(success(page)).toBeVisible()
  await contact(page).getByLabel('Your contact').fill('Call the Blue House')

  const other = await context.newPage()
  await other.clock.setFixedTime(TODAY)
  await setMenu(other, '10', 'A team')
  await expect(success(other)).toBeVisible()
  await save(contact(page)).click()
  await expect(contact(page)).toContainText('Last saved on 21 November 2026.')
  await expect(row(menus(page), '10 First episode psychosis'), 'one tab knows of the other').toBeVisible()
  const { local_texts } = JSON.parse((await kept(page))[SETTINGS])
  expect(local_texts.map(({ place, text }) => `${place}: ${text}`)).toEqual([
    'contact: Call the Blue House',
    'menu-08: A group',
    'menu-10: A team'
  ])

  await menuField(page, '08').fill('A group, and a walk on')
  await menus(page).getByRole('link', { name: 'See the page of cluster 08 as it is now' }).click()
  await expect(part(page, HELP)).toContainText('A group')
  await page.goBack()
  await expect(menuField(page, '08')).toHaveValue('A group, and a walk on')

  await fill(page, 'another page')
  await menuField(page, '08').fill('A group, and a walk on Fridays. '.repeat(18))
  await save(menus(page)).click()
  await expect(page.getByRole('alert', { name: 'Problem' })).toContainText('there is no room left in this browser')
  await expect(menuField(page, '08')).toHaveValue(/a walk on Fridays/)
  await page.evaluate(() => localStorage.removeItem('another page'))
  await save(menus(page)).click()
  await page.reload()
  await chooseCluster(page, '08')
  await expect(menuField(page, '08')).toHaveValue(/a walk on Fridays/)
})

test('with the keyboard alone', async ({ page }) => {
  await open(page, '#/settings/menu')
  await tabTo(page, menus(page).getByLabel('Cluster', { exact: true }))
  await page.keyboard.type('08')
  await tabTo(page, menus(page).locator('summary'))
  await page.keyboard.press('Enter')
  await expect(menus(page).locator('details')).toHaveAttribute('open', '')
  await tabTo(page, menuField(page, '08'))
  await page.keyboard.type('A group')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A walk')
  await tabTo(page, save(menus(page)))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Your own text for service users'), 'after saving').toBeFocused()
  await expect(menuField(page, '08')).toHaveValue('A group\nA walk')
  await tabTo(page, menus(page).getByRole('button', { name: /^Use Clusterwise’s list again/ }))
  await page.keyboard.press('Space')
  await tabTo(page, button(page, 'Yes, delete the text'))
  await page.keyboard.press('Enter')
  await expect(menuField(page, '08')).toHaveValue('')
})

test('behind a lock it can be neither read nor changed, and the pages say what is the same everywhere', async ({ page }) => {
  await setMenu(page, '08', 'A group on Mondays')
  await expect(success(page)).toBeVisible()
  await setPasscode(page)
  await expect.poll(() => placesOf(page, ['A group on Mondays'])).toEqual([])
  await page.reload()
  await expect(heading(page, LOCKED)).toBeVisible()
  await typeAddress(page, '#/settings/menu')
  await expect(heading(page, LOCKED)).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Menu of help')
  await openPage(page, '08')
  await expect(part(page, HELP)).toContainText('talking therapy for strong feelings')
  await expect(page.getByRole('main')).not.toContainText('A group on Mondays')
  await typeAddress(page, '#/settings/menu')
  await unlock(page)
  await openPage(page, '08')
  await expect(part(page, HELP)).toContainText('A group on Mondays')
})

test('a text that cannot be is an error on the screen, kept as it is, and nothing is drawn of it', async ({ page }) => {
  const text = JSON.stringify({
    version: 4,
    revision: 1,
    shortcuts: true,
    pack: null,
    review_periods: [],
    reliable_change: null,
    four_factors: null,
    local_texts: [{ place: 'menu-08', text: 'A group on Mondays. '.repeat(31), set: '2026-11-20' }]
  })
  await open(page, '#/glossary')
  await put(page, { [SETTINGS]: text })
  await page.reload()
  await openPage(page, '08')
  await expect(part(page, HELP)).toContainText('talking therapy for strong feelings')
  await expect(page.getByRole('main')).not.toContainText('A group on Mondays')
  await typeAddress(page, '#/settings')
  await expect(page.getByRole('main')).toContainText('a text of your service in it is empty or too long')
  await setMenu(page, '08', 'A walk')
  await expect(page.getByRole('alert', { name: 'Problem' })).toContainText('it is never written over')
  expect((await kept(page))[SETTINGS]).toBe(text)
})
