import type { Verification } from '@dadkar/prisma/client'
import type { Ctx, Within } from '../../context.ts'

/** The newest attempt to bind an enrolment, here or on a device of the person's own. */
export function findBinding({ db }: Within<Pick<Ctx, 'db'>>, enrolmentId: string): Promise<Verification | null> {
  return db.verification.findFirst({ where: { enrolmentId }, orderBy: { id: 'desc' } })
}
