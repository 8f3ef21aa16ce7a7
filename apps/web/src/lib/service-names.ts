import type { ServiceName } from '@dadkar/contract/service-names'
import { m } from '@dadkar/messages'

/** A registry or an SMS gateway in words. */
export function serviceName(service: ServiceName): string {
  const names = {
    civil: m['ui.status.civil'],
    sim: m['ui.status.sim'],
    bank: m['ui.status.bank'],
    company: m['ui.status.company'],
    foreigners: m['ui.status.foreigners'],
    bar: m['ui.status.bar'],
    face: m['ui.status.face'],
    kavenegar: m['ui.status.kavenegar'],
    smsir: m['ui.status.smsir'],
  }
  return names[service]()
}

export function isGateway(service: ServiceName): boolean {
  return service === 'kavenegar' || service === 'smsir'
}
