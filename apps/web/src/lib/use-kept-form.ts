import type { FormEvent } from 'react'
import type * as z from 'zod/mini'
import { usePlainForm } from './plain-form.ts'
import { keepUnsent, readUnsent } from './unsent.ts'

type KeptFormOptions<Output> = {
  /** Under which what is typed is kept in this tab; whoever sends the form drops it. */
  name: string
  schema: () => Promise<z.ZodMiniType<Output>>
  send: (values: Output) => Promise<unknown>
}

const nothing: Record<string, string> = {}

/** A plain form whose typed text outlives a reload, a fresh code and a refusal. Give its inputs what was `typed`. */
export function useKeptForm<Output>({ name, schema, send }: KeptFormOptions<Output>) {
  const form = usePlainForm(schema, send)
  const typed = readUnsent(name, nothing)

  function keep(values: Record<string, unknown>) {
    keepUnsent(name, { ...readUnsent(name, nothing), ...values })
  }

  function onChange({ currentTarget }: FormEvent<HTMLFormElement>) {
    keep(Object.fromEntries(new FormData(currentTarget)))
  }
  return { ...form, typed, keep, onChange }
}
