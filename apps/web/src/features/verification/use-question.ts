import { useEffect } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router'
import type * as z from 'zod/mini'
import { useForm } from '../../lib/form.ts'
import { type Answers, readDraft, saveAnswers } from './draft.ts'
import { journey, pathAfter, pathBefore, type Question, stepOf } from './journey.ts'

/**
 * The form of one question and the props of its page. Every key is kept as it is typed. Whoever came from the check
 * page to change one answer (`?change`) goes back there.
 */
export function useQuestion<Input extends FieldValues & Partial<Answers>, Output>(
  question: Question,
  schema: z.ZodMiniType<Output, Input>,
  fields: readonly (keyof Input & keyof Answers)[],
) {
  const navigate = useNavigate()
  const isChange = useSearchParams()[0].has('change')
  const draft = readDraft()
  const defaultValues = Object.fromEntries(fields.map((field) => [field, draft[field]]))
  const form = useForm<Input, Output>({ schema, defaultValues: defaultValues as never })

  useEffect(() => {
    const subscription = form.watch((values) => saveAnswers(values as Partial<Answers>))
    return () => subscription.unsubscribe()
  }, [form.watch])

  const page = {
    back: isChange ? journey.check : pathBefore(question, draft),
    step: stepOf(question, draft),
    errors: form.errors,
    attempt: form.attempt,
    pending: form.pending,
    onSubmit: form.submit(() => {
      saveAnswers(form.getValues())
      navigate(isChange ? journey.check : pathAfter(question, readDraft()))
    }),
  }
  return { form, page }
}
