import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'api',
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/fail-on-warnings.ts'],
    globalSetup: ['test/global-setup.ts'],
    // Files share what they import, and code that has run before runs faster. Each file has an API and a database of its own.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
