import { afterEach, expect, test, vi } from 'vitest'
import { dropUnsent, keepUnsent, readUnsent } from './unsent.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('c1.cure')
})

test('what was typed comes back, and only for its own form', () => {
  keepUnsent('c1.cure', { text: 'نشانی کارگاه' })
  expect(readUnsent('c1.cure', { text: '' })).toEqual({ text: 'نشانی کارگاه' })
  expect(readUnsent('c2.cure', { text: '' })).toEqual({ text: '' })
})

test('once sent it is forgotten', () => {
  keepUnsent('c1.cure', { text: 'نشانی کارگاه' })
  dropUnsent('c1.cure')
  expect(readUnsent('c1.cure', { text: '' })).toEqual({ text: '' })
})

test('a browser that closes its storage keeps it in memory', () => {
  const closed = () => {
    throw new DOMException('closed', 'SecurityError')
  }
  vi.stubGlobal('sessionStorage', { setItem: closed, removeItem: closed, getItem: () => null })
  keepUnsent('c1.cure', { text: 'نشانی' })
  expect(readUnsent('c1.cure', { text: '' })).toEqual({ text: 'نشانی' })
})
