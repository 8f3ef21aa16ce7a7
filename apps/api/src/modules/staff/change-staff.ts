import type { StaffCapacity, StaffChange } from '@dadkar/contract/staff'
import type { StaffChangeKind } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { applyChange, reasonLabel, type StaffCtx, toView, withPeople } from './staff-change.ts'

type Wish = { capacity: StaffCapacity; kind: StaffChangeKind; officeId?: string | undefined; reason: string }

/** Who may undo all others is never made, or unmade, by one alone. */
const needsAgreement = (capacity: StaffCapacity) => capacity === 'administrator'

/**
 * Gives a person a capacity of staff or takes it: at once, or, for that of administrator, as a proposal.
 * @throws AppError person.not_found, staff.of_oneself, staff.already_held, staff.not_held, staff.already_proposed,
 * office.not_found, session.step_up_required
 */
export async function changeStaff(ctx: StaffCtx, personId: string, wish: Wish): Promise<StaffChange> {
  requireStepUp(ctx)
  if (personId === ctx.actor.personId) throw new AppError('staff.of_oneself')
  const { capacity, kind, reason, officeId = null } = wish
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await requirePossible(inside, personId, wish)
    const row = await tx.staffChange.create({
      data: {
        ...{ personId, capacity, kind },
        state: needsAgreement(capacity) ? 'pending' : 'done',
        reasonSealed: ctx.vault.seal(reasonLabel, reason),
        proposedById: ctx.actor.personId,
      },
      include: withPeople,
    })
    if (row.state === 'done') await applyChange(inside, { personId, capacity, kind, reason, officeId })
    else await recordAudit(inside, { action: 'staff.propose', aboutId: row.id, ofPersonId: personId, reason })
    return toView(ctx, row)
  })
}

/** The person's row is locked, so that of two wishes at once the second sees what the first did. */
async function requirePossible({ db }: Within<StaffCtx>, personId: string, { capacity, kind, officeId }: Wish) {
  if (officeId && !(await db.counterOffice.findUnique({ where: { id: officeId } })))
    throw new AppError('office.not_found')
  const [person] = await db.$queryRaw<{ closed_at: Date | null }[]>`
    select closed_at from person where id = ${personId}::uuid for update`
  if (!person || person.closed_at) throw new AppError('person.not_found')
  const held = await db.personCapacity.findUnique({ where: { personId_capacity: { personId, capacity } } })
  if (kind === 'give' && held) throw new AppError('staff.already_held')
  if (kind === 'take' && !held) throw new AppError('staff.not_held')
  const oldest = new Date(Date.now() - policy.staffChangeLife * 1000)
  const pending = await db.staffChange.findFirst({
    where: { personId, capacity, state: 'pending', proposedAt: { gt: oldest } },
  })
  if (pending) throw new AppError('staff.already_proposed')
}
