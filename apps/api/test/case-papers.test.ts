import { fileBrief } from '@dadkar/contract/brief'
import { assignCase, getOfficeCase } from '@dadkar/contract/case-office'
import { acceptAppointment, appointExpert, dismissExpert, listExperts } from '@dadkar/contract/expert'
import { listNotices, openNotice } from '@dadkar/contract/notice'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantCapacity } from '../src/modules/administration/grant-capacity.ts'
import { committedRoutes } from './committed-routes.ts'
import { drawCard, settled, upload } from './documents.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { appoint, arrive, copyCase, makeExpert, openLabourOffice, ruleAndServe } from './labour-office.ts'
import { completeProfile, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'
import { claimsOf } from './tokens.ts'

/* Whatever a case has to read, by every route that the committed list has for it, asked by everybody. */

const kept = /^\/v1\/(cases|documents|notices|expert\/appointments|office\/cases)\/:/
const routes = committedRoutes
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [scope: string, method: string, path: string])
  .filter(([, method, path]) => method === 'GET' && kept.test(path))
  .map(([scope, , path]) => ({ path, capacities: scope.split('/')[1]?.split(',') ?? null }))

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let everybody: Record<string, Caller>
let filedId: string
let ruledId: string
let ids: Record<string, string>

/** Who may read, of all of them. */
function readersOf(path: string): string[] {
  if (path.startsWith('/v1/expert/')) return ['expert']
  if (path.startsWith('/v1/notices/')) return ['respondent']
  if (path.startsWith('/v1/documents/') || path.includes('/receipt')) return ['claimant']
  if (path.startsWith('/v1/cases/')) return ['claimant', 'respondent']
  return ['registry', 'branch', 'member']
}

/** The address of something that is there: of the ruled case where it is about its ruling, else of the other. */
function addressOf(path: string): string {
  const isOfRuling = /verdict|correction|notices\/:noticeId/.test(path)
  const [, kind = ''] = kept.exec(path) ?? []
  const own: Record<string, string | undefined> = {
    ...{ documents: ids.documentId, notices: ids.noticeId, 'expert/appointments': ids.appointmentId },
  }
  return path.replace(/:(\w+)/g, (_, name: string) => {
    if (name !== 'id') return ids[name] ?? ''
    return own[kind] ?? (isOfRuling ? ruledId : filedId)
  })
}

async function ask(who: Caller, path: string) {
  const answer = await api.app.inject({ url: addressOf(path), headers: { authorization: `Bearer ${who.token}` } })
  return { status: answer.statusCode, code: answer.statusCode === 200 ? null : (answer.json().code as string) }
}

/** Files a petition with a picture as evidence; its respondent opens it. */
async function file(claimant: Caller, respondent: Caller): Promise<void> {
  const document = await upload(api, claimant, await drawCard(), { kind: 'other', title: 'فیش', fileName: 'فیش.jpg' })
  await settled(claimant, document.id)
  const evidence = [{ kind: 'payslip', documentId: document.id, witnessName: '', description: '' }] as const
  const draft = { ...draftAgainst({ nationalId: people.parvaneh.nationalId }), evidence: [...evidence] }
  filedId = (await filePetition(api, claimant, people.sara, draft)).caseId
  const [piece] = await api.sql('select id from evidence where case_id = $1', [filedId])
  await openNewest(respondent, 'petitionCopy')
  ids = { documentId: document.id, evidenceId: piece.id }
}

/** Opens the newest notice of a kind. @returns its id */
async function openNewest(who: Caller, kind: string): Promise<string> {
  const { items } = (await who.call(listNotices)).body
  const { id } = items.find((each: { kind: string }) => each.kind === kind)
  expect((await who.call(openNotice, { params: { id } })).status).toBe(200)
  return id
}

/** A brief with the picture, and an expert who has accepted and was given it. */
async function handToExpert(
  claimant: Caller,
  respondent: Caller,
  expert: { personId: string; caller: Caller },
): Promise<void> {
  const at = { params: { id: filedId } }
  const documentIds = [ids.documentId]
  const text = 'یک سند پیوست است و بررسی آن را می‌خواهم.'
  await claimant.call(fileBrief, { ...at, body: { version: 1, text, documentIds } })
  await openNewest(respondent, 'brief')
  await office.registry.call(assignCase, { ...at, body: { version: 2, boardId: office.board.id } })
  const asked = { version: 3, expertId: expert.personId, question: `${text} 🔍`, days: 20, documentIds }
  expect((await office.branch.call(appointExpert, { ...at, body: asked })).status).toBe(200)
  const [appointment] = (await office.branch.call(listExperts, at)).body.items
  ids.appointmentId = appointment.id
  expect((await expert.caller.call(acceptAppointment, { params: { id: appointment.id } })).status).toBe(200)
}

