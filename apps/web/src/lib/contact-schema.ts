import { profileBody } from '@dadkar/contract/person'
import * as z from 'zod/mini'

const { address, postalCode, email } = profileBody.shape

/** What `ContactFields` holds. An empty field means: no e-mail. */
export const contactSchema = z.object({
  address,
  postalCode,
  email: z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => text.trim() || null),
    ),
    email,
  ),
})
