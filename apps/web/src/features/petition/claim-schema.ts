import { amountRial } from '@dadkar/contract/fields'
import { claimContent, type PetitionDraft } from '@dadkar/contract/petition'
import { type ClaimKind, claimCatalogue } from '@dadkar/procedure'
import * as z from 'zod/mini'

const { shape } = claimContent.def.in
const moneyClaim = z.object({ ...shape, amountRial })

/** What a claim of this kind must say. The amount is judged beside the explanation, so that both are told at once. */
export function claimSchemaOf(kind: ClaimKind) {
  const schema: unknown = claimCatalogue[kind].needsAmount ? moneyClaim : claimContent
  // What the amount was reckoned from is in the draft and not judged.
  return schema as z.ZodMiniType<unknown, PetitionDraft['claims'][number]>
}
