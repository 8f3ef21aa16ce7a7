import { caseStages } from '@dadkar/procedure/case-states'
import * as z from 'zod/mini'
import { id } from './fields.ts'

export const deskKinds = ['registry', 'branch'] as const

export const boardRef = z
  .object({ id, stage: z.enum(caseStages), number: z.int() })
  .register(z.globalRegistry, { id: 'BoardRef' })
