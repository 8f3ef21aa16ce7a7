import type { AccountExport } from '@dadkar/contract/account'
import { formatMobile } from '@dadkar/validators'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { getCalendarFeed } from '../calendar-feeds/calendar-feeds.service.ts'
import { toDeskView } from '../case-office/desk-views.ts'
import { expertLabels } from '../experts/expert-view.ts'
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
  const lists = {
    ...(await exportAccess(ctx)),
    ...(await exportPapers(ctx)),
    ...(await exportWritten(ctx)),
    audit: await exportAudit(ctx),
  }
  return {
    form: 'dadkar.account-export.1',
    exportedAt: new Date().toISOString(),
    person: await exportPerson(ctx),
    calendarFeed: (await getCalendarFeed(ctx)).feed,
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
): Promise<Pick<AccountExport, 'drafts' | 'cases' | 'notices' | 'joinRequests' | 'deskViews'>> {
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
    include: {
      case: { select: { caseNumber: true } },
      marks: { where: { personId: actor.personId } },
      verdictService: { select: { annulledAt: true } },
    },
  })
  const joinRequests = await db.joinRequest.findMany({ where: { subjectId: actor.personId }, ...newest })
  const deskViews = await db.deskView.findMany({ where: { personId: actor.personId }, ...newest })
  return {
    deskViews: toList(deskViews, (row) => toDeskView(ctx, row)),
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
      annulledAt: text(row.verdictService?.annulledAt ?? null),
    })),
  }
}

/** What the person wrote in cases: their briefs as a party, and what they answered as an expert. */
async function exportWritten({ db, vault, actor }: ExportCtx): Promise<Pick<AccountExport, 'briefs' | 'expertTasks'>> {
  const { personId } = actor
  const briefs = await db.brief.findMany({ where: { kind: 'statement', party: { subjectId: personId } }, ...newest })
  const tasks = await db.expertAppointment.findMany({
    where: { expertId: personId },
    ...newest,
    include: { case: { select: { caseNumber: true } } },
  })
  return {
    briefs: toList(briefs, ({ id, number, createdAt, textSealed }) => ({
      id,
      number: number ?? '',
      filedAt: createdAt.toISOString(),
      text: vault.openText('brief', textSealed),
    })),
    expertTasks: toList(tasks, ({ id, state, appointedAt, reasonSealed, reportSealed, ...row }) => ({
      ...{ id, state },
      caseNumber: row.case.caseNumber,
      appointedAt: appointedAt.toISOString(),
      reason: reasonSealed && vault.openText(expertLabels.reason, reasonSealed),
      report: reportSealed && vault.openText(expertLabels.report, reportSealed),
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
