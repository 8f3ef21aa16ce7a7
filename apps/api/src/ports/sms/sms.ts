export const smsTemplates = [
  'dadkar-code',
  'dadkar-notice',
  'dadkar-mobile-changed',
  'dadkar-go-on',
  'dadkar-member-closed',
  'dadkar-draft',
  'dadkar-changed',
] as const
export type SmsTemplate = (typeof smsTemplates)[number]

export type Sms = {
  /** +989… */
  mobile: string
  template: SmsTemplate
  /**
   * The value of the template's one token: the code, or else the address of the portal. Gateways take neither an empty
   * one nor one with spaces, and at most 25 characters.
   */
  token: string
}

/** The gateways, in the order in which they are asked when both are well. */
export const smsProviders = ['kavenegar', 'smsir'] as const
export type SmsProvider = (typeof smsProviders)[number]

/**
 * `rejected`: the gateway took a look and will never send it, because of the number or the token; asking again is useless.
 * `unavailable`: no answer, or trouble with the gateway or our account there (credit, key, limit, template); another
 * gateway, or this one later, may send it. A message whose gateway answered too late may have been sent all the same.
 */
export type SmsOutcome =
  | { outcome: 'accepted'; provider: SmsProvider; messageId: string }
  | { outcome: 'rejected'; provider: SmsProvider; reason: string }
  | { outcome: 'unavailable' }

/** What became of a message on its way to the phone. `blocked`: the line takes no messages of this kind. */
export type Delivery = 'delivered' | 'undelivered' | 'blocked'

/** By message id; null while the gateway does not know yet. Ids it does not know at all are left out. */
export type Receipts = Map<string, { delivery: Delivery; deliveredAt: Date | null } | null>

/** One gateway. Each call ends within the configured time and never throws. */
export type SmsGateway = {
  provider: SmsProvider
  /** Hands a templated message over. */
  send(sms: Sms): Promise<SmsOutcome>
  /** At most `receiptsAtOnce` ids at a time. */
  readReceipts(messageIds: readonly string[]): Promise<Receipts | { outcome: 'unavailable' }>
}

export const receiptsAtOnce = 50

/** All gateways: hands a message to the first of `providers` that takes it. Ends within their times together. */
export type SmsSender = {
  send(sms: Sms, providers?: readonly SmsProvider[]): Promise<SmsOutcome>
  gateways: readonly SmsGateway[]
}
