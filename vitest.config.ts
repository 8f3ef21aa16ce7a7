import { defineConfig } from 'vitest/config'

const node = { environment: 'node' as const }

export default defineConfig({
  test: {
    projects: [
      { test: { ...node, name: 'packages', include: ['packages/*/src/**/*.test.ts'] } },
      { test: { ...node, name: 'simulator', include: ['apps/registry-simulator/src/**/*.test.ts'] } },
      { test: { ...node, name: 'scripts', include: ['scripts/**/*.test.ts'] } },
      'apps/api/vitest.config.ts',
      'apps/web/vitest.config.ts',
      'bench/vitest.config.ts',
    ],
  },
})
