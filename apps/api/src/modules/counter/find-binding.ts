import type { Prisma, Verification } from '@dadkar/prisma/client'
import type { Ctx, Within } from '../../context.ts'

/** The newest attempt to bind an enrolment, here or on a device of the person's own. */
export function findBinding({ db }: Within<Pick<Ctx, 'db'>>, enrolmentId: string): Promise<Verification | null> {
  return db.verification.findFirst({ where: { enrolmentId }, orderBy: { id: 'desc' } })
}

/** Attempts that can still end well. */
export const underWay = () =>
  ({
    state: { in: ['waiting', 'ready', 'codeSent'] },
    expiresAt: { gt: new Date() },
  }) satisfies Prisma.VerificationWhereInput

/** The same of one attempt. */
export function isUnderWay({ state, expiresAt }: Pick<Verification, 'state' | 'expiresAt'>): boolean {
  return ['waiting', 'ready', 'codeSent'].includes(state) && expiresAt > new Date()
}
