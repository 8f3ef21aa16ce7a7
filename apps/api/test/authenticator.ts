import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { addPasskey, startPasskey } from '@dadkar/contract/passkey'
import type { Caller } from './harness.ts'

type Cbor = number | string | Buffer | Map<Cbor, Cbor>

/** CBOR of what an authenticator writes: small numbers, texts, bytes and maps. */
function encode(value: Cbor): Buffer {
  const head = (major: number, n: number) =>
    n < 24
      ? Buffer.from([(major << 5) | n])
      : n < 256
        ? Buffer.from([(major << 5) | 24, n])
        : Buffer.from([(major << 5) | 25, n >> 8, n & 255])
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, item]) => [encode(key), encode(item)])])
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const base64url = (data: Buffer | string) => Buffer.from(data).toString('base64url')

type Lie = { origin?: string; rpId?: string; userVerified?: boolean; challenge?: string; type?: string }

/** A device with one passkey: an ES256 key pair that answers as a browser would. It can be told to lie. */
export class Authenticator {
  readonly credentialId = randomBytes(32)
  counter = 0
  private userHandle = ''
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  private clientData(type: string, challenge: string, lie: Lie): Buffer {
    const origin = lie.origin ?? 'http://localhost:3000'
    return Buffer.from(
      JSON.stringify({ type: lie.type ?? type, challenge: lie.challenge ?? challenge, origin, crossOrigin: false }),
    )
  }

  private head(rpId: string, lie: Lie, flags: number): Buffer {
    const verified = lie.userVerified === false ? 0 : 4
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([sha256(lie.rpId ?? rpId), Buffer.from([flags | verified | 1]), counter])
  }

  create(options: { rp: { id: string }; user: { id: string }; challenge: string }, lie: Lie = {}) {
    this.userHandle = options.user.id
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' }) as { x?: string; y?: string }
    const key = new Map<Cbor, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ])
    const length = Buffer.from([0, this.credentialId.length])
    const authData = Buffer.concat([
      this.head(options.rp.id, lie, 0x40),
      Buffer.alloc(16),
      length,
      this.credentialId,
      encode(key),
    ])
    const attestation = new Map<Cbor, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ])
    return this.credential({
      clientDataJSON: base64url(this.clientData('webauthn.create', options.challenge, lie)),
      attestationObject: base64url(encode(attestation)),
      transports: ['internal'],
    })
  }

  get(options: { rpId: string; challenge: string }, lie: Lie = {}, key: KeyObject = this.keys.privateKey) {
    this.counter += 1
    const clientData = this.clientData('webauthn.get', options.challenge, lie)
    const authenticatorData = this.head(options.rpId, lie, 0)
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), key)
    return this.credential({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(authenticatorData),
      signature: base64url(signature),
      userHandle: this.userHandle,
    })
  }

  private credential<Response>(response: Response) {
    const id = base64url(this.credentialId)
    return {
      id,
      rawId: id,
      type: 'public-key',
      response,
      clientExtensionResults: {},
      authenticatorAttachment: 'platform',
    }
  }
}

/** Makes a passkey for a caller who has stepped up. */
export async function registerPasskey(caller: Caller, name = 'گوشی سارا', device = new Authenticator()) {
  const { body } = await caller.call(startPasskey)
  const answer = await caller.call(addPasskey, {
    body: { challengeId: body.id, name, credential: device.create(body.options) },
  })
  if (answer.status !== 201) throw new Error(`Could not add the passkey: ${answer.code}`)
  return { device, id: answer.body.id as string }
}
