import type { PetitionDraft } from '@dadkar/contract/petition'
import { useEffect } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { useLocation } from 'react-router'
import type * as z from 'zod/mini'
import { useForm } from '../../lib/form.ts'
import type { DraftStore } from './draft-store.ts'

type DraftFormOptions<Input, Output> = {
  schema: z.ZodMiniType<Output, Input>
  defaultValues: DefaultValues<Input>
  store: DraftStore
  /** Puts what the form holds into the draft. */
  merge: (draft: PetitionDraft, values: Input) => PetitionDraft
}

/** A link to a page with this state has its answers judged on arrival: the check found something there. */
export const judged = { judged: true }

/** A form over one part of the petition. Every change goes to the draft as it is typed, right or wrong. */
export function useDraftForm<Input extends FieldValues, Output>(options: DraftFormOptions<Input, Output>) {
  const { store, merge } = options
  const form = useForm(options)
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
    if (state?.judged) void handleSubmit(() => undefined)()
  }, [])
  return form
}
