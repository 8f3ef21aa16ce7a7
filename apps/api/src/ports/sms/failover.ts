import type { SmsSender } from './sms.ts'

/**
 * Asks the gateways in turn until one accepts or rejects the message. A gateway that timed out may have accepted it
 * without our knowing, so once in a while a phone receives a message twice: better than no code at all. Both carry the
 * same code. It may take as long as all the gateways' times together.
 */
export function createFailoverSender(senders: readonly SmsSender[]): SmsSender {
  return {
    async send(sms) {
      for (const sender of senders) {
        const outcome = await sender.send(sms)
        if (outcome.outcome !== 'unavailable') return outcome
      }
      return { outcome: 'unavailable' }
    },
  }
}
