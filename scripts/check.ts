import { build } from './build.ts'
import { refuseLongFiles } from './file-lengths.ts'
import { runAloud } from './run.ts'

/** `pnpm check`: everything that can be known without running the product. Every part runs; one failure fails it all. */
const parts: [string, () => Promise<boolean>][] = [
  ['format and lint', () => runAloud('biome', ['ci', '--error-on-warnings', '--reporter=summary', '.'])],
  [
    'zones and circles',
    () => runAloud('depcruise', ['--output-type', 'err', 'apps', 'packages', 'prisma', 'scripts', 'bench', 'e2e']),
  ],
  ['types', () => runAloud('tsc', ['-p', 'tsconfig.json'])],
  ['types of the browser app', () => runAloud('tsc', ['-p', 'apps/web/tsconfig.json'])],
  ['types of its scripts', () => runAloud('tsc', ['-p', 'apps/web/tsconfig.scripts.json'])],
  ['dead code', () => runAloud('knip', ['--no-progress'])],
  ['file lengths', refuseLongFiles],
  ['migrations', () => runAloud('tsx', ['prisma/src/check-drift.ts'])],
  ['client', () => runAloud('tsx', ['packages/client/generate.ts', '--check'])],
  ['budgets of the browser app', () => runAloud('pnpm', ['--filter', '@dadkar/web', 'budget'])],
]

export async function check(): Promise<boolean> {
  await build(console.log)
  let isGood = true
  for (const [name, run] of parts) {
    console.log(`— ${name}`)
    if (!(await run())) {
      console.error(`✗ ${name}`)
      isGood = false
    }
  }
  return isGood
}

if (process.argv[1]?.endsWith('scripts/check.ts')) process.exit((await check()) ? 0 : 1)
