import { createPrivateKey, createPublicKey } from 'node:crypto'
import jwt from '@fastify/jwt'
import Fastify from 'fastify'
import { Pool } from 'pg'
import { serveLists } from './floor-lists.ts'
import { serveOffice } from './floor-office.ts'
import { serveOpening } from './floor-opening.ts'
import { serveSearch } from './floor-search.ts'
import { serveSignIn } from './floor-sign-in.ts'
import { serveVerification } from './floor-verification.ts'

/** The floor: Fastify, the driver with named statements, and nothing between them. */
const {
  PORT,
  DATABASE_URL,
  DATABASE_POOL,
  TOKEN_KEYS = '',
  INDEX_KEY = '',
  CODE_KEY = '',
  RECEIPT_KEYS = '',
} = process.env
const [kid = '', encoded = ''] = TOKEN_KEYS.split(':')
const key = createPrivateKey({ key: Buffer.from(encoded, 'base64'), format: 'der', type: 'pkcs8' })

const app = Fastify()
const pool = new Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL) })
await app.register(jwt, {
  secret: {
    private: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    public: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
  },
  sign: { algorithm: 'EdDSA', kid, iss: 'dadkar', expiresIn: '10m' },
  verify: { algorithms: ['EdDSA'], allowedIss: 'dadkar', cache: 10_000 },
})
serveLists(app, pool)
serveOffice(app, pool)
serveOpening(app, pool, RECEIPT_KEYS)
serveSearch(app, pool)
serveSignIn(app, pool, Buffer.from(INDEX_KEY, 'base64'), Buffer.from(CODE_KEY, 'base64'))
serveVerification(app, pool, Buffer.from(CODE_KEY, 'base64'))
app.get('/ready', async () => (await pool.query('select 1')).rowCount)
await app.listen({ host: '127.0.0.1', port: Number(PORT) })
process.once('SIGTERM', () => process.exit())
