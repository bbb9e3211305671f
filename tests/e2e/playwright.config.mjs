import { defineConfig } from '@playwright/test'

import { CHROMIUM, FLAGS, ORIGIN } from './settings.mjs'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: 'results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // On two cores: while one waits for its page, the others go on.
  workers: 3,
  retries: 0,
  reporter: 'list',
  timeout: 30_000,
  use: {
    baseURL: ORIGIN,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    // Each test is a first visit, and would fetch everything for the next one. Tests of that say 'allow'.
    serviceWorkers: 'block',
    launchOptions: { executablePath: CHROMIUM, args: FLAGS }
  },
  webServer: {
    command: 'node server.mjs',
    url: `${ORIGIN}/`,
    reuseExistingServer: false
  }
})
