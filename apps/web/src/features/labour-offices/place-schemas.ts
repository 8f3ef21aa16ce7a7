import * as z from 'zod/mini'

/* The contract's bodies for a seat and a desk, without the weight of its other schemas on these two small pages. */

export const personId = z.uuid('choice.empty')
export const deskKind = z.enum(['registry', 'branch'], 'choice.empty')
