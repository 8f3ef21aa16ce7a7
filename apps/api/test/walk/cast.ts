import type { DeskKind } from '@dadkar/prisma/client'
import type { CaseStage } from '@dadkar/procedure/case-states'
import { people } from '@dadkar/registry-simulator/people'
import { grantCapacity } from '../../src/modules/administration/grant-capacity.ts'
import type { Caller, TestApi } from '../harness.ts'
import { appoint, arrive, makeExpert, openDisputeBoard, openLabourOffice, sittingsOf } from '../labour-office.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from '../people.ts'
import { draftAgainst, filePetition } from '../petitions.ts'
import { claimsOf } from '../tokens.ts'

/** Somebody who acts in the walk, as they signed in. */
export interface Somebody {
  name: string
  caller: Caller
  personId: string
  capacity: string
  /** Whether they entered a fresh code, without which nothing is signed. */
  hasCode: boolean
  /** Where an officer works. */
  desk?: { kind: DeskKind; isOurs: boolean }
  /** On which board a member sits. */
  board?: CaseStage
}

/** A board of the office: its id, and its members who sit in hearings, in the order of their sittings. */
export interface BoardOfWalk {
  id: string
  sittings: { id: string; personId: string }[]
}

export type Cast = Awaited<ReturnType<typeof callCast>>

function somebody(name: string, caller: Caller, more: Partial<Somebody> = {}): Somebody {
  const { sub, cap } = claimsOf(caller.token ?? '')
  return { name, caller, personId: String(sub), capacity: String(cap), hasCode: true, ...more }
}

/** People of every capacity, the boards of one office, and two cases filed as people file: against one, and against two. */
export async function callCast(api: TestApi) {
  const office = await openLabourOffice(api)
  const dispute = await openDisputeBoard(api)
  const claimant = await verifyAs(api, people.sara, 'worker')
  await completeProfile(claimant)
  const respondents = [await verifyAs(api, people.parvaneh, 'employer'), await verifyAs(api, people.kamran, 'worker')]
  const stranger = await verifyAs(api, people.behrouz, 'worker')
  for (const caller of [claimant, ...respondents, stranger]) await stepUp(api, caller)

  const against = [people.parvaneh, people.kamran].map(({ nationalId }) => ({ nationalId }))
  const filed: string[] = []
  for (const count of [1, 2]) {
    const draft = draftAgainst(...against.slice(0, count))
    filed.push((await filePetition(api, claimant, people.sara, draft)).caseId)
  }

  await verifyAs(api, people.babak, 'worker')
  await grantCapacity(api, people.babak.nationalId, 'administrator')
  const elsewhere = {
    code: '102',
    nameFa: 'ادارهٔ دیگر',
    nameEn: 'Another office',
    addressFa: 'کرج',
    addressEn: 'Karaj',
  }
  await api.db.labourOffice.create({ data: elsewhere })
  const personId = await appoint(api, people.homa, 'officer')
  await api.db.desk.create({ data: { personId, officeCode: elsewhere.code, kind: 'registry' } })

  const everybody = [
    somebody('claimant', claimant),
    somebody('respondent', respondents[0] as Caller),
    somebody('second respondent', respondents[1] as Caller),
    somebody('stranger', stranger),
    somebody('claimant without a code', await signInAs(api, people.sara), { hasCode: false }),
    somebody('registry', office.registry, { desk: { kind: 'registry', isOurs: true } }),
    somebody('branch', office.branch, { desk: { kind: 'branch', isOurs: true } }),
    somebody('branch without a code', await signInAs(api, people.narges), {
      ...{ hasCode: false, desk: { kind: 'branch', isOurs: true } },
    }),
    somebody('officer elsewhere', await arrive(api, people.homa), { desk: { kind: 'registry', isOurs: false } }),
    ...office.members.map((caller, nth) => somebody(`member ${nth + 1}`, caller, { board: 'recognition' })),
    ...dispute.members.map((caller, nth) => somebody(`dispute member ${nth + 1}`, caller, { board: 'dispute' })),
    somebody('expert', (await makeExpert(api, people.nima)).caller),
    somebody('second expert', (await makeExpert(api, people.reza)).caller),
    somebody('administrator', await arrive(api, people.babak)),
  ]
  const boards: Record<CaseStage, BoardOfWalk> = {
    recognition: await readBoard(api, office.board.id, 3),
    dispute: await readBoard(api, dispute.board.id, 7),
  }
  return { everybody, boards, filed }
}

/** A board of which so many sit in every hearing. */
async function readBoard(api: TestApi, id: string, count: number): Promise<BoardOfWalk> {
  const ids = await sittingsOf(api, id, count)
  const seats = await api.db.boardSeat.findMany({ where: { id: { in: ids } } })
  return {
    id,
    sittings: ids.map((seatId) => ({ id: seatId, personId: seats.find((each) => each.id === seatId)?.personId ?? '' })),
  }
}
