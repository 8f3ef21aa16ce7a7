import { z } from 'zod'
import { readShape } from '../json-http.ts'
import type { PortOptions } from '../resilience.ts'
import { Unavailable } from '../unavailable.ts'
import { createGateway } from './gateway.ts'
import type { Delivery, Receipts, SmsGateway } from './sms.ts'

const provider = 'kavenegar'

const returnShape = z.object({ return: z.object({ status: z.int() }) })
const entriesShape = z.object({ entries: z.tuple([z.object({ messageid: z.number() })], z.unknown()) })
const receiptsShape = z.object({ entries: z.array(z.object({ messageid: z.number(), status: z.int() })) })

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
 * `status` of sms/status.json that ends a message's way; 1, 2, 4 and 5 are still on it. 6 failed, 10 on the phone,
 * 11 not on the phone, 13 cancelled, 14 blocked by its owner.
 */
const endings: Readonly<Record<number, Delivery>> = {
  6: 'undelivered',
  10: 'delivered',
  11: 'undelivered',
  13: 'undelivered',
  14: 'blocked',
}
const unknownMessage = 100

/** It gives no time of delivery: what is new was delivered since it was last asked. */
function readReceipts(body: unknown): Receipts {
  const { status } = readShape(returnShape, body).return
  if (status !== 200) throw new Unavailable(`status ${status}`)
  const known = readShape(receiptsShape, body).entries.filter((entry) => entry.status !== unknownMessage)
  return new Map(
    known.map(({ messageid, status }) => {
      const delivery = endings[status]
      return [String(messageid), delivery ? { delivery, deliveredAt: null } : null]
    }),
  )
}

/**
 * Kavenegar (`https://api.kavenegar.com`), method verify/lookup. Our template names are the names there.
 * What counts is `return.status`: a failure may come with HTTP 200 or with an HTTP status of the same number.
 */
export function createKavenegarSender(options: PortOptions): SmsGateway {
  const base = `/v1/${encodeURIComponent(options.apiKey)}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return createGateway(
    provider,
    {
      toRequest: ({ template, token }, receptor) => ({
        method: 'POST',
        path: `${base}/verify/lookup.json`,
        headers,
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
      async readReceipts(messageIds, ask) {
        const body = new URLSearchParams({ messageid: messageIds.join(',') }).toString()
        return readReceipts(await ask({ method: 'POST', path: `${base}/sms/status.json`, headers, body }))
      },
    },
    options,
  )
}
