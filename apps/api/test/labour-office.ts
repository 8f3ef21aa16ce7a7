import { assignCase, getOfficeCase, recordHearing, scheduleHearing } from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { saveVerdict, serveVerdict, signVerdict } from '@dadkar/contract/verdict'
import { type BoardPlace, boardPlaces } from '@dadkar/procedure/boards'
import type { CaseStage } from '@dadkar/procedure/case-states'
import { earliestHearingDay } from '@dadkar/procedure/deadlines'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { addDays, isOfficeClosed } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { grantCapacity } from '../src/modules/administration/grant-capacity.ts'
import type { Caller, TestApi } from './harness.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

/* A labour office and its people, as tests of its work need them. */

/** A person of the office, signed in as such with a fresh code. */
export async function appoint(
  api: TestApi,
  person: Person,
  capacity: 'officer' | 'boardMember' | 'expert',
): Promise<string> {
  await verifyAs(api, person, 'worker')
  await grantCapacity(api, person.nationalId, capacity)
  const [row] = await api.sql('select id from person where last_name = $1 and first_name = $2', [
    person.lastName,
    person.firstName,
  ])
  return row.id
}

/** Signs in with a fresh code. */
export async function arrive(api: TestApi, person: Person): Promise<Caller> {
  const caller = await signInAs(api, person)
  await stepUp(api, caller)
  return caller
}

/** Somebody who may be asked as an expert, signed in as such with a fresh code. */
export async function makeExpert(api: TestApi, person: Person) {
  const personId = await appoint(api, person, 'expert')
  return { personId, caller: await arrive(api, person) }
}

const members = [people.farhad, people.shirin, people.sohrab]

const { mahin, shahin, taraneh, shahrokh, esmaeil, zohreh, golnaz, khosrow, nahid } = people
const disputeMembers = [mahin, shahin, taraneh, shahrokh, esmaeil, zohreh, golnaz, khosrow, nahid]

/** A board of office 101 whose seats are all taken, each member signed in, in the order of the seats. */
async function openBoard(api: TestApi, stage: CaseStage, sitting: readonly Person[]) {
  const board = await api.db.board.create({ data: { officeCode: api.config.OFFICE_CODE, stage, number: 1 } })
  const take = async (seat: BoardPlace, turn: number) => {
    const person = sitting[turn] as Person
    const personId = await appoint(api, person, 'boardMember')
    await api.db.boardSeat.create({ data: { boardId: board.id, personId, ...seat } })
    return arrive(api, person)
  }
  return { board, members: await Promise.all(boardPlaces(stage).map(take)) }
}

/** A dispute board of office 101 with its nine members. */
export const openDisputeBoard = (api: TestApi) => openBoard(api, 'dispute', disputeMembers)

/** The sittings of the first so many members of a board, or of all. */
export async function sittingsOf(api: TestApi, boardId: string, count = 9): Promise<string[]> {
  const seats = await api.db.boardSeat.findMany({
    where: { boardId, until: null },
    orderBy: [{ kind: 'asc' }, { place: 'asc' }],
    take: count,
  })
  return seats.map(({ id }) => id)
}

/** Office 101 with a full recognition board: Mahdi at the registry, Narges at the branch, Farhad of the board. */
export async function openLabourOffice(api: TestApi) {
  const { code } = await api.db.labourOffice.create({
    data: {
      code: api.config.OFFICE_CODE,
      ...{ nameFa: 'ادارهٔ کار نمونه', nameEn: 'Sample labour office' },
      ...{ addressFa: 'تهران، خیابان نمونه، پلاک ۱', addressEn: '1 Nemuneh Street, Tehran' },
    },
  })
  const seat = async (person: Person, kind: 'registry' | 'branch') => {
    await api.db.desk.create({ data: { personId: await appoint(api, person, 'officer'), officeCode: code, kind } })
    return arrive(api, person)
  }
  const [{ board, members: arrived }, registry, branch] = await Promise.all([
    openBoard(api, 'recognition', members),
    seat(people.mahdi, 'registry'),
    seat(people.narges, 'branch'),
  ])
  return { board, registry, branch, members: arrived, member: arrived[0] as Caller }
}

