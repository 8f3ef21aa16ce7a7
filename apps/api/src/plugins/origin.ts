import type { FastifyInstance } from 'fastify'
import { AppError } from '../app-error.ts'
import type { Config } from '../config.ts'

/** Where a cookie says who calls, a page of another site must not be able to make the call. */
export function refuseForeignOrigin(scope: FastifyInstance, config: Pick<Config, 'ORIGINS'>) {
  scope.addHook('onRequest', async (request) => {
    const { origin } = request.headers
    if (origin !== undefined && !config.ORIGINS.includes(origin)) throw new AppError('request.foreign_origin')
  })
}
