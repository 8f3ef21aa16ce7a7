import { claimKinds } from '@dadkar/procedure'
import { seatKinds } from '@dadkar/procedure/boards'
import { caseStages } from '@dadkar/procedure/case-states'
import * as z from 'zod/mini'
import { instant } from './fields.ts'
import { fromOffice, side } from './paper-parts.ts'

/* Papers of what an office or a board does to a case beside its course. */

/** That the service of a ruling counts no more, and what follows (labour procedure rules, art. 131). */
export const serviceAnnulmentPaper = z
  .object({
    form: z.literal('dadkar.service-annulment.1'),
    ...fromOffice,
    verdictNumber: z.string(),
    addressee: z.object({ side, name: z.string() }),
    servedAt: instant,
    reason: z.string(),
    effect: z
      .enum(['limitAgain', 'notFinal', 'serviceAgain'])
      .check(
        z.describe(
          'The limit runs again; and the ruling is final no more; or, of one that is final on issue, it is served again.',
        ),
      ),
  })
  .register(z.globalRegistry, { id: 'ServiceAnnulmentPaper' })

/** What is corrected in a ruling, whose own bytes stay as they were signed and served. */
export const correctionPaper = z
  .object({
    form: z.literal('dadkar.correction.1'),
    ...fromOffice,
    number: z.string(),
    verdictNumber: z.string(),
    verdictIssuedAt: instant,
    stage: z.enum(caseStages),
    boardNumber: z.int(),
    text: z.string(),
    members: z.array(z.object({ seat: z.enum(seatKinds), name: z.string() })).check(z.describe('Who signed it.')),
  })
  .register(z.globalRegistry, { id: 'CorrectionPaper' })

/** That a case was joined to an earlier one of the same parties, and which claims that one has from it. */
export const joinderPaper = z
  .object({
    form: z.literal('dadkar.joinder.1'),
    ...fromOffice,
    intoNumber: z.string().check(z.describe('The number of the case that goes on.')),
    claims: z.array(z.object({ kind: z.enum(claimKinds), amountRial: z.nullable(z.int()) })),
    reason: z.string(),
  })
  .register(z.globalRegistry, { id: 'JoinderPaper' })

export type ServiceAnnulmentPaper = z.infer<typeof serviceAnnulmentPaper>
export type CorrectionPaper = z.infer<typeof correctionPaper>
export type JoinderPaper = z.infer<typeof joinderPaper>
