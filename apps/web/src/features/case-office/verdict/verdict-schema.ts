import { outcomes } from '@dadkar/contract/paper'
import { decidedClaim } from '@dadkar/contract/verdict'
import * as z from 'zod/mini'
import type { Claimed } from './verdict-text.ts'

const item = z.object({
  outcome: z.nullable(z.enum(outcomes)),
  amountRial: z.string(),
  reasons: z.string(),
  basis: z.string(),
})

/** A text that is complete, with an error at the path of each thing it lacks. */
export function completeText(claims: readonly Claimed[]) {
  return z.pipe(
    z.object({ items: z.array(item) }),
    z.transform(({ items }, ctx) => {
      for (const [position, claim] of claims.entries()) {
        const { error } = decidedClaim(claim).safeParse(items[position])
        for (const { path, message } of error?.issues ?? []) {
          ctx.issues.push({ code: 'custom', input: items, message, path: ['items', position, ...path] })
        }
      }
      return items
    }),
  )
}
