import type { AccountExport } from '@dadkar/contract/account'
import { formatMobile } from '@dadkar/validators'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { toJoinRequest } from '../joining/list-join-requests.ts'
import { getMe } from '../people/people.service.ts'
import { readDraft } from '../petitions/petitions.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { toSignIn } from './own-sessions.service.ts'

type ExportCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

/** Of each list, so that a file is made within a moment whoever asks. */
const mostRows = 5000

const newest = { orderBy: { id: 'desc' }, take: mostRows + 1 } as const

function toList<Row, Item>(rows: Row[], toItem: (row: Row) => Item) {
  return { items: rows.slice(0, mostRows).map(toItem), isComplete: rows.length <= mostRows }
}

const text = (moment: Date | null) => moment?.toISOString() ?? null

/**
 * Everything the portal holds about the person, for themselves.
 * @throws AppError session.step_up_required
 */
export async function exportAccount(ctx: ExportCtx): Promise<AccountExport> {
  requireStepUp(ctx)
  await recordAudit(ctx, { action: 'account.export' })
  const lists = { ...(await exportAccess(ctx)), ...(await exportPapers(ctx)), audit: await exportAudit(ctx) }
  return {
    form: 'dadkar.account-export.1',
    exportedAt: new Date().toISOString(),
    person: await exportPerson(ctx),
    ...lists,
  }
}

async function exportPerson(ctx: ExportCtx): Promise<AccountExport['person']> {
  const { mobileSealed, simCheckedAt } = await ctx.db.person.findUniqueOrThrow({ where: { id: ctx.actor.personId } })
  const mobile = formatMobile(ctx.vault.openText('mobile', mobileSealed), 'en')
  return { ...(await getMe(ctx)), mobile, simCheckedAt: text(simCheckedAt) }
}

async function exportAccess({ db, actor }: ExportCtx): Promise<Pick<AccountExport, 'signIns' | 'passkeys'>> {
  const where = { personId: actor.personId }
  const signIns = await db.session.findMany({ where, ...newest })
  const passkeys = await db.passkey.findMany({ where, ...newest })
  return {
    signIns: toList(signIns, (row) => ({ ...toSignIn(row, actor.sessionId), endedAt: text(row.endedAt) })),
    passkeys: toList(passkeys, ({ name, createdAt, lastUsedAt }) => ({
      name,
      createdAt: createdAt.toISOString(),
      lastUsedAt: text(lastUsedAt),
    })),
  }
}

async function exportPapers(
  ctx: ExportCtx,
): Promise<Pick<AccountExport, 'drafts' | 'cases' | 'notices' | 'joinRequests'>> {
  const { db, actor } = ctx
  const drafts = await db.petition.findMany({ where: { claimantId: actor.personId, submittedAt: null }, ...newest })
  const parties = await db.party.findMany({
    where: { subjectId: actor.personId },
    orderBy: { caseId: 'desc' },
    take: mostRows + 1,
    include: { case: true },
  })
  const notices = await db.notice.findMany({
    where: { addresseeId: actor.personId },
    ...newest,
    include: { case: { select: { caseNumber: true } }, marks: { where: { personId: actor.personId } } },
  })
  const joinRequests = await db.joinRequest.findMany({ where: { subjectId: actor.personId }, ...newest })
  return {
    joinRequests: toList(joinRequests, (row) => toJoinRequest(ctx, row)),
    drafts: toList(drafts, (row) => ({
      id: row.id,
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
      content: readDraft(ctx, row),
    })),
    cases: toList(parties, ({ side, case: { id, caseNumber, trackingCode, state, registeredAt } }) => ({
      id,
      caseNumber,
      trackingCode: side === 'claimant' ? trackingCode : null,
      side,
      state,
      registeredAt: registeredAt.toISOString(),
    })),
    notices: toList(notices, ({ id, kind, placedAt, openedAt, ...row }) => ({
      id,
      caseNumber: row.case.caseNumber,
      kind,
      placedAt: placedAt.toISOString(),
      openedAt: text(openedAt),
      starredAt: text(row.marks[0]?.starredAt ?? null),
      archivedAt: text(row.marks[0]?.archivedAt ?? null),
    })),
  }
}

async function exportAudit({ db, actor }: ExportCtx): Promise<AccountExport['audit']> {
  const rows = await db.auditRecord.findMany({ where: { personId: actor.personId }, ...newest })
  return toList(rows, ({ at, action, capacity, level, caseId, aboutId }) => ({
    at: at.toISOString(),
    action,
    capacity,
    level,
    caseId,
    aboutId,
  }))
}
