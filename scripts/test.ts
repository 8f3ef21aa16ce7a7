import { check } from './check.ts'
import { runAloud } from './run.ts'

/** `pnpm test`: everything, as a fresh machine would: checks, unit and API tests, the journeys in a real browser. */
const started = Date.now()
const results: [string, boolean][] = [['check', await check()]]
results.push(['unit, screen and API tests', await runAloud('vitest', ['run'])])
results.push(['journeys in the browser', await runAloud('tsx', ['scripts/e2e.ts'])])

console.log()
for (const [name, isGood] of results) console.log(`${isGood ? '✓' : '✗'} ${name}`)
const failed = results.filter(([, isGood]) => !isGood).length
console.log(`${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
