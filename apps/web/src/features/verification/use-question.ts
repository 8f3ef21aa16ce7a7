import type { FormEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type * as z from 'zod/mini'
import { usePlainForm } from '../../lib/plain-form.ts'
import { type Answers, readDraft, saveAnswers } from './draft.ts'
import { journey, pathAfter, pathBefore, type Question, stepOf } from './journey.ts'

const readForm = (form: HTMLFormElement) => Object.fromEntries(new FormData(form)) as Partial<Answers>

/**
 * The form of one question and the props of its page. Its inputs bear the names of the answers, and every key is kept
 * as it is typed. Whoever came from the check page to change one answer (`?change`) goes back there.
 */
export function useQuestion(question: Question, schema: z.ZodMiniType) {
  const navigate = useNavigate()
  const isChange = useSearchParams()[0].has('change')
  const draft = readDraft()
  const form = usePlainForm(schema, async () => {
    navigate(isChange ? journey.check : pathAfter(question, readDraft()))
  })

  const page = {
    back: isChange ? journey.check : pathBefore(question, draft),
    step: stepOf(question, draft),
    errors: form.errors,
    attempt: form.attempt,
    pending: form.pending,
    onChange: (event: FormEvent<HTMLFormElement>) => saveAnswers(readForm(event.currentTarget)),
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      saveAnswers(readForm(event.currentTarget))
      form.onSubmit(event)
    },
  }
  return { draft, field: form.field, code: form.code, page }
}
