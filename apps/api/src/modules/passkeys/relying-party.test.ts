import { expect, test } from 'vitest'
import { relyingPartyOf } from './relying-party.ts'

test.each([
  [['http://localhost:3000', 'http://127.0.0.1:3000'], 'localhost', ['http://localhost:3000']],
  [['http://127.0.0.1:3000', 'http://localhost:3000'], 'localhost', ['http://localhost:3000']],
  [
    ['https://dadkar.example', 'https://www.dadkar.example', 'https://notdadkar.example'],
    'dadkar.example',
    ['https://dadkar.example', 'https://www.dadkar.example'],
  ],
  [['http://[::1]:3000', 'http://portal.test'], 'portal.test', ['http://portal.test']],
])('passkeys of %j belong to %s and are used at %j', (ORIGINS, id, origins) => {
  expect(relyingPartyOf({ ORIGINS })).toMatchObject({ id, origins })
})
