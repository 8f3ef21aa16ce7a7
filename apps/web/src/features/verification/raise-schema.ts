import { sheba } from '@dadkar/contract/fields'
import * as z from 'zod/mini'

/** From level 1 by one's own bank account. */
export const withAccount = z.object({ level: z.optional(z.enum(['2', '3'])), sheba })
