import { expect, test } from 'vitest'
import { readNext, signInPath } from './next-address.ts'

const read = (next: string) => readNext(new URLSearchParams({ next }), '/kartabl')

test.each(['/cases/1', '/notices/7?open=1#paper', '/'])('goes on to %s', (path) => {
  expect(read(path)).toBe(path)
})

test.each([
  'https://evil.example/',
  '//evil.example/a',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'cases',
  '',
])('does not follow %j', (path) => {
  expect(read(path)).toBe('/kartabl')
})

test('what was written can be read', () => {
  const path = signInPath('/cases?state=open&page=2')
  expect(readNext(new URL(path, 'http://x').searchParams, '/')).toBe('/cases?state=open&page=2')
})
