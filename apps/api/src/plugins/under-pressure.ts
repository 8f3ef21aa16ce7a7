import type { FastifyRequest } from 'fastify'
import { AppError } from '../app-error.ts'

/**
 * What a busy process refuses: endpoints, whose callers know how to ask again. Pages and their files cost little and are
 * read by people, who would see JSON; a probe that is refused would have the process ended.
 * @throws AppError server.overloaded
 */
export async function refuseEndpoint({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): Promise<void> {
  if (routeOptions.config.endpoint) throw new AppError('server.overloaded', { params: { retryAfter: 5 } })
}
