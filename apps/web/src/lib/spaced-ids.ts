import * as z from 'zod/mini'

/** The field of a form in which chosen ids stand between spaces, by the rule of the API for their list. */
export const spacedIds = <Rule extends z.core.$ZodType<string[], string[]>>(rule: Rule) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((ids) => ids.split(' ').filter(Boolean)),
    ),
    rule,
  )
