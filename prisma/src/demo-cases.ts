import { randomUUID } from 'node:crypto'
import type { DadkarClient } from '@dadkar/client'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { type Addresses, file, verify } from './acting.ts'
import { demoPetition } from './demo-petitions.ts'
import { need } from './need.ts'

const { parvaneh, elaheh, bahar, mansour } = people
const { hamid, yousef, roya, saeed, samira, fereshteh, kaveh } = people

/**
 * Who files against whom, by what becomes of the case. A phone gets five codes an hour, so nobody files more than four
 * times. Mansour has no account: what is served on him goes out on paper.
 */
const filings = {
  incoming: [hamid, bahar],
  incomingToo: [yousef, elaheh],
  incomingOnPaper: [roya, mansour],
  incomingLast: [saeed, mansour],
  rejected: [hamid, elaheh],
  defective: [yousef, bahar],
  cured: [roya, bahar],
  assigned: [hamid, mansour],
  assignedToo: [saeed, elaheh],
  assignedOnPaper: [yousef, mansour],
  scheduled: [hamid, parvaneh],
  scheduledToo: [yousef, bahar],
  heard: [roya, parvaneh],
  written: [roya, elaheh],
  proposed: [samira, elaheh],
  objected: [samira, bahar],
  served: [samira, parvaneh],
  withdrawn: [fereshteh, bahar],
  settled: [fereshteh, elaheh],
  requested: [fereshteh, bahar],
  final: [kaveh, elaheh],
  closed: [kaveh, bahar],
  sent: [saeed, parvaneh],
} as const satisfies Record<string, readonly [Person, Person]>

export type CaseName = keyof typeof filings

/** The cases by their names, and whoever is a party to one. */
export type Filed = { ids: Record<CaseName, string>; clientOf(person: Person): DadkarClient }

const profile = { address: 'تهران، خیابان نواب، کوچهٔ یاس، پلاک ۸', postalCode: '1619735744', email: null }

/** Workers and employers make accounts, and the workers file. */
export async function fileDemoCases(addresses: Addresses): Promise<Filed> {
  const clients = new Map<Person, DadkarClient>()
  const ids = {} as Record<CaseName, string>
  for (const employer of [elaheh, bahar]) clients.set(employer, await verify(addresses, employer, 'employer'))
  const all = Object.entries(filings) as [CaseName, readonly [Person, Person]][]
  const workers = [...new Set(all.map(([, [worker]]) => worker))]
  await Promise.all(
    workers.map(async (worker) => {
      const client = await verify(addresses, worker, 'worker')
      clients.set(worker, client)
      await need(client.PUT('/v1/me/profile', { body: profile }))
      for (const [turn, [name, [by, employer]]] of all.entries()) {
        if (by === worker) ids[name] = await file(client, addresses, worker, demoPetition(turn, employer))
      }
    }),
  )
  const clientOf = (person: Person) => {
    const client = clients.get(person)
    if (!client) throw new Error('Has no account')
    return client
  }
  return { ids, clientOf }
}

/** The parameters of a step in a case, which is taken once. */
export const step = (id: string) => ({ path: { id }, header: { 'Idempotency-Key': randomUUID() } })
