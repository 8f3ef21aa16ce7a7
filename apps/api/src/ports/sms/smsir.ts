import { z } from 'zod'
import { readShape } from '../json-http.ts'
import { Unavailable } from '../unavailable.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'
import type { SmsSender, SmsTemplate } from './sms.ts'

const provider = 'smsir'

const statusShape = z.object({ status: z.int() })
const sentShape = z.object({ data: z.object({ messageId: z.number() }) })

/**
 * `status` that finds fault with the message. The others tell of the account or the service: 0 unexpected, 10–14 key
 * or account, 20 too many calls, 102 no credit, 113 unknown template, 116 parameter not in the template …
 */
const rejections: Readonly<Record<number, string>> = {
  104: 'invalid_receptor',
  114: 'too_long',
  115: 'blocked_receptor',
}

type SmsIrOptions = GatewayOptions & {
  /** SMS.ir numbers an account's templates; the one parameter of each is called TOKEN. */
  templateIds: Readonly<Record<SmsTemplate, number>>
}

/** SMS.ir (`https://api.sms.ir`), method send/verify. What counts is `status` in the body, with HTTP 200 or 4xx. */
export function createSmsIrSender({ templateIds, ...options }: SmsIrOptions): SmsSender {
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
    },
    options,
  )
}
