// What every spec imports instead of @playwright/test. A test also fails, whatever it is about, if any page it opened
//
// - asked anything of an origin other than its own,
// - sent anything anywhere: any method but GET, any body, a beacon, a web socket,
// - set a cookie,
// - wrote an error to the console, as browsers do when the page's policy refuses something, or
// - let an error escape.
//
// A test that provokes an error on purpose names it: `test.use({ expectedErrors: [/out of room/] })`. A test with another
// site says so, and looks itself at what that was asked: `test.use({ hasOtherSite: true })`.

import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

export const test = base.extend({
  expectedErrors: [[], { option: true }],
  hasOtherSite: [false, { option: true }],

  watched: [
    async ({ context, baseURL, expectedErrors, hasOtherSite }, use) => {
      const origin = new URL(baseURL).origin
      const complaints = []
      const complain = (what, text) => {
        if (!expectedErrors.some((expected) => expected.test(text))) complaints.push(`${what}: ${text}`)
      }
      const isElsewhere = (address) => {
        const { protocol, host } = new URL(address)
        return !['data:', 'blob:', 'about:'].includes(protocol) && host !== new URL(origin).host
      }

      context.on('request', (request) => {
        if (!hasOtherSite && isElsewhere(request.url())) complaints.push(`a request to another origin: ${request.url()}`)
        const sends = request.method() !== 'GET' || request.postDataBuffer() !== null
        if (sends) complaints.push(`something sent: ${request.method()} ${request.url()}`)
      })
      context.on('page', (page) => {
        page.on('websocket', (socket) => complaints.push(`a web socket: ${socket.url()}`))
      })
      context.on('console', (message) => {
        if (message.type() === 'error') complain('an error on the console', message.text())
      })
      context.on('weberror', (error) => complain('an error that escaped', String(error.error())))

      await use()
      for (const { name } of await context.cookies()) complaints.push(`a cookie: ${name}`)
      base.expect(complaints, 'what the pages did behind the test').toEqual([])
    },
    { auto: true }
  ]
})
