import { z } from 'zod'
import { readShape } from '../json-http.ts'
import { Unavailable } from '../unavailable.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'
import type { SmsSender } from './sms.ts'

const provider = 'kavenegar'

const returnShape = z.object({ return: z.object({ status: z.int() }) })
const entriesShape = z.object({ entries: z.tuple([z.object({ messageid: z.number() })], z.unknown()) })

/**
 * `return.status` that finds fault with the message. The others tell of the account or the service: 403 bad key,
 * 409 busy, 412 bad sender, 418 no credit, 424 unknown template, 429 and 451 limited, 432 template without token …
 */
const rejections: Readonly<Record<number, string>> = {
  406: 'empty_value',
  411: 'invalid_receptor',
  413: 'too_long',
  422: 'invalid_characters',
  431: 'invalid_token',
}

/**
 * Kavenegar (`https://api.kavenegar.com`), method verify/lookup. Our template names are the names there.
 * What counts is `return.status`: a failure may come with HTTP 200 or with an HTTP status of the same number.
 */
export function createKavenegarSender(options: GatewayOptions): SmsSender {
  const path = `/v1/${encodeURIComponent(options.apiKey)}/verify/lookup.json`
  return createGateway(
    provider,
    {
      toRequest: ({ template, token }, receptor) => ({
        method: 'POST',
        path,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ receptor, template, token }).toString(),
      }),
      readOutcome(body) {
        const { status } = readShape(returnShape, body).return
        const reason = rejections[status]
        if (reason) return { outcome: 'rejected', provider, reason }
        if (status !== 200) throw new Unavailable(`status ${status}`)
        const [entry] = readShape(entriesShape, body).entries
        return { outcome: 'accepted', provider, messageId: String(entry.messageid) }
      },
    },
    options,
  )
}
