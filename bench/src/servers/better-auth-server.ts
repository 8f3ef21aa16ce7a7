import { createServer } from 'node:http'
import { betterAuth } from 'better-auth'
import { toNodeHandler } from 'better-auth/node'
import { Pool } from 'pg'
import { betterAuthOptions } from './better-auth-options.ts'

const { PORT, DATABASE_URL, DATABASE_POOL } = process.env
const pool = new Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL) })
const auth = betterAuth(betterAuthOptions(pool, `http://127.0.0.1:${PORT}`, new Map()))
createServer(toNodeHandler(auth)).listen(Number(PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit())
