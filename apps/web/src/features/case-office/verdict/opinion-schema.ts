import { signVerdict } from '@dadkar/contract/verdict'
import * as z from 'zod/mini'

/** Agreeing, or an opinion of one's own against the text, which must then be written. */
export const opinionSchema = z.pipe(
  z.object({ opinion: z.optional(z.string()), dissent: z.optional(z.string()) }),
  z.transform(({ opinion, dissent }, ctx) => {
    const refuse = (path: string, message: string) =>
      ctx.issues.push({ code: 'custom', input: dissent, path: [path], message })
    if (opinion === 'agree') return { dissent: null }
    if (opinion !== 'dissent') {
      refuse('opinion', 'choice.empty')
      return z.NEVER
    }
    const read = signVerdict.body.shape.dissent.safeParse(dissent ?? '')
    if (read.success) return { dissent: read.data }
    for (const { message } of read.error.issues) refuse('dissent', message)
    return z.NEVER
  }),
)
