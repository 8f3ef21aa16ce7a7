/**
 * Measures pages as a phone on slow 4G sees them: `pnpm --filter @dadkar/web lighthouse http://127.0.0.1:3000 / /en`.
 * Needs a Chromium: CHROME_PATH, or /usr/bin/chromium. Fails below the targets of the project. Each page is measured
 * three times and the middle counts; the machine's own speed is told too, for the processor is slowed down fourfold from
 * it: a desktop of today has 1500 to 2500, and below 1000 blocking times say more about the machine than about the page.
 */
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const targets = { performance: 97, accessibility: 100, 'best-practices': 100 }
const maxLargestPaintMs = 1800
const [base = 'http://127.0.0.1:3000', ...given] = process.argv.slice(2)
const paths = given.length > 0 ? given : ['/', '/en', '/help']

const chrome = await launch({
  chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
let isGood = true
try {
  for (const path of paths) isGood = (await measure(new URL(path, base).href)) && isGood
} finally {
  chrome.kill()
}
if (!isGood) process.exitCode = 1

async function run(url: string) {
  const result = await lighthouse(url, { port: chrome.port, onlyCategories: Object.keys(targets), logLevel: 'error' })
  if (!result) throw new Error(`Lighthouse gave no answer for ${url}`)
  return result.lhr
}

async function measure(url: string): Promise<boolean> {
  const runs = [await run(url), await run(url), await run(url)]
  const score = (report: (typeof runs)[number], name: string) => Math.round((report.categories[name]?.score ?? 0) * 100)
  const [, middle] = runs.sort((a, b) => score(a, 'performance') - score(b, 'performance'))
  if (!middle) return false
  const { audits, environment } = middle
  const milliseconds = (audit: string) => Math.round(audits[audit]?.numericValue ?? Number.POSITIVE_INFINITY)
  const scores = Object.entries(targets).map(([name, target]) => {
    return { text: `${name} ${score(middle, name)}`, isMet: score(middle, name) >= target }
  })
  const paint = milliseconds('largest-contentful-paint')
  scores.push({ text: `largest paint ${paint} ms`, isMet: paint <= maxLargestPaintMs })
  const failed = Object.values(audits).filter((audit) => audit.score === 0 && audit.scoreDisplayMode === 'binary')
  process.stdout.write(`${url} · speed of the machine ${Math.round(environment.benchmarkIndex)}\n`)
  for (const { text, isMet } of scores) process.stdout.write(`  ${isMet ? 'ok ' : 'LOW'} ${text}\n`)
  process.stdout.write(`      blocking time ${milliseconds('total-blocking-time')} ms\n`)
  for (const audit of failed) process.stdout.write(`      ${audit.id}: ${audit.title}\n`)
  return scores.every((score) => score.isMet)
}
