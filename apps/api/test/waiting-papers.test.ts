import { assignCase, getOfficeCase, scheduleHearing } from '@dadkar/contract/case-office'
import { joinCase } from '@dadkar/contract/join'
import { sendLetter } from '@dadkar/contract/letter'
import {
  getPaperChannel,
  listWaitingPapers,
  type PaperChannel,
  recordPaperFailure,
  recordPaperService,
  type WaitingPaper,
} from '@dadkar/contract/paper-service'
import { withdrawCase } from '@dadkar/contract/verdict'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createVault } from '../src/crypto/vault.ts'
import { closeAccount } from '../src/modules/account/close-account.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { appoint, arrive, morning, openLabourOffice } from './labour-office.ts'
import { handOut, nameOf, printedCode } from './paper-case.ts'
import { completeProfile, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

/* The list of an office of what it has to hand to servers. */

const { sara, parvaneh, jamshid } = people
let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let claimant: Caller
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  claimant = await verifyAs(api, sara, 'worker')
  await completeProfile(claimant)
  await stepUp(api, claimant)
}, 60_000)
afterAll(() => api.stop())
// Each test begins with an office that owes nothing.
let hearings = 0
beforeEach(async () => {
  hearings = 0
  await api.sql(`update hearing set state = 'cancelled'`)
  await api.sql('delete from waiting_paper')
})

const named = { kind: 'unidentified', name: nameOf(parvaneh) } as const
/** A case whose hearing is set, half an hour after that of the one before. */
async function schedule(respondent: Parameters<typeof draftAgainst>[0] = named): Promise<string> {
  const { caseId } = await filePetition(api, claimant, sara, draftAgainst(respondent))
  const params = { id: caseId }
  await office.registry.call(assignCase, { params, body: { version: 1, boardId: office.board.id } })
  const startsAt = new Date(Date.parse(morning()) + hearings * 1_800_000).toISOString()
  hearings += 1
  const set = await office.branch.call(scheduleHearing, { params, body: { version: 2, startsAt } })
  expect(set.status).toBe(200)
  return caseId
}
const page = async (query = {}, who = office.registry) => (await who.call(listWaitingPapers, { query })).body
const list = async (who = office.registry): Promise<WaitingPaper[]> => (await page({ limit: '100' }, who)).items
const channel = async (id: string): Promise<PaperChannel> =>
  (await office.registry.call(getPaperChannel, { params: { id } })).body
const bringBack = (id: string) =>
  office.registry.call(recordPaperFailure, {
    params: { id },
    body: { triedAt: new Date().toISOString(), failure: 'locked', note: 'کارگاه بسته بود.' },
  })
const deliver = (id: string) =>
  office.registry.call(recordPaperService, {
    params: { id },
    body: {
      ...{ triedAt: new Date().toISOString(), recipient: 'addressee', recipientName: nameOf(parvaneh) },
      place: 'تهران، جادهٔ قدیم کرج، کارگاه شمارهٔ ۷',
    },
  })
const write = async (id: string, text: string) => {
  const { version } = (await office.branch.call(getOfficeCase, { params: { id } })).body
  const body = { version, kind: 'warning', to: 'respondent', text }
  expect((await office.branch.call(sendLetter, { params: { id }, body })).status).toBe(200)
}

/** The list and the panels of the cases say the same. */
async function expectAsInCases(ids: readonly string[]) {
  const owed = (await Promise.all(ids.map(channel))).flatMap(({ duties }) => duties)
  const key = ({ partyId, paperId, attempt }: { partyId: string; paperId: string; attempt: number }) =>
    `${partyId} ${paperId} ${attempt}`
  expect((await list()).map(key).sort()).toEqual(owed.map(key).sort())
}

test('a paper waits until it is handed out; one that comes back has its old place, and one that is served is gone', async () => {
  const first = await schedule()
  const second = await schedule()
  const before = await list()
  expect(before).toMatchObject([
    { caseId: first, kind: 'invitation', side: 'respondent', name: named.name, attempt: 1 },
    { caseId: second, attempt: 1 },
  ])
  const caseNumber = (await office.branch.call(getOfficeCase, { params: { id: first } })).body.caseNumber
  expect(before[0]?.caseNumber).toBe(caseNumber)
  const out = (await handOut(office.registry, first)).body
  expect((await list()).map(({ caseId }) => caseId)).toEqual([second])
  await bringBack(out.id)
  expect(await list()).toMatchObject([
    { caseId: first, attempt: 2, waitsSince: before[0]?.waitsSince },
    { caseId: second, attempt: 1 },
  ])
  await deliver((await handOut(office.registry, first)).body.id)
  await expectAsInCases([first, second])
  expect((await list()).map(({ caseId }) => caseId)).toEqual([second])
})

