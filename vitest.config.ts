import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Nothing here is measured by the clock: a busy machine is no failure.
const node = { environment: 'node' as const, testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    // By itself it leaves one core free, and on a machine of two files would wait for each other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
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
