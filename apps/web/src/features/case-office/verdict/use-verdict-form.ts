import { useEffect } from 'react'
import { useForm } from '../../../lib/form.ts'
import type { DraftItem, VerdictItem } from './queries.ts'
import type { VerdictStore } from './verdict-store.ts'

/** The form over the text. Every change goes to the draft as it is typed, right or wrong; it is judged before signing. */
export function useVerdictForm(claims: readonly VerdictItem[], store: VerdictStore) {
  const form = useForm<{ items: DraftItem[] }, DraftItem[]>({
    schema: () => import('./verdict-schema.ts').then(({ completeText }) => completeText(claims)),
    defaultValues: { items: store.getState().content },
  })
  const { subscribe } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => store.change(structuredClone(values.items)),
      }),
    [subscribe, store],
  )
  return form
}
