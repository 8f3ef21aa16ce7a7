import { useState } from 'react'
import { fieldErrorText } from '../../../lib/error-text.ts'
import { useDraftState } from '../../../lib/use-draft-state.ts'
import { useSend } from '../../../lib/use-send.ts'
import type { DraftItem, VerdictItem } from './queries.ts'
import type { VerdictStore } from './verdict-store.ts'

const loadSchema = async (claims: readonly VerdictItem[]) => (await import('./verdict-schema.ts')).completeText(claims)

/**
 * The form over the text. It holds nothing of its own: what is typed is the draft, right or wrong, and it is judged
 * before signing. The rules load apart from the page.
 */
export function useVerdictForm(claims: readonly VerdictItem[], store: VerdictStore) {
  const { content: items } = useDraftState(store)
  const [codes, setCodes] = useState<Record<string, string>>({})
  const sending = useSend()

  function change(position: number, part: Partial<DraftItem>) {
    store.change(items.map((item, index) => (index === position ? { ...item, ...part } : item)))
  }

  /** Goes on with a text that is complete. */
  const submit = (goOn: () => Promise<unknown>) =>
    sending.submit(async () => {
      const schema = await loadSchema(claims)
      const { error } = schema.safeParse({ items: store.getState().content })
      const found = (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message] as const)
      setCodes(Object.fromEntries(found))
      if (!error) await goOn()
    })

  const field = (path: string) => ({ id: path, error: codes[path] && fieldErrorText(codes[path]) })
  const errors = Object.entries(codes).map(([fieldId, code]) => ({ fieldId, text: fieldErrorText(code) }))
  const refusal = sending.text ? [{ text: sending.text }] : []
  return {
    items,
    change,
    submit,
    field,
    errors: [...refusal, ...errors],
    attempt: sending.attempt,
    pending: sending.pending,
  }
}
