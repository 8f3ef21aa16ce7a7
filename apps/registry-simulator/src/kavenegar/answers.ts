import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Message, MessageStatus } from '../messages.ts'
import { CallStopped } from '../switchboard.ts'

/** What Kavenegar says in `return.status`; the HTTP status stays 200 for all of them but an outage. */
const texts = {
  200: 'تایید شد',
  403: 'کد شناسایی API-Key معتبر نمی‌باشد',
  406: 'پارامترهای اجباری خالی ارسال شده اند',
  409: 'سرور قادر به پاسخگوئی نمی‌باشد بعدا تلاش کنید',
  411: 'دریافت کننده نامعتبر است',
  424: 'الگوی مورد نظر پیدا نشد',
  431: 'ساختار کد صحیح نمی‌باشد',
} as const
type ReturnStatus = keyof typeof texts

export class KavenegarError extends Error {
  readonly status: ReturnStatus
  constructor(status: ReturnStatus) {
    super(String(status))
    this.status = status
  }
}

export const answer = (status: ReturnStatus, entries: readonly object[] | null) => ({
  return: { status, message: texts[status] },
  entries,
})

/** Delivery states as `sms/status.json` numbers them. */
const deliveryStates: Record<MessageStatus, { status: number; statustext: string }> = {
  accepted: { status: 4, statustext: 'ارسال به مخابرات' },
  delivered: { status: 10, statustext: 'رسیده به گیرنده' },
  undelivered: { status: 11, statustext: 'نرسیده به گیرنده' },
  blocked: { status: 14, statustext: 'بلاک شده است' },
}
const unknownMessage = { status: 100, statustext: 'شناسه پیامک نامعتبر است' }

export const statusEntry = (messageid: number, message: Message | undefined) => ({
  messageid,
  ...(message ? deliveryStates[message.status] : unknownMessage),
})

/** At the moment of sending, all that is known is that the operator has it. */
export const sentEntry = ({ id, text, mobile, acceptedAt }: Message) => ({
  messageid: id,
  message: text,
  status: 5,
  statustext: 'ارسال به مخابرات',
  sender: '20000990',
  receptor: mobile,
  date: Math.floor(Date.parse(acceptedAt) / 1000),
  cost: 1500,
})

export function sendKavenegarError(
  error: FastifyError | KavenegarError | CallStopped,
  _request: FastifyRequest,
  reply: FastifyReply,
) {
  if (error instanceof KavenegarError) return reply.code(200).send(answer(error.status, null))
  const isSoft = error instanceof CallStopped && error.failure === 'error'
  return reply.code(isSoft ? 200 : 503).send(answer(409, null))
}
