import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Message, MessageStatus } from '../messages.ts'
import type { Simulation } from '../simulation.ts'
import { CallStopped } from '../switchboard.ts'
import { fillTemplate } from '../templates.ts'
import { toLocalMobile } from '../to-local-mobile.ts'

const bodySchema = z.object({
  mobile: z.string(),
  templateId: z.coerce.number(),
  parameters: z.array(z.object({ name: z.string(), value: z.string() })),
})

/** SMS.ir's own status, its text, and the HTTP status it travels with. */
const failures = {
  unexpected: [0, 'مشکلی در سامانه رخ داده است، لطفا با پشتیبانی در تماس باشید', 500],
  badKey: [10, 'کلید وب سرویس نامعتبر است', 401],
  badMobile: [104, 'موبایل(های) ارسالی نادرست می‌باشد', 400],
  unknownMessage: [111, 'با این شناسه ارسالی ثبت نشده است', 400],
  badTemplate: [113, 'قالب یافت نشد', 400],
  longValue: [114, 'طول رشته مقدار پارامتر، بیش از حد مجاز (25 کاراکتر) می‌باشد', 400],
  badParameters: [116, 'نام یک یا چند پارامتر مقداردهی نشده است', 400],
} as const satisfies Record<string, readonly [number, string, number]>

class SmsIrError extends Error {
  readonly failure: keyof typeof failures
  constructor(failure: keyof typeof failures) {
    super(failure)
    this.failure = failure
  }
}

function sendSmsIrError(error: FastifyError | SmsIrError | CallStopped, _request: FastifyRequest, reply: FastifyReply) {
  const [status, message, http] = failures[error instanceof SmsIrError ? error.failure : 'unexpected']
  const isOutage = error instanceof CallStopped && error.failure === 'outage'
  return reply.code(isOutage ? 503 : http).send({ status, message, data: null })
}

/** 5: with the operator. */
const deliveryStates: Record<MessageStatus, number> = { accepted: 5, delivered: 1, undelivered: 2, blocked: 7 }
const toUnixTime = (instant: string) => Math.floor(Date.parse(instant) / 1000)

const reportOf = ({ id, mobile, text, acceptedAt, deliveredAt, status }: Message) => ({
  messageId: id,
  mobile: Number(`98${mobile.slice(1)}`),
  messageText: text,
  sendDateTime: toUnixTime(acceptedAt),
  lineNumber: 30_007_732,
  cost: 1.0,
  deliveryState: deliveryStates[status],
  deliveryDateTime: deliveredAt && toUnixTime(deliveredAt),
})

/** Stands for `https://api.sms.ir`. Parameter names are those of the template, in any case: TOKEN, TOKEN2, TOKEN3. */
export async function smsIrRoutes(app: FastifyInstance, { simulation }: { simulation: Simulation }) {
  const { switchboard, messages, templates, credentials } = simulation
  app.setErrorHandler(sendSmsIrError)

  app.post('/v1/send/verify', async ({ headers, body }) => {
    if (headers['x-api-key'] !== credentials.smsIrKey) throw new SmsIrError('badKey')
    const { mismatch: lost, lateMs } = await switchboard.ask('smsir', 'POST /v1/send/verify')
    const given = bodySchema.safeParse(body)
    if (!given.success) throw new SmsIrError('badParameters')
    const mobile = toLocalMobile(given.data.mobile)
    if (!mobile) throw new SmsIrError('badMobile')
    const template = templates.find(({ smsIrId }) => smsIrId === given.data.templateId)
    if (!template) throw new SmsIrError('badTemplate')
    const { token = '', ...others } = Object.fromEntries(
      given.data.parameters.map(({ name, value }) => [name.toLowerCase(), value]),
    )
    if (!token) throw new SmsIrError('badParameters')
    if (given.data.parameters.some(({ value }) => value.length > 25)) throw new SmsIrError('longValue')
    const message = messages.accept({
      mobile,
      provider: 'smsir',
      template: template.name,
      text: fillTemplate(template, { ...others, token }),
      code: template.carriesCode ? token : null,
      lost,
      lateMs,
    })
    return { status: 1, message: 'موفق', data: { messageId: message.id, cost: 1.0 } }
  })

  app.get<{ Params: { messageId: string } }>('/v1/send/:messageId', async ({ headers, params }) => {
    if (headers['x-api-key'] !== credentials.smsIrKey) throw new SmsIrError('badKey')
    await switchboard.ask('smsir', 'GET /v1/send')
    const message = messages.find(Number(params.messageId))
    if (message?.provider !== 'smsir') throw new SmsIrError('unknownMessage')
    return { status: 1, message: 'موفق', data: reportOf(message) }
  })
}
