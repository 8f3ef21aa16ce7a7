import { afterEach, expect, test, vi } from 'vitest'
import { judgeDigest, readPaper } from './paper-digest.ts'

const text = '{"form":"dadkar.petition-copy.1","statement":"مزد من پرداخت نشده است."}'
// As `sha256sum` says.
const recorded = '1021c4a728d7bea08dce266ac59009c28bd3b31d33da2418f7906e8a7ecf0fe0'
const bytesOf = (written: string) => new TextEncoder().encode(written).buffer

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the hash of the very bytes that arrived equals the recorded one', async () => {
  const { paper, sha256 } = await readPaper(bytesOf(text))
  expect(paper).toMatchObject({ statement: 'مزد من پرداخت نشده است.' })
  expect(judgeDigest(recorded, sha256)).toBe('matches')
})

test('one changed letter is noticed', async () => {
  const { sha256 } = await readPaper(bytesOf(text.replace('نشده', 'شده')))
  expect(judgeDigest(recorded, sha256)).toBe('differs')
})

test('the same content in other bytes is another paper', async () => {
  const { sha256 } = await readPaper(bytesOf(JSON.stringify(JSON.parse(text), null, 1)))
  expect(judgeDigest(recorded, sha256)).toBe('differs')
})

test('a browser that cannot reckon a hash says so instead of guessing', async () => {
  vi.stubGlobal('crypto', {})
  const { sha256 } = await readPaper(bytesOf(text))
  expect(judgeDigest(recorded, sha256)).toBe('unchecked')
})
