import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fullSize, quickSize } from './dataset/size.ts'
import { printTable } from './report.ts'
import { type Closers, type Plan, runBench } from './run-bench.ts'

/** `pnpm bench`: see README.md. */
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, rebuild: { type: 'boolean' }, out: { type: 'string' } },
})
const bench = fileURLToPath(new URL('..', import.meta.url))
const out = values.out ?? (values.quick ? null : join(bench, 'results/latest.json'))

const closers: Closers = []
let isClosing = false

async function close(exitCode: number) {
  if (isClosing) return
  isClosing = true
  for (const closer of closers.reverse()) await closer().catch((error) => console.error((error as Error).message))
  process.exit(exitCode)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The library that embeds PostgreSQL would stop it, and this process, before the rest is closed.
  process.removeAllListeners(signal)
  process.on(signal, () => close(130))
}
setTimeout(() => {
  console.error('The bench takes longer than fifteen minutes; stopped.')
  close(1)
}, 900_000).unref()

async function plan(): Promise<Plan> {
  if (!values.quick) {
    const dataDir = join(bench, '../.data/bench')
    return { dataDir, size: fullSize, isRebuilt: values.rebuild ?? false, rounds: 5, seconds: 5 }
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'dadkar-bench-'))
  closers.push(() => rm(dataDir, { recursive: true, force: true }))
  return { dataDir, size: quickSize, isRebuilt: false, rounds: 3, seconds: 2 }
}

try {
  const report = await runBench(await plan(), closers)
  printTable(report)
  if (out) {
    await mkdir(dirname(out), { recursive: true })
    await writeFile(out, `${JSON.stringify(report, null, 2)}\n`)
  }
  await close(0)
} catch (error) {
  if (!isClosing) console.error(`The bench failed: ${(error as Error).message}`)
  await close(1)
}
