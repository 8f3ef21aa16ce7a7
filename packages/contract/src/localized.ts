import * as z from 'zod/mini'

/** A text that is written in both languages by whoever keeps it. */
export const localized = z
  .object({ fa: z.string(), en: z.string() })
  .register(z.globalRegistry, { id: 'LocalizedText' })

export type Localized = z.infer<typeof localized>
