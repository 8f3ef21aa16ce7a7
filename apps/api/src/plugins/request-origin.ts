import type { DeviceClass } from '@dadkar/contract/audit'
import type { FastifyRequest } from 'fastify'

/** What kind of device a User-Agent is of, as coarsely as a person would say it. */
export function deviceClassOf(userAgent: string | undefined): DeviceClass {
  if (!userAgent?.startsWith('Mozilla/')) return 'program'
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'tablet'
  return /Mobi|iPhone/.test(userAgent) ? 'phone' : 'computer'
}

/** From where a request comes, for the limits and for the audit, which keeps it sealed; and the work it proves. */
export function originOf(request: FastifyRequest) {
  const proof = request.headers['proof-of-work']
  return {
    userAgent: request.headers['user-agent'] ?? '',
    ip: request.ip,
    device: deviceClassOf(request.headers['user-agent']),
    proof: typeof proof === 'string' ? proof : null,
  }
}
