import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type * as mini from 'zod/mini'
import { AppError } from '../app-error.ts'

/** Our validators put the field's error code in the message; zod's own findings get a general code. */
function fieldCode(issue: z.core.$ZodIssue): string {
  if (/^[a-z_]+\.[a-z_]+$/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'field.required'
  if (issue.code === 'too_big') return 'field.too_long'
  return 'field.malformed'
}

/** Path of each wrong field → code, as problems carry them. Unknown fields are wrong too. */
export function fieldErrors(error: z.core.$ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) fields[[...issue.path, key].join('.')] = 'field.unknown'
    } else {
      fields[issue.path.join('.') || 'body'] ??= fieldCode(issue)
    }
  }
  return fields
}

/** @throws AppError request.invalid with the fields that are wrong */
export function parseInput<T extends mini.ZodMiniType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data as z.infer<T>
  throw new AppError('request.invalid', { fields: fieldErrors(parsed.error) })
}

/** Requests are parsed by the contract's zod schemas, so that handlers receive canonical values. */
export function validateByContract(app: FastifyInstance) {
  app.setValidatorCompiler<mini.ZodMiniType>(({ schema }) => (input) => {
    try {
      return { value: parseInput(schema, input) }
    } catch (error) {
      return { error: error as AppError }
    }
  })
}
