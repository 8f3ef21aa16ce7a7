import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Simulation } from '../simulation.ts'
import { JibitError, sendJibitError } from './errors.ts'
import type { Query } from './parameters.ts'
import { answerAccount, answerCompany, answerForeigner, answerIdentity, answerMatching } from './services.ts'
import { createTokenIssuer } from './tokens.ts'

const credentialsSchema = z.object({ apiKey: z.string(), secretKey: z.string() })
const refreshSchema = z.object({ accessToken: z.string(), refreshToken: z.string() })

const bearerOf = ({ headers }: FastifyRequest) => /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? ''

/** Stands for `https://napi.jibit.ir/ide`. */
export async function jibitRoutes(app: FastifyInstance, { simulation }: { simulation: Simulation }) {
  const { switchboard, credentials } = simulation
  const tokens = createTokenIssuer(simulation.tokenLifeMs)
  app.setErrorHandler(sendJibitError)

  app.post('/v1/tokens/generate', async ({ body }) => {
    const given = credentialsSchema.safeParse(body)
    if (!given.success) throw new JibitError(400, 'invalid.request_body')
    const { apiKey, secretKey } = credentials.jibit
    if (given.data.apiKey !== apiKey || given.data.secretKey !== secretKey) throw new JibitError(403, 'forbidden')
    return tokens.issue()
  })

  app.post('/v1/tokens/refresh', async ({ body }) => {
    const given = refreshSchema.safeParse(body)
    if (!given.success) throw new JibitError(400, 'invalid.request_body')
    const pair = tokens.refresh(given.data.refreshToken)
    if (!pair) throw new JibitError(403, 'forbidden')
    return pair
  })

  await app.register(async (services) => {
    services.addHook('onRequest', async (request) => {
      if (!tokens.isLive(bearerOf(request))) throw new JibitError(403, 'forbidden')
    })
    const serve = (path: string, answer: typeof answerIdentity) =>
      services.get<{ Querystring: Query }>(path, ({ query }) =>
        answer(query, (target) => switchboard.ask(target, `GET ${path}`)),
      )
    serve('/v1/ibans', answerAccount)
    serve('/v1/services/identity', answerIdentity)
    serve('/v1/services/matching', answerMatching)
    serve('/v1/services/identity/legal', answerCompany)
    serve('/v1/services/foreigners/identity', answerForeigner)
  })
}
