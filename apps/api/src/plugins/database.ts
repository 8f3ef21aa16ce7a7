import { PrismaClient } from '@dadkar/prisma/client'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import type { Config } from '../config.ts'

/** One pool for both: Prisma models for ordinary work, named statements on the pool itself for the hot paths. */
export function openDatabase(config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>) {
  const pool = new Pool({
    connectionString: config.DATABASE_URL,
    max: config.DATABASE_POOL,
    connectionTimeoutMillis: 5000,
    application_name: 'dadkar',
  })
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    pool,
    db,
    async close() {
      await db.$disconnect()
      await pool.end()
    },
  }
}