test('it follows what happens to the case: letters wait beside, whoever joins is owed nothing, and a case that ends calls nobody', async () => {
  const [joined, ended] = [await schedule(), await schedule()]
  await write(joined, 'فهرست مزد را بیاورید.')
  await write(ended, 'نشانی تازهٔ کارگاه را بنویسید.')
  await expectAsInCases([joined, ended])
  expect(await list()).toHaveLength(4)
  const trackingCode = await printedCode(office.registry, joined)
  await expectAsInCases([joined, ended])
  const employer = await verifyAs(api, parvaneh, 'employer')
  expect((await employer.call(joinCase, { body: { trackingCode } })).body.state).toBe('joined')
  const { version } = (await office.branch.call(getOfficeCase, { params: { id: ended } })).body
  await stepUp(api, claimant)
  const withdrawn = await claimant.call(withdrawCase, {
    params: { id: ended },
    body: { version, reason: 'از دعوا گذشتم و آن را پس می‌گیرم.' },
  })
  expect(withdrawn.body.state).toBe('withdrawn')
  await expectAsInCases([joined, ended])
  expect(await list()).toMatchObject([{ caseId: ended, kind: 'warning' }])
})

test('whoever opens an account finds the paper there; it goes on paper again once their account is closed', async () => {
  const id = await schedule({ nationalId: jamshid.nationalId })
  expect(await list()).toMatchObject([{ caseId: id, name: expect.any(String) }])
  await verifyAs(api, jamshid, 'employer')
  expect(await list()).toEqual([])
  await write(id, 'فهرست مزد را بیاورید.')
  await expectAsInCases([id])
  const other = await schedule({ nationalId: jamshid.nationalId })
  expect(await list()).toEqual([])

  const vault = createVault(api.config.DATA_KEYS, api.config.INDEX_KEY)
  const [{ index }] = await api.sql(
    `select s.identifier_index as index from subject s join party p on p.subject_id = s.id where p.case_id = $1 and p.side = 'respondent'`,
    [id],
  )
  const report = { id: crypto.randomUUID(), subjectIndex: new Uint8Array(index) }
  await api.db.$transaction((db) => closeAccount({ db, vault, requestId: 'test' }, report, jamshid.birthDate))
  expect(await list()).toMatchObject([{ caseId: id, kind: 'invitation' }])
  await expectAsInCases([id, other])
})

test('is read page by page, also when what ended the page before was handed out meanwhile', async () => {
  const ids = [await schedule(), await schedule(), await schedule()]
  const first = await page({ limit: '1' })
  expect(first.items).toMatchObject([{ caseId: ids[0] }])
  await handOut(office.branch, ids[0] ?? '')
  const second = await page({ limit: '1', cursor: first.nextCursor })
  expect(second.items).toMatchObject([{ caseId: ids[1] }])
  const third = await page({ limit: '1', cursor: second.nextCursor })
  expect([third.items, third.nextCursor]).toMatchObject([[{ caseId: ids[2] }], null])
  expect((await office.registry.call(listWaitingPapers, { query: { limit: '101' } })).status).toBe(400)
  expect((await office.registry.call(listWaitingPapers, { query: { cursor: 'x' } })).status).toBe(400)
})

test('is for the officers of that office, without the cases in which they are a party themselves', async () => {
  const id = await schedule()
  expect(await list(office.branch)).toHaveLength(1)
  for (const who of [claimant, office.member]) {
    expect((await who.call(listWaitingPapers)).code).toBe('session.capacity_required')
  }
  await api.sql(
    `insert into labour_office (code, name_fa, name_en, address_fa, address_en) values ('102', 'x', 'x', 'x', 'x')`,
  )
  const personId = await appoint(api, people.omid, 'officer')
  const elsewhere = await arrive(api, people.omid)
  expect((await elsewhere.call(listWaitingPapers)).code).toBe('labour_office.not_assigned')
  await api.db.desk.create({ data: { personId, officeCode: '102', kind: 'registry' } })
  expect(await list(elsewhere)).toEqual([])

  const [{ mine }] = await api.sql(`select person_id as mine from desk where kind = 'registry' and office_code = '101'`)
  await api.sql(`update party set subject_id = $2 where case_id = $1 and side = 'claimant'`, [id, mine])
  expect(await list()).toEqual([])
  expect(await list(office.branch)).toHaveLength(1)
})
