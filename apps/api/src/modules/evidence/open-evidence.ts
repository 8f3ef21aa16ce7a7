import type { Document, Prisma } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readStanding, visibleAt } from '../case-office/standing.ts'
import { mayReadPetition } from '../cases/cases.policy.ts'
import { type OpenDocument, openBytes, streamPreview } from '../documents/read-document.ts'

type OpenCtx = Pick<Ctx, 'db' | 'vault' | 'storage' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

type Which = { id: string; evidenceId: string }
type Part = 'content' | 'preview'

const streams = { content: openBytes, preview: streamPreview } as const

/** That somebody looked is recorded first, and the parties see it. */
async function open(ctx: OpenCtx, { id, evidenceId }: Which, part: Part, where: Prisma.CaseWhereInput) {
  const found = await ctx.db.evidence.findFirst({
    where: { id: evidenceId, case: { AND: [{ id }, where] } },
    include: { document: true },
  })
  if (!found?.document) throw new AppError('evidence.not_found')
  await recordAudit(ctx, { action: 'case.read_evidence', caseId: id, aboutId: evidenceId })
  return streams[part](ctx, found.document satisfies Document)
}

/**
 * A file of a case of the actor's own, also after its owner removed it from their profile.
 * @throws AppError evidence.not_found, alike for absent files, those of others, and those of a petition not opened yet;
 *   document.no_preview
 */
export function openOwnEvidence(ctx: OpenCtx, which: Which, part: Part): Promise<OpenDocument> {
  return open(ctx, which, part, mayReadPetition(subjectOf(ctx.actor)))
}

/** A file of a case of the office. @throws AppError evidence.not_found, labour_office.not_assigned, document.no_preview */
export async function openOfficeEvidence(ctx: OpenCtx, which: Which, part: Part): Promise<OpenDocument> {
  return open(ctx, which, part, visibleAt(await readStanding(ctx), ctx.actor))
}
