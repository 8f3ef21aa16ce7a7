import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startDriver } from '../driver/start-driver.ts'
import { openFilled, openPostgres } from '../open-database.ts'
import { describeMachine } from '../report.ts'
import { alternate } from '../rounds.ts'
import { bundleAll } from '../servers/bundle.ts'
import { measureLoad } from './load.ts'
import { type Closers, openCountry, rowNames } from './measure-growth.ts'
import { type Report, toMarkdown, toRow } from './report.ts'
import { large, small, tiny } from './sizes.ts'

/** `pnpm bench:growth`: see README.md. */
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, rebuild: { type: 'boolean' } } })
const root = fileURLToPath(new URL('../../..', import.meta.url))
const sizes = values.quick ? tiny : { small, large }
const plan = values.quick ? { rounds: 1, seconds: 1 } : { rounds: 5, seconds: 4 }
const arrivals = values.quick ? { perSecond: 20, seconds: 3 } : { perSecond: 50, seconds: 60 }
/** A sixth of the machine's, as docs/operations.md advises for a database of its own. */
const memory = ['-c', 'shared_buffers=4GB']
const closers: Closers = []

async function run(): Promise<Report> {
  const dataDir = values.quick ? await mkdtemp(join(tmpdir(), 'dadkar-growth-')) : join(root, '.data/growth')
  if (values.quick) closers.push(() => rm(dataDir, { recursive: true, force: true }))
  const files = await bundleAll()
  const opened = await openPostgres(dataDir, values.rebuild ?? false, values.quick ? [] : memory)
  closers.push(() => opened.stop())
  const drivers = { petitions: startDriver(files.driver), readers: startDriver(files.driver) }
  closers.push(() => Promise.all([drivers.petitions.stop(), drivers.readers.stop()]))
  const open = async (name: 'small' | 'large') => {
    const url = await openFilled(opened, name, sizes[name])
    const { settings } = opened
    return openCountry({ url, size: sizes[name], settings, logDir: dataDir }, files, drivers.readers, closers)
  }
  const countries = { small: await open('small'), large: await open('large') }

  const rows = []
  for (const name of rowNames) {
    console.log(name)
    const found = await alternate(
      {
        oursSmall: (seconds) => countries.small.measures[name](countries.small.ours, seconds),
        oursLarge: (seconds) => countries.large.measures[name](countries.large.ours, seconds),
        floorLarge: (seconds) => countries.large.measures[name](countries.large.floor, seconds),
      },
      plan,
    )
    rows.push(toRow(name, found))
  }
  const load = await measureLoad(countries.large, drivers, arrivals)
  const { rows: versions } = await countries.large.pool.query('show server_version')
  const cases = { small: sizes.small.cases, large: sizes.large.cases }
  return { machine: describeMachine(versions[0].server_version), date: new Date().toISOString(), cases, rows, load }
}

/** Puts the table where docs/scaling.md keeps it. */
async function keep(report: Report) {
  await writeFile(join(root, 'bench/results/growth.json'), `${JSON.stringify(report, null, 2)}\n`)
  const file = join(root, 'docs/scaling.md')
  const [before, , after] = (await readFile(file, 'utf8')).split(/<!-- table -->/)
  await writeFile(file, [before, `\n${toMarkdown(report)}\n`, after].join('<!-- table -->'))
}

let exitCode = 0
try {
  const report = await run()
  console.log(`\n${toMarkdown(report)}`)
  if (!values.quick) await keep(report)
} catch (error) {
  console.error(`The bench failed: ${(error as Error).message}`)
  exitCode = 1
}
for (const close of closers.reverse()) await close().catch((error) => console.error((error as Error).message))
process.exit(exitCode)
