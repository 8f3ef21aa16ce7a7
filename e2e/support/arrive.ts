import { createDadkarClient, type DadkarClient } from '@dadkar/client'
import { file } from '@dadkar/prisma/acting'
import { need } from '@dadkar/prisma/need'
import type { Person } from '@dadkar/registry-simulator/people'
import { address, portal } from './environment.ts'
import { petitionAgainst } from './petitioner.ts'
import { codeAt, messagesAt } from './simulator.ts'
import { expect } from './test.ts'
import type { Visitor } from './visitor.ts'

/* For journeys whose story begins later: what others do on the pages (`main-story`, `english`, `keyboard`), done by API. */

/** Proves who a visitor is. Their browser is signed in then, and so is the client that is returned. */
export async function arrive(
  { page }: Visitor,
  person: Person,
  capacity: 'worker' | 'employer',
): Promise<DadkarClient> {
  const {
    nationalId,
    birthDate,
    mobiles: [mobile],
  } = person
  const { request } = page.context()
  const seen = (await messagesAt(mobile)).length
  const data = { level: 1, capacity, nationalId, birthDate, mobile }
  const started = await request.post(`${address}/v1/verifications`, { data })
  expect(started.status()).toBe(201)
  const { id } = await started.json()
  const code = await codeAt(mobile, seen)
  const confirmed = await request.post(`${address}/v1/verifications/${id}/confirm`, { data: { code } })
  expect(confirmed.status()).toBe(200)
  const { session } = await confirmed.json()
  return createDadkarClient({ baseUrl: address, headers: { authorization: `Bearer ${session.accessToken}` } })
}

/** Completes the profile of a worker. */
export async function completeProfile(worker: DadkarClient): Promise<void> {
  const body = { address: 'تهران، خیابان آزادی، پلاک ۱۲', postalCode: '1619735744', email: null }
  await need(worker.PUT('/v1/me/profile', { body }))
}

/** Files a petition of a worker, whose profile is completed. @returns the id of the case */
export async function fileAgainst(employer: Person, worker: Person, client: DadkarClient): Promise<string> {
  await completeProfile(client)
  return file(client, portal, worker, petitionAgainst(employer))
}
