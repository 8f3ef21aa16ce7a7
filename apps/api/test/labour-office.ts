import { type Person, people } from '@dadkar/registry-simulator/people'
import { createVault } from '../src/crypto/vault.ts'
import { grantCapacity } from '../src/modules/administration/grant-capacity.ts'
import type { Caller, TestApi } from './harness.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

/* A labour office and its people, as tests of its work need them. */

/** A person of the office, signed in as such with a fresh code. */
async function appoint(api: TestApi, person: Person, capacity: 'officer' | 'boardMember'): Promise<string> {
  await verifyAs(api, person, 'worker')
  const ctx = { db: api.db, vault: createVault(api.config.DATA_KEYS, api.config.INDEX_KEY) }
  await grantCapacity(ctx, person.nationalId, capacity)
  const [row] = await api.sql('select id from person where last_name = $1 and first_name = $2', [
    person.lastName,
    person.firstName,
  ])
  return row.id
}

async function arrive(api: TestApi, person: Person): Promise<Caller> {
  const caller = await signInAs(api, person)
  await stepUp(api, caller)
  return caller
}

const members = [people.farhad, people.shirin, people.sohrab]

/** Office 101 with a full recognition board: Mahdi at the registry, Narges at the branch, Farhad of the board. */
export async function openLabourOffice(api: TestApi) {
  const { code } = await api.db.labourOffice.create({
    data: {
      code: api.config.OFFICE_CODE,
      ...{ nameFa: 'ادارهٔ کار نمونه', nameEn: 'Sample labour office' },
      ...{ addressFa: 'تهران، خیابان نمونه، پلاک ۱', addressEn: '1 Nemuneh Street, Tehran' },
    },
  })
  const board = await api.db.board.create({ data: { officeCode: code, stage: 'recognition', number: 1 } })
  for (const [turn, kind] of (['ministry', 'workers', 'employers'] as const).entries()) {
    const personId = await appoint(api, members[turn] as Person, 'boardMember')
    await api.db.boardSeat.create({ data: { boardId: board.id, kind, personId } })
  }
  for (const [person, kind] of [
    [people.mahdi, 'registry'],
    [people.narges, 'branch'],
  ] as const) {
    await api.db.desk.create({ data: { personId: await appoint(api, person, 'officer'), officeCode: code, kind } })
  }
  const [registry, branch, member] = [
    await arrive(api, people.mahdi),
    await arrive(api, people.narges),
    await arrive(api, people.farhad),
  ]
  return { board, registry, branch, member }
}

/** A case of a worker against an employer who has an account. */
export async function fileCase(api: TestApi, worker: Person, employer: Person) {
  const claimant = await verifyAs(api, worker, 'worker')
  await completeProfile(claimant)
  const respondent = await verifyAs(api, employer, 'employer')
  const { nationalId } = employer
  const { caseId } = await filePetition(api, claimant, worker, draftAgainst({ nationalId }))
  return { caseId: caseId as string, claimant, respondent }
}
