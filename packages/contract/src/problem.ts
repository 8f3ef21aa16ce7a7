import * as z from 'zod/mini'

/** RFC 9457 problem details: every error of the API has this shape, with content type application/problem+json. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string().check(z.describe('For developers. People are shown the text of `code`.')),
    status: z.int(),
    code: z.string().check(z.describe('Stable: decide by this.')),
    requestId: z.string(),
    params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
    fields: z.optional(
      z.record(z.string(), z.string()).check(z.describe('Path of each wrong field → the code of its error.')),
    ),
    attempt: z.optional(
      z
        .string()
        .check(
          z.describe(
            'Of an act of a party that failed through our fault: a signed statement of the attempt (JWS, ES256, typ `dadkar-attempt+jwt`), to be kept.',
          ),
        ),
    ),
  })
  .register(z.globalRegistry, { id: 'Problem' })

export type Problem = z.infer<typeof problem>
