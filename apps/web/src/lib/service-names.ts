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
    portal: m['ui.status.portal'],
  }
  return names[service]()
}

/** Neither a gateway nor the portal itself. */
export function isRegistry(service: ServiceName): boolean {
  return service !== 'portal' && !isGateway(service)
}

export function isGateway(service: ServiceName): boolean {
  return service === 'kavenegar' || service === 'smsir'
}
