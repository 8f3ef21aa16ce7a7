import * as contract from '@dadkar/contract/setting'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { listSettings } from './settings.service.ts'

export function settingRoutes(app: FastifyInstance) {
  serve(app, contract.listSettings, async ({ ctx }) => listSettings(ctx))
}
