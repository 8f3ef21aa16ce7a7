import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { sendMessage } from '../modules/messages/messages.service.ts'

const payloadSchema = z.object({ messageId: z.uuid() })

/** Hands one queued SMS to a gateway. */
export function createSendMessageJob(ctx: Parameters<typeof sendMessage>[0]): Task {
  return (payload) => sendMessage(ctx, payloadSchema.parse(payload).messageId)
}
