import { formatMobile } from '@dadkar/validators'
import { createJsonHttp, type JsonRequest } from '../json-http.ts'
import { createGuard, type PortLog } from '../resilience.ts'
import { Unavailable } from '../unavailable.ts'
import type { Sms, SmsOutcome, SmsSender } from './sms.ts'

export type GatewayOptions = {
  url: string
  apiKey: string
  timeoutMs: number
  log: PortLog
  /** Time an open circuit refuses before one message may try it. */
  halfOpenAfterMs?: number
}

type Wire = {
  /** `localMobile` is the number as `09…`. */
  toRequest(sms: Sms, localMobile: string): JsonRequest
  /** Throws `Unavailable` for what is no fault of the message. */
  readOutcome(body: unknown): SmsOutcome
}

/** A sender that asks one gateway, once: a message whose answer was lost may be on its way, so there is no second try. */
export function createGateway(provider: string, { toRequest, readOutcome }: Wire, options: GatewayOptions): SmsSender {
  const http = createJsonHttp(options.url)
  const guard = createGuard(provider, { ...options, isRepeatable: false })
  return {
    send: (sms) =>
      guard(async (signal) => {
        const { status, body } = await http(toRequest(sms, formatMobile(sms.mobile, 'en')), signal)
        if (status >= 500) throw new Unavailable(`status ${status}`)
        return readOutcome(body)
      }),
  }
}
