import { formatMobile } from '@dadkar/validators'
import { createJsonHttp, type JsonRequest } from '../json-http.ts'
import { createGuard, type PortOptions } from '../resilience.ts'
import { Unavailable } from '../unavailable.ts'
import type { Receipts, Sms, SmsGateway, SmsOutcome, SmsProvider } from './sms.ts'

type Ask = (request: JsonRequest) => Promise<unknown>

type Wire = {
  /** `localMobile` is the number as `09…`. */
  toRequest(sms: Sms, localMobile: string): JsonRequest
  /** Throws `Unavailable` for what is no fault of the message. */
  readOutcome(body: unknown): SmsOutcome
  /** Asks what became of messages; throws `Unavailable` when that cannot be known now. */
  readReceipts(messageIds: readonly string[], ask: Ask): Promise<Receipts>
}

/**
 * One gateway. A message is handed to it once: one whose answer was lost may be on its way, so there is no second try.
 * Receipts have a guard of their own, so that trouble with them closes nothing to messages, and is no outage.
 */
export function createGateway(provider: SmsProvider, wire: Wire, options: PortOptions): SmsGateway {
  const http = createJsonHttp(options.url)
  const guard = createGuard(provider, { ...options, isRepeatable: false })
  const receiptGuard = createGuard(`${provider} receipts`, { ...options, watch: undefined, isRepeatable: true })

  async function ask(request: JsonRequest, signal: AbortSignal): Promise<unknown> {
    const { status, body } = await http(request, signal)
    if (status >= 500) throw new Unavailable(`status ${status}`)
    return body
  }

  return {
    provider,
    send: (sms) =>
      guard(async (signal) => wire.readOutcome(await ask(wire.toRequest(sms, formatMobile(sms.mobile, 'en')), signal))),
    readReceipts: (messageIds) =>
      receiptGuard((signal) => wire.readReceipts(messageIds, (request) => ask(request, signal))),
  }
}
