import { maxRespondents } from '@dadkar/contract/respondent'
import { expect, test } from 'vitest'
import { patternsOf, searchTextOf } from './search-text.ts'

test('names are found in parts, however they are spelled and spaced', () => {
  const text = searchTextOf('1405-101-0000001', ['سارا کریمی', 'شرکت نوآوران‌پارس'])
  expect(text).toBe('1405-101-0000001 ساراکریمی شرکتنواورانپارس')
  expect(patternsOf('كريمي نوآوران 100%')).toEqual(['%کریمی%', '%نواوران%', '%100\\%%'])
})

test('the longest fits an entry of the index, whatever the names are made of', () => {
  const names = Array.from({ length: maxRespondents + 1 }, () => '😀'.repeat(100))
  const text = searchTextOf('1405-101-0000001', names)
  expect(Buffer.byteLength(text)).toBeLessThan(2_000)
  expect(Buffer.from(text).toString()).toBe(text)
})
