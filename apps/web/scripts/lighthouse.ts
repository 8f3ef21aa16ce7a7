/**
 * Measures pages as a phone on slow 4G sees them: `pnpm --filter @dadkar/web lighthouse http://127.0.0.1:3000 / /en`.
 * Needs a Chromium: CHROME_PATH, or /usr/bin/chromium. Fails below the targets of the project.
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

async function measure(url: string): Promise<boolean> {
  const result = await lighthouse(url, { port: chrome.port, onlyCategories: Object.keys(targets), logLevel: 'error' })
  if (!result) throw new Error(`Lighthouse gave no answer for ${url}`)
  const { categories, audits } = result.lhr
  const scores = Object.entries(targets).map(([name, target]) => {
    const score = Math.round((categories[name]?.score ?? 0) * 100)
    return { text: `${name} ${score}`, isMet: score >= target }
  })
  const paint = Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY)
  scores.push({ text: `largest paint ${paint} ms`, isMet: paint <= maxLargestPaintMs })
  const failed = Object.values(audits).filter((audit) => audit.score === 0 && audit.scoreDisplayMode === 'binary')
  process.stdout.write(`${url}\n`)
  for (const { text, isMet } of scores) process.stdout.write(`  ${isMet ? 'ok ' : 'LOW'} ${text}\n`)
  for (const audit of failed) process.stdout.write(`      ${audit.id}: ${audit.title}\n`)
  return scores.every((score) => score.isMet)
}
