import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../docs/tests.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| (?!part|what|-)(.+?) +\|(.+)\|$/gm)].map(([, part = '', files = '']) => ({
  part,
  files: [...files.matchAll(/`([^`]+\.(?:test|spec)\.ts)`/g)].flatMap(([, file]) => file ?? []),
}))

test('the page names the parts of cases, of identity, and what breaks', () => {
  expect(rows.length).toBeGreaterThan(30)
})

test.each(rows)('$part is shown by files that are there', ({ files }) => {
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([])
})
