import type { OrganizationMember as MemberView } from '@dadkar/contract/organization'
import type { OrganizationMember, Prisma } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { personKind, upsertSubject } from '../subjects/subjects.service.ts'

type MemberCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

/** With a member: whether the account they act by is open. Of one who never came nobody is to learn that. */
const withAccount = { subject: { select: { person: { select: { closedAt: true } } } } } as const

type MemberRow = Prisma.OrganizationMemberGetPayload<{ include: typeof withAccount }>

const isClosed = ({ joinedAt, subject: { person } }: MemberRow) => joinedAt !== null && Boolean(person?.closedAt)

function toView({ actor }: Pick<Ctx, 'actor'>, row: MemberRow): MemberView {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    namedAt: row.namedAt.toISOString(),
    joinedAt: row.joinedAt?.toISOString() ?? null,
    isClosed: isClosed(row),
    isSelf: row.subjectId === actor.personId,
  }
}

/** The actor's own standing in the organization they act for. @throws AppError organization.required */
async function readStanding({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>): Promise<OrganizationMember> {
  const { organizationId, personId: subjectId } = actor
  const standing =
    organizationId && (await db.organizationMember.findFirst({ where: { organizationId, subjectId, removedAt: null } }))
  if (!standing) throw new AppError('organization.required')
  return standing
}

/** @throws AppError organization.required, organization.signatory_required, session.step_up_required */
async function requireSignatory(ctx: Pick<Ctx, 'db' | 'actor'>): Promise<string> {
  const { role, organizationId } = await readStanding(ctx)
  if (role !== 'signatory') throw new AppError('organization.signatory_required')
  requireStepUp(ctx)
  return organizationId
}

/** Newest first. */
export async function listMembers(ctx: Pick<Ctx, 'db' | 'actor'>, { cursor, limit }: PageRequest) {
  const { organizationId, role: ownRole } = await readStanding(ctx)
  const rows = await ctx.db.organizationMember.findMany({
    where: { organizationId, removedAt: null, ...(cursor ? { id: { lt: cursor } } : {}) },
    include: withAccount,
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return { ...toPage(rows, limit, (row) => toView(ctx, row)), ownRole }
}

/**
 * Names somebody who may act for the organization, whether or not they have an account; naming them again changes the
 * name only. The answer is the same for both, since it is nobody's business who has an account.
 * @throws AppError member.is_signatory and those of requireSignatory
 */
export async function nameMember(
  ctx: MemberCtx,
  { nationalId, name }: { nationalId: string; name: string },
): Promise<MemberView> {
  const organizationId = await requireSignatory(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const subjectId = await upsertSubject(inside, { kind: personKind(nationalId), identifier: nationalId })
    const which = { organizationId_subjectId: { organizationId, subjectId } }
    const before = await tx.organizationMember.findUnique({ where: which })
    if (before?.role === 'signatory' && !before.removedAt) throw new AppError('member.is_signatory')
    const named = { name, role: 'member', namedById: ctx.actor.personId } as const
    const again = before?.removedAt ? { removedAt: null, joinedAt: null, namedAt: new Date() } : {}
    const row = await tx.organizationMember.upsert({
      where: which,
      create: { organizationId, subjectId, ...named },
      update: { ...named, ...again },
      include: withAccount,
    })
    await recordAudit(inside, { action: 'organization.name_member', aboutId: row.id })
    return toView(ctx, row)
  })
}

/**
 * Ends what a member may do, and their sessions for the organization with it. A signatory is taken off the list only when
 * their account is closed.
 * @throws AppError member.not_found, member.is_signatory and those of requireSignatory
 */
export async function removeMember(ctx: MemberCtx, id: string): Promise<void> {
  const organizationId = await requireSignatory(ctx)
  const member = await ctx.db.organizationMember.findFirst({
    where: { id, organizationId, removedAt: null },
    include: withAccount,
  })
  if (!member) throw new AppError('member.not_found')
  if (member.role === 'signatory' && !isClosed(member)) throw new AppError('member.is_signatory')
  await ctx.db.$transaction(async (tx) => {
    const removed = { removedAt: new Date(), removedById: ctx.actor.personId }
    await tx.organizationMember.updateMany({ where: { id, removedAt: null }, data: removed })
    await tx.session.updateMany({
      where: { organizationId, personId: member.subjectId, endedAt: null },
      data: { endedAt: new Date(), endedFor: 'no longer a member' },
    })
    await recordAudit({ ...ctx, db: tx }, { action: 'organization.remove_member', aboutId: id })
  })
}

/** Notes that a member acts for the organization; null when they may not. */
export async function joinOrganization({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>, organizationId: string) {
  const where = { organizationId, subjectId: actor.personId, removedAt: null }
  const standing = await db.organizationMember.findFirst({ where, include: { organization: true } })
  if (!standing) return null
  await db.organizationMember.updateMany({ where: { ...where, joinedAt: null }, data: { joinedAt: new Date() } })
  return standing.organization
}
