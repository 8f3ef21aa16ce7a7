import { defineConfig } from '@playwright/test'
import { address, stacks } from './support/environment.ts'

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []

/** The journeys of one stack run one after another: they share the registries, whose outages they switch. */
export default defineConfig({
  outputDir: '../test-results',
  workers: stacks.length,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'fa-IR',
    timezoneId: 'Asia/Tehran',
    actionTimeout: 15_000,
    // No trace, video or screenshot is kept: they would show what people typed.
    launchOptions: { executablePath: process.env.CHROME_PATH ?? '', args: [...quiet, ...asRoot] },
  },
  projects: [
    { name: 'journeys', testDir: 'journeys', use: { viewport: { width: 1366, height: 768 } } },
    {
      name: 'phone',
      testDir: 'journeys',
      testMatch: /main-story|sim-in|petition/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    { name: 'logs', testDir: 'afterwards', dependencies: ['journeys', 'phone'] },
  ],
})
