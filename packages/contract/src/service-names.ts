/** What the portal asks outside: the registries, and the two SMS gateways; and last the portal itself. */
export const services = [
  ...['civil', 'sim', 'bank', 'company', 'foreigners', 'bar', 'face', 'kavenegar', 'smsir'],
  'portal',
] as const

export type ServiceName = (typeof services)[number]
