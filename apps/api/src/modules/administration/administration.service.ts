import type { AdministeredPerson } from '@dadkar/contract/administration'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readLimits, resetLimits } from '../limits/limits.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { personIndex } from '../subjects/subjects.service.ts'

type AdministrationCtx = Pick<Ctx, 'db' | 'vault' | 'config' | 'limits' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

const included = { subject: true, capacities: { orderBy: { grantedAt: 'asc' } } } as const

async function readPerson({ db }: Within<Pick<Ctx, 'db'>>, where: { id: string }) {
  const person = await db.person.findUnique({ where, include: included })
  if (!person) throw new AppError('person.not_found')
  return person
}

type PersonRow = Awaited<ReturnType<typeof readPerson>>

const keysOf = ({ subject, mobileIndex }: PersonRow) => ({ subjectIndex: subject.identifierIndex, mobileIndex })

async function toView(ctx: Within<AdministrationCtx>, person: PersonRow): Promise<AdministeredPerson> {
  const { id, firstName, lastName, level } = person
  const now = Date.now()
  const sessions = await ctx.db.session.count({
    where: {
      personId: id,
      endedAt: null,
      expiresAt: { gt: new Date(now) },
      rotatedAt: { gt: new Date(now - policy.sessionIdle * 1000) },
    },
  })
  return {
    ...{ id, firstName, lastName, level, sessions },
    verifiedAt: person.verifiedAt.toISOString(),
    capacities: person.capacities.map(({ capacity }) => capacity),
    limits: await readLimits(ctx, keysOf(person)),
  }
}

/**
 * Finds the one person with this national ID. The search is recorded with its reason, also when it finds nobody.
 * @throws AppError person.not_found, session.step_up_required
 */
export async function findPerson(
  ctx: AdministrationCtx,
  { nationalId, reason }: { nationalId: string; reason: string },
): Promise<AdministeredPerson> {
  requireStepUp(ctx)
  const identifierIndex = personIndex(ctx.vault, nationalId)
  const subject = await ctx.db.subject.findUnique({ where: { identifierIndex }, select: { id: true } })
  const person = subject && (await ctx.db.person.findUnique({ where: { id: subject.id }, include: included }))
  await recordAudit(ctx, { action: 'person.search', ofPersonId: person?.id ?? null, reason })
  if (!person) throw new AppError('person.not_found')
  return toView(ctx, person)
}

/**
 * Ends a person's lock and starts their budgets anew. They see it, and the reason, in their access log; no SMS is sent:
 * it was they who asked, and a number under attack should not ring more.
 * @throws AppError person.not_found, session.step_up_required
 */
export async function unlockPerson(ctx: AdministrationCtx, id: string, reason: string): Promise<AdministeredPerson> {
  requireStepUp(ctx)
  await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await resetLimits(inside, keysOf(await readPerson(inside, { id })))
    await recordAudit(inside, { action: 'person.unlock', ofPersonId: id, reason })
  })
  return toView(ctx, await readPerson(ctx, { id }))
}
