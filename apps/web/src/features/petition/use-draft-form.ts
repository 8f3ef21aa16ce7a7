import type { PetitionDraft } from '@dadkar/contract/petition'
import { useEffect } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { useLocation } from 'react-router'
import type * as z from 'zod/mini'
import { useForm } from '../../lib/form.ts'
import type { DraftStore } from './draft-store.ts'
import { loadSchemas, type PageSchemas } from './load-schemas.ts'

type DraftFormOptions<Input, Output> = {
  /** Chooses the rules of the page among those of all pages. */
  schema: (schemas: PageSchemas) => z.ZodMiniType<Output, Input>
  defaultValues: DefaultValues<Input>
  store: DraftStore
  /** Puts what the form holds into the draft. */
  merge: (draft: PetitionDraft, values: Input) => PetitionDraft
}

/** A form over one part of the petition. Every change goes to the draft as it is typed, right or wrong. */
export function useDraftForm<Input extends FieldValues, Output>(options: DraftFormOptions<Input, Output>) {
  const { schema, defaultValues, store, merge } = options
  const form = useForm({ defaultValues, schema: async () => schema(await loadSchemas()) })
  const { subscribe, handleSubmit } = form
  const { state } = useLocation()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new merge at each drawing is the same in effect
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => store.change(merge(store.getState().content, values)),
      }),
    [subscribe, store],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => {
    // In time, before the person goes on; if the line fails it is asked for again then.
    loadSchemas().catch(() => undefined)
    if (state?.judged) void handleSubmit(() => undefined)()
  }, [])
  return form
}
