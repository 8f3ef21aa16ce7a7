import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { makeKeys } from './make-keys.ts'

const url = 'https://registry.example'
const right = {
  NODE_ENV: 'production',
  ORIGINS: 'https://dadkar.example',
  DATABASE_URL: 'postgres://dadkar:db-password@db/dadkar',
  ...makeKeys(),
  JIBIT_URL: url,
  JIBIT_API_KEY: 'jibit-key',
  JIBIT_SECRET_KEY: 'jibit-secret',
  BAR_URL: 'https://bar.example',
  BAR_API_KEY: 'unused',
  KAVENEGAR_URL: url,
  KAVENEGAR_API_KEY: 'kavenegar-key',
  SMSIR_URL: url,
  SMSIR_API_KEY: 'smsir-key',
  SMSIR_TEMPLATE_IDS:
    'dadkar-code:1,dadkar-notice:2,dadkar-mobile-changed:3,dadkar-go-on:4,dadkar-member-closed:5,dadkar-draft:6,dadkar-changed:7',
}

function messageOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('The settings were taken')
}

const base64 = (length: number, byte = 7) => Buffer.alloc(length, byte).toString('base64')
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'der', type: 'pkcs8' })

test('right settings are read, and cannot be changed afterwards', () => {
  const config = readConfig({ ...right, ORIGINS: 'https://dadkar.example/,http://127.0.0.1:3000', TRUST_PROXY: 'true' })
  expect(config.ORIGINS).toEqual(['https://dadkar.example', 'http://127.0.0.1:3000'])
  expect(config).toMatchObject({ NODE_ENV: 'production', PORT: 3000, TRUST_PROXY: true, REGISTRY_TIMEOUT_MS: 5000 })
  expect(Object.isFrozen(config)).toBe(true)
})

test('whoever names no environment gets the strict one', () => {
  const { NODE_ENV: _, ...unnamed } = right
  expect(readConfig(unnamed).NODE_ENV).toBe('production')
})

test.each(Object.keys(right).filter((name) => name !== 'NODE_ENV'))('%s is needed', (name) => {
  const { [name as keyof typeof right]: _, ...rest } = right
  expect(messageOf(rest)).toMatch(new RegExp(`^The settings are not right .*\\n  ${name}: `))
})

test('all that is wrong is named at once', () => {
  expect(messageOf({}).split('\n')).toHaveLength(1 + Object.keys(right).length - 1)
})

describe('wrong settings are named, and their values never', () => {
  test.each([
    ['NODE_ENV', 'prod-marker'],
    ['ORIGINS', 'marker'],
    ['ORIGINS', 'ftp://marker.example'],
    ['PORT', 'marker'],
    ['DATABASE_URL', 'mysql://user:marker@db/x'],
    ['DATA_KEYS', 'k1:marker'],
    ['DATA_KEYS', 'marker'],
    ['DATA_KEYS', `k1:${base64(31)}`],
    ['DATA_KEYS', `marker-id-too-long:${base64(32)}`],
    ['INDEX_KEY', base64(16)],
    ['CODE_KEY', 'marker'],
    ['TOKEN_KEYS', 't1:marker'],
    ['TOKEN_KEYS', right.TOKEN_KEYS.replace('t1:', ':')],
    ['TOKEN_KEYS', `t1:${rsa.toString('base64')}`],
    ['RECEIPT_KEYS', right.TOKEN_KEYS],
    ['RECEIPT_KEYS', 'r1:marker'],
    ['TOKEN_KEYS', right.RECEIPT_KEYS],
    ['JIBIT_URL', 'marker'],
    ['SMSIR_TEMPLATE_IDS', 'dadkar-code:marker'],
    ['FACE_URL', 'marker'],
    ['FACE_CALLBACK_KEY', 'marker'],
    ['TRUST_PROXY', 'marker'],
    ['OFFICE_CODE', 'marker'],
  ])('%s=%s', (name, value) => {
    const message = messageOf({ ...right, [name]: value })
    expect(message).toContain(`  ${name}`)
    expect(message).not.toContain('marker')
    expect(message).not.toContain(value)
    for (const secret of Object.values(right)) if (secret.length > 12) expect(message).not.toContain(secret)
  })
})

test('a provider of face checks is no need, but half of one is refused', () => {
  const face = { FACE_URL: 'https://face.example', FACE_API_KEY: 'key', FACE_CALLBACK_KEY: 'k'.repeat(32) }
  expect(readConfig(right).FACE_URL).toBe('')
  expect(readConfig({ ...right, ...face })).toMatchObject(face)
  expect(messageOf({ ...right, ...face, FACE_CALLBACK_KEY: '' })).toBe(
    'FACE_URL needs (see .env.example): FACE_CALLBACK_KEY',
  )
})

describe('in production, a secret that was typed and not made is refused', () => {
  const weak = { INDEX_KEY: base64(32), CODE_KEY: base64(32, 0), DATA_KEYS: `k1:${base64(32)}` }

  test.each(Object.entries(weak))('%s', (name, value) => {
    expect(messageOf({ ...right, [name]: value })).toBe(`Make real secrets with "pnpm keys" for: ${name}`)
  })

  test('also an old data key among good ones', () => {
    expect(messageOf({ ...right, DATA_KEYS: `${right.DATA_KEYS},k0:${base64(32)}` })).toContain('DATA_KEYS')
  })

  test('elsewhere it will do', () => {
    expect(readConfig({ ...right, ...weak, NODE_ENV: 'development' }).NODE_ENV).toBe('development')
  })

  test('made ones are never taken for weak', () => {
    for (let round = 0; round < 200; round += 1) expect(() => readConfig({ ...right, ...makeKeys() })).not.toThrow()
  })
})
