import { type SmsGateway, type SmsSender, smsProviders } from './sms.ts'

/**
 * Asks the gateways in the order given until one accepts or rejects the message. A gateway that timed out may have
 * accepted it without our knowing, so once in a while a phone receives a message twice: better than no code at all.
 * Both carry the same code. It may take as long as all the gateways' times together.
 */
export function createFailoverSender(gateways: readonly SmsGateway[]): SmsSender {
  return {
    gateways,
    async send(sms, providers = smsProviders) {
      for (const provider of providers) {
        const gateway = gateways.find((it) => it.provider === provider)
        const outcome = await gateway?.send(sms)
        if (outcome && outcome.outcome !== 'unavailable') return outcome
      }
      return { outcome: 'unavailable' }
    },
  }
}
