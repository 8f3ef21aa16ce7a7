import { useEffect } from 'react'
import type { DefaultValues } from 'react-hook-form'
import { type FormOptions, useForm } from './form.ts'
import { keepUnsent, readUnsent } from './unsent.ts'

type KeptFormOptions<Input, Output> = {
  /** Under which what is typed is kept in this tab; whoever sends the form drops it. */
  name: string
  schema: FormOptions<Input, Output>['schema']
  empty: Input
}

/** `useForm` for a form whose typed text must outlive a reload, a fresh code and a refusal. */
export function useKeptForm<Input extends Record<string, string>, Output>(options: KeptFormOptions<Input, Output>) {
  const { name, schema, empty } = options
  const form = useForm({ schema, defaultValues: readUnsent(name, empty) as DefaultValues<Input> })
  const { subscribe } = form
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keepUnsent(name, values) }),
    [subscribe, name],
  )
  return form
}
