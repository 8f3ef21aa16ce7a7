import { generateKeyPairSync, randomBytes } from 'node:crypto'

const secret = () => randomBytes(32).toString('base64')

const signingKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')

/** On a curve that browsers have known for long: people check receipts in them. */
const receiptKey = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'der' })
    .toString('base64')

/** A fresh set of secrets, as the settings want them (`pnpm keys` prints one). */
export function makeKeys() {
  return {
    DATA_KEYS: `k1:${secret()}`,
    INDEX_KEY: secret(),
    CODE_KEY: secret(),
    TOKEN_KEYS: `t1:${signingKey()}`,
    AUDIT_KEYS: `a1:${signingKey()}`,
    RECEIPT_KEYS: `r1:${receiptKey()}`,
  }
}
