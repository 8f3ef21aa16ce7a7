import { challenge, idParams } from './code.ts'
import { endpoint } from './endpoint.ts'

export const getChallenge = endpoint({
  method: 'GET',
  path: '/v1/challenges/{id}',
  tag: 'Sessions',
  access: 'session',
  summary: 'Where a code is on its way',
  description:
    'For codes asked for by the signed-in person: step-up, signature. A verification carries its code itself; the way of a sign-in code is told to nobody.',
  params: idParams,
  status: 200,
  response: challenge,
  errors: ['code.not_found'],
})
