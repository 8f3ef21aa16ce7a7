import { declineAppointment, fileReport } from '@dadkar/contract/expert'
import * as z from 'zod/mini'
import { spacedIds } from '../../lib/spaced-ids.ts'

/* What an expert writes, as the API takes it; loaded apart from the pages, which are then lighter. */

export const refusal = z.pick(declineAppointment.body, { reason: true })

export const report = z.object({
  text: fileReport.body.shape.text,
  documents: spacedIds(fileReport.body.shape.documentIds),
})