/** A case of a worker against an employer who has an account. */
export async function fileCase(api: TestApi, worker: Person, employer: Person) {
  const [claimant, respondent] = await Promise.all([
    verifyAs(api, worker, 'worker'),
    verifyAs(api, employer, 'employer'),
  ])
  await completeProfile(claimant)
  const { nationalId } = employer
  const { caseId } = await filePetition(api, claimant, worker, draftAgainst({ nationalId }))
  return { caseId: caseId as string, claimant, respondent }
}

/** Another case of the same two, as fresh as if it had just been registered. */
export async function copyCase(api: TestApi, caseId: string): Promise<string> {
  const [{ id }] = await api.sql(
    `with source as (select * from "case" where id = $1), filed as (
       insert into petition (claimant_id, content_sealed, submitted_at)
       select p.claimant_id, p.content_sealed, now() from petition p join source s on s.petition_id = p.id returning id
     ), made as (
       insert into "case" (office_code, case_number, tracking_code, petition_id, search_text)
       select s.office_code, 'x-' || filed.id, 't-' || filed.id, filed.id, s.search_text from source s, filed returning id
     ), parties as (
       insert into party (case_id, side, subject_id, name, address_sealed)
       select made.id, side, subject_id, name, address_sealed from party, made where case_id = $1 order by party.id
     ), claims as (
       insert into claim select made.id, position, kind, amount_rial, explanation_sealed from claim, made where case_id = $1
     ), papers as (
       insert into paper (case_id, body_sealed, sha256)
       select made.id, body_sealed, sha256 from made, (select * from paper where case_id = $1 order by id limit 1) p
     )
     select id from made`,
    [caseId],
  )
  return id
}

const calendar = makeCalendar()

/** Ten in the morning in Iran, on the first day on which a hearing can be held, or so many days later. */
export function morning(later = 0): string {
  let day = addDays(earliestHearingDay(tehranDay(new Date()), calendar), later)
  while (isOfficeClosed(day, calendar)) day = addDays(day, 1)
  return `${day}T06:30:00.000Z`
}

type Office = Awaited<ReturnType<typeof openLabourOffice>>

/** Takes a case of two claims through its hearing. */
export async function hearCase(api: TestApi, { registry, branch, board }: Office, id: string): Promise<void> {
  const { version } = (await registry.call(getOfficeCase, { params: { id } })).body
  const act = (who: Caller, endpoint: Endpoint, body: object) => who.call(endpoint, { params: { id }, body })
  await act(registry, assignCase, { version, boardId: board.id })
  await act(branch, scheduleHearing, { version: version + 1, startsAt: morning() })
  await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1 and state = 'scheduled'`, [
    id,
  ])
  const heard = await act(branch, recordHearing, {
    ...{ version: version + 2, minutes: 'هر دو طرف آمدند و سخنان خود را گفتند.' },
    present: await sittingsOf(api, board.id),
  })
  if (heard.status !== 200) throw new Error(`The hearing was not recorded: ${heard.code}`)
}

/** The members of the board rule for the claimant, and the branch serves the ruling. */
export async function ruleAndServe(api: TestApi, office: Office, id: string): Promise<void> {
  await hearCase(api, office, id)
  const reasons = 'فهرست مزد کارگاه پرداخت آن را نشان نمی‌دهد.'
  const item = { outcome: 'granted', amountRial: '200000000', reasons, basis: 'مادهٔ ۳۷ قانون کار' }
  await office.member.call(saveVerdict, { params: { id }, body: { version: 0, items: [item, item] } })
  for (const member of office.members) {
    await member.call(signVerdict, { params: { id }, body: { version: 1, dissent: null } })
  }
  const { version } = (await office.branch.call(getOfficeCase, { params: { id } })).body
  const served = await office.branch.call(serveVerdict, { params: { id }, body: { version } })
  if (served.status !== 200) throw new Error(`The ruling was not served: ${served.code}`)
}
