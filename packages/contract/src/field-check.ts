import * as z from 'zod/mini'

/** Adds an issue for each field that `find` names. */
export const fieldCheck = <T>(find: (value: T) => Record<string, string>) =>
  z.check<T>((ctx) => {
    for (const [field, message] of Object.entries(find(ctx.value))) {
      ctx.issues.push({ code: 'custom', input: undefined, message, path: [field] })
    }
  })
