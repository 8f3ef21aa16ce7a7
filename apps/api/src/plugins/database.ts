import { PrismaClient } from '@dadkar/prisma/client'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import type { Config } from '../config.ts'
import { OneAtATime } from './one-at-a-time.ts'

/** Texts that vary with their input (lists of ids) would else fill the memory of every connection. */
const mostStatements = 1000

/**
 * Names the statements that Prisma sends, so that PostgreSQL plans each once per connection: the large ones cost more
 * to plan than to run. Without a name ('') a statement is planned each time.
 */
function nameStatements() {
  const names = new Map<string, string>()
  return ({ sql }: { sql: string }): string => {
    if (!names.has(sql) && names.size < mostStatements) names.set(sql, `prisma-${names.size}`)
    return names.get(sql) ?? ''
  }
}

/** One pool for both: Prisma models for ordinary work, named statements on the pool itself for the hot paths. */
export function openDatabase(config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL' | 'DATABASE_PATIENCE_MS'>) {
  const pool = new Pool({
    Client: OneAtATime,
    connectionString: config.DATABASE_URL,
    max: config.DATABASE_POOL,
    connectionTimeoutMillis: config.DATABASE_PATIENCE_MS,
    application_name: 'dadkar',
    // What lies on a solid-state disk, or in memory, costs nearly the same anywhere: an index of its own is worth it.
    options: '-c random_page_cost=1.1',
  })
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: nameStatements() }),
    transactionOptions: { maxWait: config.DATABASE_PATIENCE_MS, timeout: config.DATABASE_PATIENCE_MS },
  })
  return {
    pool,
    db,
    async close() {
      await db.$disconnect()
      await pool.end()
    },
  }
}
