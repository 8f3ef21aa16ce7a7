import { expect, test } from 'vitest'
import { readPrinted } from './printed-paper.ts'

const id = '0190b1a2-7c3d-7e4f-8a5b-6c7d8e9f0a1b'
const sha256 = 'ab'.repeat(32)

test('reads what a QR code says', () => {
  expect(readPrinted(`#${id}.${sha256}`)).toEqual({ id, sha256 })
})

test.each(['', '#', `#${id}`, `#${id}.${sha256}00`, `#${id}.${sha256.slice(1)}`, `#x.${sha256}`])(
  '%s is none',
  (hash) => {
    expect(readPrinted(hash)).toBeNull()
  },
)
