export const smsTemplates = ['dadkar-code', 'dadkar-notice', 'dadkar-mobile-changed'] as const
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

/**
 * `rejected`: the gateway took a look and will never send it, because of the number or the token; asking again is useless.
 * `unavailable`: no answer, or trouble with the gateway or our account there (credit, key, limit, template); another
 * gateway, or this one later, may send it. A message whose gateway answered too late may have been sent all the same.
 */
export type SmsOutcome =
  | { outcome: 'accepted'; provider: string; messageId: string }
  | { outcome: 'rejected'; provider: string; reason: string }
  | { outcome: 'unavailable' }

/** Hands a templated message to a gateway. Ends within the configured time; never throws. */
export type SmsSender = { send(sms: Sms): Promise<SmsOutcome> }
