import type { Enrolment, Prisma } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { stateAt } from '../enrolments/enrolment.ts'

/** An enrolment is the work of the clerk who took it; to any other it does not exist. */
export const takenBy = ({ personId }: Pick<Ctx['actor'], 'personId'>) =>
  ({ clerkId: personId }) satisfies Prisma.EnrolmentWhereInput

/** @throws AppError enrolment.not_found */
export async function readVisit({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>, id: string): Promise<Enrolment> {
  const row = await db.enrolment.findFirst({ where: { id, ...takenBy(actor) } })
  if (!row) throw new AppError('enrolment.not_found')
  return row
}

/** @throws AppError enrolment.not_found, enrolment.over once it is decided, or its time has passed */
export async function readOpenVisit(ctx: Within<Pick<Ctx, 'db' | 'actor'>>, id: string): Promise<Enrolment> {
  const row = await readVisit(ctx, id)
  if (stateAt(row, new Date()) !== 'open') throw new AppError('enrolment.over')
  return row
}

/**
 * Changes a visit that is still open and this clerk's: of two who decide at once, one does.
 * @throws AppError enrolment.over
 */
export async function changeOpenVisit(
  { db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>,
  id: string,
  data: Prisma.EnrolmentUpdateManyMutationInput,
): Promise<void> {
  const where = { id, ...takenBy(actor), state: 'open', validUntil: { gt: new Date() } } as const
  const { count } = await db.enrolment.updateMany({ where, data })
  if (count === 0) throw new AppError('enrolment.over')
}
