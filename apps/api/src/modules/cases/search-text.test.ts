import { maxRespondents } from '@dadkar/contract/respondent'
import { expect, test } from 'vitest'
import { patternsOf, searchTextOf } from './search-text.ts'

test('names are found in parts, however they are spelled and spaced', () => {
  const text = searchTextOf('1405-101-0000001', ['سارا کریمی', 'شرکت نوآوران‌پارس'])
  expect(text).toBe('1405-101-0000001 ساراکریمی شرکتنواورانپارس')
  expect(patternsOf('كريمي نوآوران 100%')).toEqual(['%کریمی%', '%نواوران%', '%100\\%%'])
})

test('a Persian name is searched to its end, however long it may be', () => {
  expect(searchTextOf('1', [`${'ش'.repeat(194)}کارگاه`])).toMatch(/کارگاه$/)
})

test.each(['ش', 'あ', '😀'])('the longest fits an entry of the index, also made of %s', (letter) => {
  const names = Array.from({ length: maxRespondents + 1 }, () => letter.repeat(200 / letter.length))
  const text = searchTextOf('1405-101-0000001', names)
  expect(Buffer.byteLength(text)).toBeLessThan(2_500)
  expect(text).not.toContain('\ufffd')
})
