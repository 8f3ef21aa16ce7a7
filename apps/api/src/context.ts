import type { Capacity, Prisma, PrismaClient } from '@dadkar/prisma/client'
import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'
import type { Config } from './config.ts'
import type { Vault } from './crypto/vault.ts'
import type { Limits } from './plugins/limits.ts'
import type { Pdf } from './ports/pdf/pdf.ts'
import type { Registries } from './ports/registries/registries.ts'
import type { Storage } from './ports/storage/storage.ts'

/** The person who acts, as their access token says. */
export type Actor = {
  personId: string
  sessionId: string
  capacity: Capacity
  /** For whom they act; null: for themselves. */
  organizationId: string | null
  level: number
  /** When the session last entered a fresh code, where the request's own look at it has told. */
  steppedUpAt: Date | null
}

/** Whose papers the actor handles: their organization's while they act for one, else their own. */
export function subjectOf({ organizationId, personId }: Actor): string {
  return organizationId ?? personId
}

/** The database, or a transaction on it. */
export type Db = Prisma.TransactionClient

/** What a service may use. A service names the parts it needs: `ctx: Pick<Ctx, 'db' | 'actor'>`. */
export type Ctx = {
  db: PrismaClient
  /** The pool under `db`, for the hot paths' named statements. */
  pool: Pool
  config: Config
  vault: Vault
  registries: Registries
  storage: Storage
  pdf: Pdf
  limits: Limits
  log: FastifyBaseLogger
  requestId: string
  ip: string
  /** What the caller's browser or program says it is. */
  userAgent: string
  /** A solved proof of work, where the caller sent one. */
  proof: string | null
  actor: Actor
}

/** What there is before anybody is known. */
export type PublicCtx = Omit<Ctx, 'actor'>

/** The same context inside a transaction. */
export type Within<C> = Omit<C, 'db'> & { db: Db }
