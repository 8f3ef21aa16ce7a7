import type { Paper as PaperRow } from '@dadkar/prisma/client'
import type { Ctx } from '../../context.ts'

/** A paper's bytes, exactly as they were hashed and served. */
export type ReadPaper = { id: string; body: Buffer; sha256: Buffer }

export function openPaper({ vault }: Pick<Ctx, 'vault'>, { id, bodySealed, sha256 }: PaperRow): ReadPaper {
  return { id, body: vault.open('paper', bodySealed), sha256: Buffer.from(sha256) }
}
