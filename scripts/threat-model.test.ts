import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** Rows of the tables that name a test: `path` · title */
const claims = [...read('docs/threat-model.md').matchAll(/\| `([^`]+\.(?:test|spec)\.ts)` · (.+?) +\|$/gm)].map(
  ([, file = '', title = '']) => [file, title] as const,
)

/** Titles of a file's tests, those that are filled in from a table included. */
function titlesOf(source: string): string[] {
  return [...source.matchAll(/\btest(?:\.each)?[\s\S]*?\(\s*(['"`])((?:(?!\1).)+)\1\s*,\s*(?:async\s*)?\(/g)].map(
    ([, , title = '']) => title,
  )
}

test('the threat model names tests in every chapter', () => {
  expect(claims.length).toBeGreaterThan(35)
  const chapters = read('docs/threat-model.md').split('\n## ').slice(1)
  expect(chapters.length).toBeGreaterThanOrEqual(9)
  for (const chapter of chapters) expect(chapter, chapter.split('\n')[0]).toMatch(/\.(test|spec)\.ts` · /)
})

test.each(claims)('%s still has: %s', (file, title) => {
  expect(existsSync(new URL(`../${file}`, import.meta.url)), file).toBe(true)
  const source = read(file)
  const titles = titlesOf(source)
  const isThere = titles.some((found) => found === title || found.replace(/%[sij] ?/g, '').trim() === title)
  expect(isThere, `${file} has no test of this title`).toBe(true)
})
