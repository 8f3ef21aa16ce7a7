import { randomUUID } from 'node:crypto'
import { createDadkarClient, type DadkarClient, type Schemas } from '@dadkar/client'
import type { Person } from '@dadkar/registry-simulator/people'
import { need } from './need.ts'

/* What people do in the browser, done by API: for the demo, and for journeys whose story begins later. */

/** Where the portal and the simulated phones are. */
export type Addresses = { address: string; phones: string }

/** The API has a moment without room (503) and says when there will be: whoever acts here comes again then. */
async function comeAgain(request: Request): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(request.clone())
    const seconds = Number(response.headers.get('retry-after'))
    if (response.status !== 503 || seconds === 0 || tries === 12) return response
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
}

const connect = (address: string, headers: Record<string, string> = {}) =>
  createDadkarClient({ baseUrl: address, headers, fetch: comeAgain })

async function newestMessageId(phones: string, mobile: string): Promise<string> {
  const messages = await (await fetch(`${phones}/control/messages?mobile=${mobile}`)).json()
  return messages.at(-1)?.id ?? ''
}

/** The code that arrives at a phone after the message `after`. */
async function codeAt(phones: string, mobile: string, after: string): Promise<string> {
  for (let tries = 0; tries < 150; tries += 1) {
    const messages = await (await fetch(`${phones}/control/messages?mobile=${mobile}&after=${after}`)).json()
    const code = messages.findLast((message: { code: string | null }) => message.code)?.code
    if (code) return code
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('No code arrived')
}

/** Proves a person's identity as they would in the browser; returns a client signed in as them. */
export async function verify({ address, phones }: Addresses, person: Person, capacity: 'worker' | 'employer') {
  const [mobile] = person.mobiles
  const after = await newestMessageId(phones, mobile)
  const anybody = connect(address)
  const { nationalId, birthDate } = person
  const body = { level: 1 as const, capacity, nationalId, birthDate, mobile }
  const { data, response } = await anybody.POST('/v1/verifications', { body })
  if (!data) throw new Error(`The portal answered ${response.status} at the first step`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const code = await codeAt(phones, mobile, after)
  const { session } = await need(
    anybody.POST('/v1/verifications/{id}/confirm', {
      params: { path: { id: data.id } },
      body: { code },
      headers: { cookie },
    }),
  )
  return connect(address, { authorization: `Bearer ${session?.accessToken}` })
}

/** Signs in somebody who has an account, and enters a fresh code. */
export async function signIn({ address, phones }: Addresses, { nationalId, mobiles: [mobile] }: Person) {
  const anybody = connect(address)
  const afterNothing = await newestMessageId(phones, mobile)
  const { id } = await need(anybody.POST('/v1/sign-ins', { body: { nationalId } }))
  const code = await codeAt(phones, mobile, afterNothing)
  const session = await need(anybody.POST('/v1/sign-ins/{id}/confirm', { params: { path: { id } }, body: { code } }))
  const client = connect(address, { authorization: `Bearer ${session.accessToken}` })
  await stepUp(client, { phones }, mobile)
  return client
}

/** Enters a fresh code, which signing needs, in the session of a client. */
export async function stepUp(client: DadkarClient, { phones }: Pick<Addresses, 'phones'>, mobile: string) {
  const after = await newestMessageId(phones, mobile)
  const { id } = await need(client.POST('/v1/step-ups'))
  const body = { code: await codeAt(phones, mobile, after) }
  await need(client.POST('/v1/step-ups/{id}/confirm', { params: { path: { id } }, body }))
}

/** Files a petition of somebody whose profile is complete. @returns the id of its case */
export async function file(
  client: DadkarClient,
  { phones }: Addresses,
  claimant: Person,
  petition: Schemas['PetitionDraft'],
): Promise<string> {
  const [mobile] = claimant.mobiles
  const draft = await need(client.POST('/v1/petitions', { params: { header: { 'Idempotency-Key': randomUUID() } } }))
  const path = { id: draft.id }
  const { version } = await need(
    client.PUT('/v1/petitions/{id}', { params: { path }, body: { version: draft.version, content: petition } }),
  )
  const after = await newestMessageId(phones, mobile)
  const challenge = await need(client.POST('/v1/petitions/{id}/signatures', { params: { path } }))
  const code = await codeAt(phones, mobile, after)
  const { caseId } = await need(
    client.POST('/v1/petitions/{id}/submit', { params: { path }, body: { challengeId: challenge.id, code, version } }),
  )
  return caseId
}
