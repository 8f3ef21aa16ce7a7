import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { MessageWay } from '../messages.ts'
import type { Simulation } from '../simulation.ts'
import { fillTemplate } from '../templates.ts'
import { toLocalMobile } from '../to-local-mobile.ts'
import { answer, KavenegarError, sendKavenegarError, sentEntry, statusEntry } from './answers.ts'

type Parameters = Readonly<Record<string, string | undefined>>

/** Kavenegar reads the query and the form alike, whatever the method. */
const parametersOf = ({ query, body }: FastifyRequest): Parameters => ({
  ...(query as Parameters),
  ...(body as Parameters | undefined),
})

/** Stands for `https://api.kavenegar.com`. */
export async function kavenegarRoutes(app: FastifyInstance, { simulation }: { simulation: Simulation }) {
  const { switchboard, messages, templates, credentials } = simulation
  app.setErrorHandler(sendKavenegarError)
  app.addHook('onRequest', async ({ params }) => {
    if ((params as { key: string }).key !== credentials.kavenegarKey) throw new KavenegarError(403)
  })

  function sendLookup({ receptor, template: name, token, token2, token3 }: Parameters, way: MessageWay) {
    if (!receptor || !name || !token) throw new KavenegarError(406)
    const template = templates.find((it) => it.name === name)
    if (!template) throw new KavenegarError(424)
    const tokens = { token, ...(token2 && { token2 }), ...(token3 && { token3 }) }
    if (Object.values(tokens).some((it) => /\s/.test(it))) throw new KavenegarError(431)
    const mobile = toLocalMobile(receptor)
    if (!mobile) throw new KavenegarError(411)
    return messages.accept({
      mobile,
      provider: 'kavenegar',
      template: name,
      text: fillTemplate(template, tokens),
      code: template.carriesCode ? token : null,
      ...way,
    })
  }

  app.route({
    method: ['GET', 'POST'],
    url: '/v1/:key/verify/lookup.json',
    handler: async (request) => {
      const { mismatch: lost, lateMs } = await switchboard.ask('kavenegar', 'verify/lookup.json')
      return answer(200, [sentEntry(sendLookup(parametersOf(request), { lost, lateMs }))])
    },
  })

  function findOwn(id: number) {
    const message = messages.find(id)
    return message?.provider === 'kavenegar' ? message : undefined
  }

  app.route({
    method: ['GET', 'POST'],
    url: '/v1/:key/sms/status.json',
    handler: async (request) => {
      await switchboard.ask('kavenegar', 'sms/status.json')
      const { messageid } = parametersOf(request)
      if (!messageid) throw new KavenegarError(406)
      const ids = messageid.split(',').map(Number)
      return answer(
        200,
        ids.map((id) => statusEntry(id, findOwn(id))),
      )
    },
  })
}
