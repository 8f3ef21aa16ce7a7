import { z } from 'zod'
import { readShape } from '../json-http.ts'
import type { PortOptions } from '../resilience.ts'
import { Unavailable } from '../unavailable.ts'
import { createGateway } from './gateway.ts'
import type { Delivery, SmsGateway, SmsTemplate } from './sms.ts'

const provider = 'smsir'

const statusShape = z.object({ status: z.int() })
const sentShape = z.object({ data: z.object({ messageId: z.number() }) })
const reportShape = z.object({
  data: z.object({ deliveryState: z.nullable(z.int()), deliveryDateTime: z.nullish(z.number()) }),
})

/**
 * `status` that finds fault with the message. The others tell of the account or the service: 0 unexpected, 10–14 key
 * or account, 20 too many calls, 102 no credit, 113 unknown template, 116 parameter not in the template …
 */
const rejections: Readonly<Record<number, string>> = {
  104: 'invalid_receptor',
  114: 'too_long',
  115: 'blocked_receptor',
}

/**
 * `deliveryState` that ends a message's way; 3 and 5 are still on it. 1 on the phone, 2 not on the phone, 4 not at the
 * operator, 6 failed, 7 on the black list.
 */
const endings: Readonly<Record<number, Delivery>> = {
  1: 'delivered',
  2: 'undelivered',
  4: 'undelivered',
  6: 'undelivered',
  7: 'blocked',
}
/** `status`: no message of that id. */
const unknownMessage = 111

/** Of one message; undefined when SMS.ir does not know it. Times are in seconds of Unix. */
function readReport(body: unknown) {
  const { status } = readShape(statusShape, body)
  if (status === unknownMessage) return undefined
  if (status !== 1) throw new Unavailable(`status ${status}`)
  const { deliveryState, deliveryDateTime } = readShape(reportShape, body).data
  const delivery = endings[deliveryState ?? 0]
  if (!delivery) return null
  return { delivery, deliveredAt: deliveryDateTime ? new Date(deliveryDateTime * 1000) : null }
}

type SmsIrOptions = PortOptions & {
  /** SMS.ir numbers an account's templates; the one parameter of each is called TOKEN. */
  templateIds: Readonly<Record<SmsTemplate, number>>
}

/** SMS.ir (`https://api.sms.ir`), method send/verify. What counts is `status` in the body, with HTTP 200 or 4xx. */
export function createSmsIrSender({ templateIds, ...options }: SmsIrOptions): SmsGateway {
  const headers = { 'content-type': 'application/json', 'x-api-key': options.apiKey }
  return createGateway(
    provider,
    {
      toRequest: ({ template, token }, mobile) => ({
        method: 'POST',
        path: '/v1/send/verify',
        headers,
        body: JSON.stringify({
          mobile,
          templateId: templateIds[template],
          parameters: [{ name: 'TOKEN', value: token }],
        }),
      }),
      readOutcome(body) {
        const { status } = readShape(statusShape, body)
        const reason = rejections[status]
        if (reason) return { outcome: 'rejected', provider, reason }
        if (status !== 1) throw new Unavailable(`status ${status}`)
        return { outcome: 'accepted', provider, messageId: String(readShape(sentShape, body).data.messageId) }
      },
      /** It reports one message at a time. */
      async readReceipts(messageIds, ask) {
        const reports = await Promise.all(
          messageIds.map(async (id) => {
            const request = { method: 'GET', path: `/v1/send/${encodeURIComponent(id)}`, headers } as const
            return [id, readReport(await ask(request))] as const
          }),
        )
        return new Map(reports.flatMap(([id, report]) => (report === undefined ? [] : [[id, report]])))
      },
    },
    options,
  )
}
