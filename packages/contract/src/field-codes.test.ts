import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorStatus } from './errors.ts'
import { fieldCodes } from './field-codes.ts'

const known = new Set<string>([...fieldCodes, ...Object.keys(errorStatus)])
const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  .join('\n')

function listMatches(pattern: RegExp): string[] {
  return [...sources.matchAll(pattern)].map(([, found]) => found ?? '')
}

test('every code written in a schema is listed', () => {
  const written = listMatches(/'([a-z_]+\.[a-z_]+)'/g)
  expect(written).toContain('email.malformed')
  expect(written.filter((code) => !known.has(code))).toEqual([])
})

test('every noun that makes codes of its own is listed', () => {
  const nouns = listMatches(/(?:parsedString|\btext)\(\s*'([a-z_]+)'/g)
  expect(nouns).toContain('national_id')
  expect(nouns).toContain('statement')
  const listed = new Set(fieldCodes.map((code) => code.split('.')[0]))
  expect(nouns.filter((noun) => !listed.has(noun))).toEqual([])
})
