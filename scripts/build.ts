import { bundleApi } from './bundle-api.ts'
import { isFresh, markFresh } from './freshness.ts'
import { runQuietly } from './run.ts'

/** What a build is made of; when none of it changed, the last build stands. */
const inputs = [
  'apps/api/src',
  'apps/web',
  'packages',
  'prisma/schema.prisma',
  'prisma/src',
  'pnpm-lock.yaml',
  'scripts',
]

/** Generates code and texts, bundles the API, builds and pre-renders the browser app; only if something changed. */
export async function build(say: (line: string) => void) {
  if (await isFresh('build', inputs)) return
  say('Building …')
  await runQuietly('tsx', ['scripts/generate.ts'])
  await bundleApi()
  await runQuietly('pnpm', ['--filter', '@dadkar/web', 'build'])
  await markFresh('build', inputs)
}

if (process.argv[1]?.endsWith('scripts/build.ts')) await build(console.log)
