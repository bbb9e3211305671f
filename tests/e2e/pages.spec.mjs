// Every page that can be reached without having typed anything, in every form it is used in. What the pages look like
// in use is in journeys/looks.spec.mjs, and what the practice looks like in its own journeys.

import { ALL_FORMS, expectAccessible } from './accessible.mjs'
import { expect, test } from './fixtures.mjs'

const ROUTES = ['#/', '#/assess', '#/caseload', '#/casemix', '#/method', '#/settings', '#/settings/service', '#/settings/lock', '#/settings/menu', '#/about', '#/my-cluster', '#/my-cluster/08', '#/my-cluster/09', '#/glossary', '#/glossary/care-plan', '#/practise', '#/practise/nowhere', '#/there-is-no-such-page']

for (const route of ROUTES) {
  test(`${route} has no accessibility fault, and nothing to scroll sideways`, async ({ page }) => {
    test.slow()
    await page.goto(`/${route}`)
    await expect(page.locator('h1:visible')).toHaveCount(1)
    // The text of a cluster is there before the program is.
    await expect(page.locator('#app')).not.toHaveAttribute('data-early')
    await expectAccessible(page, route, ALL_FORMS)
  })
}
