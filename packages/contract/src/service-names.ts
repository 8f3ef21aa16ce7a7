/** What the portal asks outside: the registries, and the two SMS gateways. */
export const services = ['civil', 'sim', 'bank', 'company', 'foreigners', 'bar', 'face', 'kavenegar', 'smsir'] as const

export type ServiceName = (typeof services)[number]
