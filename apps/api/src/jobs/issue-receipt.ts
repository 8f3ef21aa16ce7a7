import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { issueServiceReceipt } from '../modules/receipts/issue-receipt.ts'

const payloadSchema = z.object({ noticeId: z.uuid() })

/** Signs the receipt of a service that was just done. */
export function createIssueReceiptJob(ctx: Parameters<typeof issueServiceReceipt>[0]): Task {
  return (payload) => issueServiceReceipt(ctx, payloadSchema.parse(payload).noticeId)
}
