import { createHmac } from 'node:crypto'
import { faceCheckCalledBack, signatureHeader } from '@dadkar/contract/face-check'
import { freePort } from '@dadkar/prisma/embedded-postgres'
import { people } from '@dadkar/registry-simulator/people'
import { origin, startTestApi, type TestApi } from './harness.ts'

/* What tests of the check of card and face have in common. */

const { mina } = people
const [mobile] = mina.mobiles

/** What Mina types at level 3, and without the bank account that it needs. */
export const withoutAccount = {
  ...{ level: 3, capacity: 'worker', nationalId: mina.nationalId, birthDate: mina.birthDate, mobile },
}
export const atLevel3 = { ...withoutAccount, sheba: mina.sheba }

export const openLevel3 = (api: TestApi) => api.sql('update assurance_level set is_open = true where level = 3')

/** An API with level 3 open that listens, so that the provider calls back as it would: over the network. */
export async function startFaceApi(): Promise<TestApi> {
  const port = await freePort()
  const ORIGINS = `http://127.0.0.1:${port},${origin}`
  const api = await startTestApi({ REGISTRY_TIMEOUT_MS: '600', IDENTITY_CHECKS_PER_PERSON: '1000', ORIGINS })
  await api.app.listen({ port, host: '127.0.0.1' })
  await openLevel3(api)
  return api
}

/** What the person does on the provider's page, from which the provider calls back. @returns where it leads back */
export async function finish({ handOff }: { handOff: { url: string } }, ending = 'matched'): Promise<string | null> {
  const answer = await fetch(handOff.url, { method: 'POST', body: new URLSearchParams({ ending }), redirect: 'manual' })
  return answer.headers.get('location')
}

export const sign = (key: string, body: string) => createHmac('sha256', key).update(body).digest('hex')

/** Calls back as the provider would, or as somebody with another key. */
export function callBack(
  api: TestApi,
  reference: string,
  { key = api.config.FACE_CALLBACK_KEY, body = JSON.stringify({ reference }) } = {},
) {
  const headers = { 'content-type': 'application/json', [signatureHeader]: sign(key, body) }
  return api.app.inject({ method: 'POST', url: faceCheckCalledBack.path, headers, payload: body })
}

/** The only attempt as it is stored; `wait`: seconds until a job looks at it. */
export async function storedAttempt(api: TestApi) {
  const rows = await api.sql('select *, extract(epoch from next_try_at - now())::float8 as wait from verification')
  return rows[0]
}
