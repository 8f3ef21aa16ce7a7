import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFileKey, openFile, sealFile } from './file-seal.ts'

const key = makeFileKey()
const sealedSegment = 64 * 1024 + 28

/** Hands bytes on in pieces of some length, as a disk or a network would. */
async function* inPieces(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function open(sealed: Uint8Array, label = 'x', length = 10_007): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of openFile(key, label, inPieces(sealed, length))) pieces.push(piece)
  return Buffer.concat(pieces)
}

const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]

describe('a sealed file', () => {
  test.each(lengths)('of %i bytes opens to what it was', async (length) => {
    const bytes = Buffer.alloc(length, 'دادکار')
    const sealed = sealFile(key, 'x', bytes)
    expect((await open(sealed)).equals(bytes)).toBe(true)
    if (length > 20) expect(sealed.includes(bytes.subarray(0, 20))).toBe(false)
  })

  test('opens whatever the pieces in which it is read', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 251))
    const sealed = sealFile(key, 'x', bytes)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 500, max: 200_000 }), async (length) => {
        expect((await open(sealed, 'x', length)).equals(bytes)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  const bytes = Buffer.alloc(150_000, 7)
  const sealed = sealFile(key, 'x', bytes)
  test.each([
    ['moved to another place', () => open(sealed, 'y')],
    ['cut in a segment', () => open(sealed.subarray(0, sealed.length - 1))],
    ['cut between segments', () => open(sealed.subarray(0, 2 * sealedSegment))],
    ['without its first segment', () => open(sealed.subarray(sealedSegment))],
    [
      'with two segments exchanged',
      () =>
        open(
          Buffer.concat([
            sealed.subarray(sealedSegment, 2 * sealedSegment),
            sealed.subarray(0, sealedSegment),
            sealed.subarray(2 * sealedSegment),
          ]),
        ),
    ],
    ['with more behind it', () => open(Buffer.concat([sealed, Buffer.alloc(40)]))],
    ['empty', () => open(Buffer.alloc(0))],
    [
      'with one bit changed',
      () => {
        const changed = Buffer.from(sealed)
        changed[100_000] = (changed[100_000] ?? 0) ^ 1
        return open(changed)
      },
    ],
  ])('%s does not open', async (_, attempt) => {
    await expect(attempt()).rejects.toThrow()
  })
})
