import { useState } from 'react'
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  get,
  type Path,
  type Resolver,
  set,
  useForm as useHookForm,
} from 'react-hook-form'
import type * as z from 'zod/mini'
import { errorText, fieldErrorText } from './error-text.ts'
import { findProblem, type Problem } from './problem.ts'

type Schema<Input, Output> = z.ZodMiniType<Output, Input>

type FormOptions<Input, Output> = {
  /** Its messages are error codes. A function loads it apart from the page, which is then lighter. */
  schema: Schema<Input, Output> | (() => Promise<Schema<Input, Output>>)
  defaultValues: DefaultValues<Input>
}

type FormError = { fieldId?: string; text: string }

/**
 * react-hook-form with the contract's schema. Errors of the schema and `fields` of the server's answer end in the same
 * places: `field(name)` for a Field, `errors` for the ErrorSummary. Nothing is judged before the person sends.
 */
export function useForm<Input extends FieldValues, Output>({ schema, defaultValues }: FormOptions<Input, Output>) {
  const form = useHookForm<Input, unknown, Output>({
    resolver: resolveBy(schema),
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { errors, submitCount, isSubmitting } = form.formState
  const [refusal, setRefusal] = useState<Problem | null>(null)

  /** The handler may throw what the client throws; a problem is shown at its fields, or above the form. */
  function submit(send: (values: Output) => unknown) {
    return form.handleSubmit(
      async (values) => {
        setRefusal(null)
        try {
          await send(values)
        } catch (error) {
          showRefusal(findProblem(error) ?? { code: 'connection.failed' })
        }
      },
      () => setRefusal(null),
    )
  }

  function showRefusal(problem: Problem) {
    const fields = Object.entries(problem.fields ?? {})
    for (const [path, code] of fields) form.setError(path as Path<Input>, { type: 'server', message: code })
    if (fields.length === 0) setRefusal(problem)
  }

  function field(name: Path<Input>) {
    const message: string | undefined = (get(errors, name) as { message?: string } | undefined)?.message
    return { id: name, error: message && fieldErrorText(message) }
  }

  const reset: typeof form.reset = (...values) => {
    setRefusal(null)
    form.reset(...values)
  }

  const summary: FormError[] = listErrors(errors)
  if (refusal) summary.unshift({ text: errorText(refusal.code, refusal.params) })
  return { ...form, reset, submit, field, errors: summary, attempt: submitCount, pending: isSubmitting, refusal }
}

/** The first finding of the schema at each path, where react-hook-form looks for it. */
function resolveBy<Input extends FieldValues, Output>(
  schema: FormOptions<Input, Output>['schema'],
): Resolver<Input, unknown, Output> {
  return async (input) => {
    const errors: FieldErrors<Input> = {}
    const judge = typeof schema === 'function' ? await schema().catch(() => null) : schema
    if (!judge) {
      set(errors, 'root', { type: 'load', message: 'connection.failed' })
      return { values: {}, errors }
    }
    const result = judge.safeParse(input)
    if (result.success) return { values: result.data, errors: {} }
    for (const { path, code, message } of result.error.issues) {
      const place = path.join('.')
      if (!get(errors, place)) set(errors, place, { type: code, message })
    }
    return { values: {}, errors }
  }
}

function listErrors(node: unknown, path: string[] = []): FormError[] {
  if (typeof node !== 'object' || node === null) return []
  if ('message' in node && typeof node.message === 'string' && 'type' in node) {
    return [{ fieldId: path.join('.'), text: fieldErrorText(node.message) }]
  }
  return Object.entries(node).flatMap(([key, child]) => (key === 'ref' ? [] : listErrors(child, [...path, key])))
}
