import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const segmentLength = 64 * 1024
const ivLength = 12
const tagLength = 16
const sealedLength = ivLength + tagLength + segmentLength

/** A segment opens only in its place: it knows which object it is of, its number, and whether it is the last. */
function placeOf(label: string, index: number, isLast: boolean): Buffer {
  return Buffer.from(`${label}:${index}:${isLast ? 'last' : 'more'}`)
}

/** A fresh key for one file. */
export function makeFileKey(): Buffer<ArrayBuffer> {
  return Buffer.from(randomBytes(32))
}

/**
 * Encrypts the bytes of one stored object (AES-256-GCM) in segments of 64 KiB, so that a reader holds one at a time.
 * Layout of a segment: 12 bytes IV, 16 bytes tag, ciphertext.
 */
export function sealFile(key: Uint8Array, label: string, bytes: Uint8Array): Buffer {
  const count = Math.max(1, Math.ceil(bytes.length / segmentLength))
  const pieces: Buffer[] = []
  for (let index = 0; index < count; index += 1) {
    const iv = randomBytes(ivLength)
    const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
    cipher.setAAD(placeOf(label, index, index === count - 1))
    const body = cipher.update(bytes.subarray(index * segmentLength, (index + 1) * segmentLength))
    cipher.final()
    pieces.push(iv, cipher.getAuthTag(), body)
  }
  return Buffer.concat(pieces)
}

function openSegment(key: Uint8Array, place: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), { authTagLength: tagLength })
  decipher.setAAD(place)
  decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength))
  const body = decipher.update(sealed.subarray(ivLength + tagLength))
  decipher.final()
  return body
}

/**
 * Decrypts an object while it is read.
 * @throws Error when a segment was changed, moved, or the end is missing; what came before it was genuine
 */
export async function* openFile(
  key: Uint8Array,
  label: string,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0)
  let index = 0
  for await (const chunk of sealed) {
    held = Buffer.concat([held, chunk])
    while (held.length > sealedLength) {
      yield openSegment(key, placeOf(label, index, false), held.subarray(0, sealedLength))
      held = held.subarray(sealedLength)
      index += 1
    }
  }
  yield openSegment(key, placeOf(label, index, true), held)
}
