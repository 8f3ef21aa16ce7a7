import type { Pool } from 'pg'
import type { Db } from './context.ts'

/** Runs one SQL text with its values; on the pool as a named prepared statement. */
export type RunSql = <Row>(name: string, text: string, values: unknown[]) => Promise<Row[]>

export function onPool(pool: Pool): RunSql {
  return async <Row>(name: string, text: string, values: unknown[]) =>
    (await pool.query({ name, text, values })).rows as Row[]
}

/** Inside a Prisma transaction. */
export function inTransaction(db: Db): RunSql {
  return async <Row>(_name: string, text: string, values: unknown[]) => db.$queryRawUnsafe<Row[]>(text, ...values)
}
