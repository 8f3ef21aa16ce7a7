import { readdirSync, readFileSync } from 'node:fs'
import { possibleErrors } from '@dadkar/contract/endpoint'
import { endpoints } from '@dadkar/contract/endpoints'
import { errorStatus } from '@dadkar/contract/errors'
import { fieldCodes } from '@dadkar/contract/field-codes'
import { expect, test } from 'vitest'
import { nounOf, publicNouns } from './error-nouns.ts'

type Texts = { [key: string]: string | Texts }

const folder = new URL('../texts/', import.meta.url)
const nouns = [...new Set(readdirSync(folder).map((name) => name.split('.')[0] ?? ''))]

/** Codes that the web gives to what never reached the API. */
const ownCodes = ['connection.failed', 'passkey.cancelled', 'withdrawal.not_confirmed', 'settlement.not_confirmed']

function readTexts(noun: string, locale: 'fa' | 'en'): Map<string, string> {
  return new Map(listTexts(JSON.parse(readFileSync(new URL(`${noun}.${locale}.json`, folder), 'utf8'))))
}

function listTexts(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : listTexts(value, `${prefix}${key}.`),
  )
}

function paramsOf(text = ''): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()
}

test('every error code and field code has its text, and no text is without a code', () => {
  const codes = [...Object.keys(errorStatus), ...fieldCodes, ...ownCodes].map((code) => `errors.${code}`)
  expect([...readTexts('errors', 'fa').keys()].sort()).toEqual(codes.sort())
})

test('whoever is not signed in meets no error whose text comes with the signed-in frame', () => {
  // Callbacks are of programs, which read no texts.
  const open = endpoints.filter(({ access }) => access !== 'session' && access !== 'callback')
  for (const endpoint of open) {
    for (const code of possibleErrors(endpoint))
      expect(publicNouns, `${endpoint.path}: ${code}`).toContain(nounOf(code))
  }
})

test.each(nouns)('%s says the same things in both languages, with the same values in them', (noun) => {
  const persian = readTexts(noun, 'fa')
  const english = readTexts(noun, 'en')
  expect([...english.keys()]).toEqual([...persian.keys()])
  for (const [key, text] of persian) {
    expect(text.trim(), key).not.toBe('')
    expect(paramsOf(english.get(key)), key).toEqual(paramsOf(text))
  }
})

test.each(nouns)('%s in Persian has no Arabic letters, Latin digits or Latin punctuation', (noun) => {
  for (const [key, text] of readTexts(noun, 'fa')) {
    const shown = text.replace(/\{\w+\}/g, '').replace(/[A-Za-z][\w.@-]*/g, '')
    expect(shown, key).not.toMatch(/[يىك0-9?;%]|,\s/)
  }
})