/** A board of its own, on which one sits who has nothing to do with the case. */
async function seatElsewhere(): Promise<Caller> {
  const board = await api.db.board.create({
    data: { officeCode: api.config.OFFICE_CODE, stage: 'recognition', number: 2 },
  })
  const personId = await appoint(api, people.mahin, 'boardMember')
  await api.db.boardSeat.create({ data: { boardId: board.id, personId, kind: 'ministry', place: 1 } })
  return arrive(api, people.mahin)
}

beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  const claimant = await verifyAs(api, people.sara, 'worker')
  await completeProfile(claimant)
  const respondent = await verifyAs(api, people.parvaneh, 'employer')
  const stranger = await verifyAs(api, people.behrouz, 'worker')
  for (const caller of [claimant, respondent, stranger]) await stepUp(api, caller)
  await file(claimant, respondent)
  ruledId = await copyCase(api, filedId)
  await ruleAndServe(api, office, ruledId)
  ids.noticeId = await openNewest(respondent, 'verdict')
  const expert = await makeExpert(api, people.nima)
  await handToExpert(claimant, respondent, expert)

  await verifyAs(api, people.babak, 'worker')
  await grantCapacity(api, people.babak.nationalId, 'administrator')
  const there = { code: '102', nameFa: 'ادارهٔ دیگر', nameEn: 'Another office', addressFa: 'کرج', addressEn: 'Karaj' }
  await api.db.labourOffice.create({ data: there })
  const personId = await appoint(api, people.homa, 'officer')
  await api.db.desk.create({ data: { personId, officeCode: there.code, kind: 'branch' } })
  everybody = {
    ...{ claimant, respondent, stranger, registry: office.registry, branch: office.branch, member: office.member },
    ...{ memberOfAnotherBoard: await seatElsewhere(), officerElsewhere: await arrive(api, people.homa) },
    ...{ expert: expert.caller, anotherExpert: (await makeExpert(api, people.reza)).caller },
    administrator: await arrive(api, people.babak),
  }
}, 180_000)
afterAll(() => api.stop())

test('the committed list has routes of every kind', () => {
  expect(routes.length).toBeGreaterThan(25)
})

describe('documents and papers of a case', () => {
  test.each(routes)('$path is there for who may read it, and for nobody else', async ({ path, capacities }) => {
    const mayRead = readersOf(path)
    for (const [name, caller] of Object.entries(everybody)) {
      const { status, code } = await ask(caller, path)
      const isInScope = !capacities || capacities.includes(String(claimsOf(caller.token ?? '').cap))
      const wanted = !isInScope ? 403 : mayRead.includes(name) ? 200 : 404
      expect([name, status, code]).toEqual([name, wanted, isInScope ? code : 'session.capacity_required'])
    }
  })

  test('from whoever lost their standing everything is gone at once, whatever it is', async () => {
    const { version } = (await office.branch.call(getOfficeCase, { params: { id: filedId } })).body
    const dismissal = { params: { id: filedId, appointmentId: ids.appointmentId ?? '' } }
    const reason = 'کارشناس در مهلت پاسخ نداد.'
    expect((await office.branch.call(dismissExpert, { ...dismissal, body: { version, reason } })).status).toBe(200)
    await api.sql('update board_seat set until = now() where board_id = $1', [office.board.id])
    await api.sql('delete from desk')
    // The sessions stand: what is asked is who they are now.
    const lost = { expert: 404, member: 403, branch: 403, registry: 403 } as const
    for (const { path } of routes) {
      for (const [name, wanted] of Object.entries(lost)) {
        if (!readersOf(path).includes(name)) continue
        const { status, code } = await ask(everybody[name] as Caller, path)
        expect([path, name, status]).toEqual([path, name, wanted])
        // It says nothing of the case, but that whoever asks works at no office.
        if (wanted === 403) expect(['labour_office.not_assigned', 'session.capacity_required']).toContain(code)
      }
    }
  })
})
