import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { textsPlugin } from './scripts/texts-plugin.ts'

export default defineConfig({
  plugins: [textsPlugin(undefined), react()],
  test: {
    name: 'web',
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    // Files share what they import: a screen's modules take longer to load than to test. Each test tidies up after itself.
    isolate: false,
    pool: 'threads',
    testTimeout: 60_000,
  },
})
