import type { DeviceClass } from '@dadkar/contract/audit'

/** What kind of device a User-Agent is of, as coarsely as a person would say it. */
export function deviceClassOf(userAgent: string): DeviceClass {
  if (!userAgent.startsWith('Mozilla/')) return 'program'
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'tablet'
  return /Mobi|iPhone/.test(userAgent) ? 'phone' : 'computer'
}
