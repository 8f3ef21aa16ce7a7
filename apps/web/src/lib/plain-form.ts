import { type FormEvent, useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import { fieldErrorText } from './error-text.ts'
import { useSend } from './use-send.ts'

type Schema<Output> = z.ZodMiniType<Output> | (() => Promise<z.ZodMiniType<Output>>)

/**
 * A short form of plain inputs, read when it is sent: `useForm` without the weight of its library, for pages that come
 * first on a slow line. Give each input its `name`; findings of the schema and `fields` of the server end at `field(name)`.
 * A function as schema loads it apart from the page, which is then lighter.
 */
export function usePlainForm<Output>(schema: Schema<Output>, send: (values: Output) => Promise<unknown>) {
  const sending = useSend()
  const [found, setFound] = useState<Record<string, string>>({})
  const codes = sending.refusal?.fields ?? found

  useEffect(() => {
    // In time, before the person sends; if the line fails it is asked for again then.
    if (typeof schema === 'function') schema().catch(() => undefined)
  }, [schema])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    sending.submit(async () => {
      const judge = typeof schema === 'function' ? await schema() : schema
      const result = judge.safeParse(typed)
      setFound(result.success ? {} : firstCodes(result.error.issues))
      if (result.success) await send(result.data)
    })(event)
  }

  function field(name: string) {
    const code = codes[name]
    return { id: name, error: code && fieldErrorText(code, sending.refusal?.params) }
  }

  /** The error code at a field, for controls that show more than its text. */
  const code = (name: string): string | undefined => codes[name]

  const errors = Object.entries(codes).map(([fieldId, code]) => ({
    fieldId,
    text: fieldErrorText(code, sending.refusal?.params),
  }))
  const refusal = sending.text && !sending.refusal?.fields ? [{ text: sending.text }] : []
  /** What a page that is one form is told of it. */
  const page = { errors: [...refusal, ...errors], attempt: sending.attempt, onSubmit, pending: sending.pending }
  return { ...page, page, field, code }
}

function firstCodes(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const codes: Record<string, string> = {}
  for (const { path, message } of issues) codes[path.join('.')] ??= message
  return codes
}
