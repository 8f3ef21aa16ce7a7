import * as z from 'zod/mini'
import { id, instant } from './fields.ts'
import { petitionPaper } from './paper.ts'

/* What a case says of acts beside its course: corrections of its rulings, and joinder with others. */

/** A correction of a slip of the pen in a ruling. */
const correction = { number: z.string(), verdictNumber: z.string(), issuedAt: instant }

/** Another case of the same parties, joined with this one. */
const joinedCase = z.object({ id, caseNumber: z.string() }).register(z.globalRegistry, { id: 'JoinedCase' })

/** For a party. */
export const ofOwnCase = {
  corrections: z
    .array(z.object({ ...correction, noticeId: z.nullable(id).check(z.describe('The reader’s own.')) }))
    .check(z.describe('Of its rulings, the newest first; what they say is in their notices.')),
  joinedInto: z.nullable(joinedCase).check(z.describe('The earlier case that goes on with its claims.')),
  joinedFrom: z.array(joinedCase).check(z.describe('Later cases that were joined to it.')),
}

/** For the office. */
export const ofOfficeCase = {
  corrections: z
    .array(z.object({ ...correction, text: z.string() }))
    .check(z.describe('Of its rulings, the newest first.')),
  joinedInto: z.nullable(joinedCase).check(z.describe('The earlier case that goes on with its claims.')),
  joinedFrom: z
    .array(z.object({ ...joinedCase.shape, petition: petitionPaper }))
    .check(z.describe('Later cases that were joined to it, with what each claims.')),
}
