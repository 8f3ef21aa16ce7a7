import { generateKeyPairSync, randomBytes } from 'node:crypto'

const secret = () => randomBytes(32).toString('base64')

/** A fresh set of secrets, as the settings want them (`pnpm keys` prints one). */
export function makeKeys() {
  const { privateKey } = generateKeyPairSync('ed25519')
  return {
    DATA_KEYS: `k1:${secret()}`,
    INDEX_KEY: secret(),
    CODE_KEY: secret(),
    TOKEN_KEYS: `t1:${privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')}`,
  }
}
