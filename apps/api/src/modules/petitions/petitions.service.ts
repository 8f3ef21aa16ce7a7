import type { PetitionDraft, Petition as PetitionView, petitionSummary } from '@dadkar/contract/petition'
import type { Petition } from '@dadkar/prisma/client'
import type { z } from 'zod'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, Within } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { parseKeptDraft } from './draft-form.ts'
import { keptUntil } from './kept-until.ts'

export type PetitionCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

const label = 'petition'

const emptyDraft: PetitionDraft = {
  job: '',
  employedFrom: '',
  employedTo: '',
  respondents: [{ kind: null, nationalId: '', legalNationalId: '', name: '', address: '' }],
  claims: [],
  statement: '',
  evidence: [],
}

export function readDraft({ vault }: Pick<Ctx, 'vault'>, row: Pick<Petition, 'contentSealed'>): PetitionDraft {
  return parseKeptDraft(vault.openText(label, row.contentSealed))
}

function sealDraft({ vault }: Pick<Ctx, 'vault'>, content: PetitionDraft) {
  return vault.seal(label, JSON.stringify(content))
}

type Row = Petition & { case: { id: string } | null }

function toView(ctx: Pick<Ctx, 'vault'>, row: Row): PetitionView {
  return {
    id: row.id,
    version: row.version,
    content: readDraft(ctx, row),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    keptUntil: keptUntil(row),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    caseId: row.case?.id ?? null,
  }
}

/** A petition is its claimant's alone: to anybody else it does not exist. */
async function readOwn({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>, id: string): Promise<Row> {
  const row = await db.petition.findFirst({
    where: { id, claimantId: actor.personId },
    include: { case: { select: { id: true } } },
  })
  if (!row) throw new AppError('petition.not_found')
  return row
}

/** A petition is the claimant's alone until it is a case: so are the records of it. */
const aboutOwn = (ctx: PetitionCtx, action: string, id: string) => ({
  action,
  aboutId: id,
  ofPersonId: ctx.actor.personId,
})

export async function createPetition(ctx: PetitionCtx): Promise<PetitionView> {
  const claimantId = ctx.actor.personId
  // A petition is filed by a natural person in their own name; filing for an organization is not offered yet.
  if (ctx.actor.organizationId) throw new AppError('petition.for_organization')
  const drafts = await ctx.db.petition.count({ where: { claimantId, submittedAt: null } })
  if (drafts >= policy.draftsPerPerson) {
    throw new AppError('petition.too_many_drafts', { params: { max: policy.draftsPerPerson } })
  }
  const row = await ctx.db.petition.create({ data: { claimantId, contentSealed: sealDraft(ctx, emptyDraft) } })
  await recordAudit(ctx, aboutOwn(ctx, 'petition.create', row.id))
  return toView(ctx, { ...row, case: null })
}

export async function listPetitions(ctx: PetitionCtx, page: PageRequest) {
  const { cursor, limit } = page
  const rows = await ctx.db.petition.findMany({
    where: { claimantId: ctx.actor.personId, submittedAt: null, ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row): z.infer<typeof petitionSummary> => {
    const { respondents, claims } = readDraft(ctx, row)
    return {
      id: row.id,
      respondentName: respondents[0]?.name ?? '',
      respondentCount: respondents.length,
      claimCount: claims.length,
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
      keptUntil: keptUntil(row),
    }
  })
}

export async function getPetition(ctx: PetitionCtx, id: string): Promise<PetitionView> {
  const row = await readOwn(ctx, id)
  await recordAudit(ctx, aboutOwn(ctx, 'petition.read', id))
  return toView(ctx, row)
}

/** Saves a draft over the version it was made from; a save made meanwhile elsewhere is never overwritten. */
export async function savePetition(
  ctx: PetitionCtx,
  id: string,
  { version, content }: { version: number; content: PetitionDraft },
): Promise<PetitionView> {
  const { count } = await ctx.db.petition.updateMany({
    where: { id, claimantId: ctx.actor.personId, version, submittedAt: null },
    data: {
      contentSealed: sealDraft(ctx, content),
      version: { increment: 1 },
      updatedAt: new Date(),
      remindedAt: null,
    },
  })
  const row = await readOwn(ctx, id)
  if (count === 0) {
    throw row.submittedAt
      ? new AppError('petition.already_submitted')
      : new AppError('petition.changed_elsewhere', { params: { version: row.version } })
  }
  await recordAudit(ctx, { ...aboutOwn(ctx, 'petition.save', id), isRepeated: true })
  return toView(ctx, row)
}

export async function discardPetition(ctx: PetitionCtx, id: string): Promise<void> {
  const { count } = await ctx.db.petition.deleteMany({
    where: { id, claimantId: ctx.actor.personId, submittedAt: null },
  })
  if (count > 0) return recordAudit(ctx, aboutOwn(ctx, 'petition.discard', id))
  await readOwn(ctx, id)
  throw new AppError('petition.already_submitted')
}
