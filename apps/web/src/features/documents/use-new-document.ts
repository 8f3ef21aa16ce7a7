import type { DocumentKind } from '@dadkar/contract/document-rules'
import { documentTitle } from '@dadkar/contract/fields'
import { type FormEvent, useState } from 'react'
import { fileError } from '../../lib/document-file.ts'
import { fieldErrorText } from '../../lib/error-text.ts'
import { findProblem } from '../../lib/problem.ts'
import { useSend } from '../../lib/use-send.ts'

type Typed = { kind: DocumentKind | null; title: string; file: File | null }
type Ready = { kind: DocumentKind; title: string | null; file: File }
type Found = Partial<Record<keyof Typed, string>>

/** What is missing or wrong, by field, in the order of the page. The file is asked for once the kind is known. */
function findWrong({ kind, title, file }: Typed): Found {
  if (kind === null) return { kind: fieldErrorText('choice.empty') }
  const parsed = documentTitle.safeParse(title)
  const titleCode = kind === 'other' && !parsed.success ? parsed.error.issues[0]?.message : undefined
  const wrongFile = fileError(file)
  return { ...(titleCode ? { title: fieldErrorText(titleCode) } : {}), ...(wrongFile ? { file: wrongFile } : {}) }
}

/** The errors of the page, found before sending or by the server, each at its field. */
export function useNewDocument() {
  const sending = useSend()
  const [found, setFound] = useState<Found>({})
  // One key for this visit: pressing twice, or again after a broken line, announces one document.
  const [key, setKey] = useState(() => crypto.randomUUID())

  function submit(typed: Typed, send: (ready: Ready, key: string) => Promise<void>) {
    return (event: FormEvent) =>
      sending.submit(async () => {
        const wrong = findWrong(typed)
        setFound(wrong)
        const { kind, file, title } = typed
        if (kind === null || file === null || Object.keys(wrong).length > 0) return
        try {
          await send({ kind, file, title: kind === 'other' ? title : null }, key)
        } catch (error) {
          // Once answered, what is sent next is another request; unanswered, it may have been heard.
          if (findProblem(error)) setKey(crypto.randomUUID())
          throw error
        }
      })(event)
  }

  const errors = Object.entries(found).map(([fieldId, text]) => ({ fieldId, text }))
  const refusal = sending.text ? [{ text: sending.text }] : []
  return { submit, found, errors: [...refusal, ...errors], attempt: sending.attempt, pending: sending.pending }
}
