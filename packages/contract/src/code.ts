import * as z from 'zod/mini'
import { id, instant, smsCode } from './fields.ts'

/** Where the SMS of a code is on its way. `late`: a minute has passed. `undelivered`: the operator gave it up. */
export const deliveryStates = ['queued', 'sent', 'delivered', 'late', 'undelivered'] as const

/** A code that was sent by SMS and waits to be entered. */
export const challenge = z
  .object({
    id,
    sentTo: z.nullable(
      z.string().check(z.describe('The number, its middle hidden; null at sign-in, which does not say whom it knows.')),
    ),
    expiresAt: instant,
    resendAt: instant.check(z.describe('The same code may be sent again from this moment.')),
    triesLeft: z.int(),
    delivery: z
      .nullable(z.enum(deliveryStates))
      .check(z.describe('How far the SMS has come; null at sign-in, which does not say whether there is one.')),
  })
  .register(z.globalRegistry, { id: 'Challenge' })

export type Challenge = z.infer<typeof challenge>

export const codeBody = z.strictObject({ code: smsCode }).register(z.globalRegistry, { id: 'CodeBody' })

/** What entering a code may be refused for. */
export const codeErrors = ['code.wrong', 'code.expired', 'code.used', 'code.too_many_tries', 'code.locked'] as const

/** What sending a code again may be refused for. */
export const resendErrors = ['code.resend_too_early', 'code.send_limit', 'code.expired', 'code.used'] as const

export const idParams = z.strictObject({ id })
