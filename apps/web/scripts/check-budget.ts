/** Weighs what a visitor downloads, gzipped, against the budgets; `pnpm --filter @dadkar/web budget` after a build. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Manifest } from 'vite'
import { application, entry, findStyles, listScripts } from './chunk-closure.ts'
import { locales, pages } from './pages.ts'

const kilobyte = 1000
const budgets = { landingJs: 130, css: 20, fonts: 85, routeJs: 40 }
const dist = resolve(import.meta.dirname, '../dist')
const landing = pages[0].module
const rows: { what: string; kB: string; budget: number; verdict: string }[] = []

function weigh(files: Iterable<string>, compressed = true): number {
  let sum = 0
  for (const file of files) sum += readFileSync(resolve(dist, compressed ? `${file}.gz` : file)).length
  return sum / kilobyte
}

function judge(what: string, weight: number, budget: number): void {
  rows.push({ what, kB: weight.toFixed(1), budget, verdict: weight <= budget ? 'ok' : 'TOO HEAVY' })
}

for (const locale of locales) {
  const manifestFile = resolve(dist, `.vite/${locale}.json`)
  if (!existsSync(manifestFile)) throw new Error('Nothing is built yet: run pnpm --filter @dadkar/web build first.')
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const landingJs = new Set([entry, application, landing].flatMap((module) => [...listScripts(manifest, module)]))
  judge(`${locale}: JavaScript before the landing is interactive`, weigh(landingJs), budgets.landingJs)

  judge(`${locale}: all CSS`, weigh([findStyles(manifest)]), budgets.css)
  const fonts = Object.values(manifest)
    .map((chunk) => chunk.file)
    .filter((file) => file.endsWith('.woff2'))
  judge(`${locale}: fonts`, weigh(new Set(fonts), false), budgets.fonts)

  for (const [key, chunk] of Object.entries(manifest)) {
    if (!chunk.isDynamicEntry || key === landing || key === application) continue
    const own = [...listScripts(manifest, key)].filter((file) => !landingJs.has(file))
    judge(`${locale}: ${key.replace('src/features/', '')}`, weigh(own), budgets.routeJs)
  }
}

for (const { what, kB, budget, verdict } of rows) {
  process.stdout.write(`${what.padEnd(56)} ${kB.padStart(7)} of ${String(budget).padStart(3)} kB  ${verdict}\n`)
}
if (rows.some((row) => row.verdict !== 'ok')) process.exit(1)
