import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

export type Vault = {
  /** Encrypts (AES-256-GCM). `label` names what it is, e.g. `mobile`: a value moved under another label does not open. */
  seal(label: string, value: string | Uint8Array): Buffer<ArrayBuffer>
  /** @throws Error if the value was changed, moved, or its key is no longer known */
  open(label: string, sealed: Uint8Array): Buffer
  openText(label: string, sealed: Uint8Array): string
  /** Keyed blind index for exact look-up; the same value under the same label gives the same 32 bytes. */
  index(label: string, value: string): Buffer<ArrayBuffer>
}

const ivLength = 12
const tagLength = 16

/** How every value begins that the key of this id sealed. */
export function sealPrefix(keyId: string): Buffer<ArrayBuffer> {
  return Buffer.from([keyId.length, ...Buffer.from(keyId)])
}

/**
 * Layout of a sealed value: one byte length of the key id, the key id, 12 bytes IV, 16 bytes tag, ciphertext.
 * The key id lets keys rotate without downtime: the first key of the ring seals, all of them open.
 */
export function createVault(dataKeys: ReadonlyMap<string, Buffer>, indexKey: Buffer): Vault {
  const [current] = dataKeys
  if (!current) throw new Error('The vault needs at least one key')
  const [currentId, currentKey] = current
  const prefix = sealPrefix(currentId)

  function open(label: string, sealed: Uint8Array): Buffer {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
    const idLength = bytes[0] ?? 0
    const id = bytes.toString('latin1', 1, 1 + idLength)
    const key = dataKeys.get(id)
    if (!key) throw new Error('Sealed with a key that is not known here')
    const ivAt = 1 + idLength
    const tagAt = ivAt + ivLength
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(ivAt, tagAt), { authTagLength: tagLength })
    decipher.setAAD(Buffer.from(label))
    decipher.setAuthTag(bytes.subarray(tagAt, tagAt + tagLength))
    return Buffer.concat([decipher.update(bytes.subarray(tagAt + tagLength)), decipher.final()])
  }

  return {
    seal(label, value) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', currentKey, iv, { authTagLength: tagLength })
      cipher.setAAD(Buffer.from(label))
      const body = Buffer.concat([cipher.update(value), cipher.final()])
      return Buffer.concat([prefix, iv, cipher.getAuthTag(), body])
    },
    open,
    openText: (label, sealed) => open(label, sealed).toString('utf8'),
    index: (label, value) => createHmac('sha256', indexKey).update(`${label}:${value}`).digest(),
  }
}
