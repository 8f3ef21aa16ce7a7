import { endOtherSessions } from '@dadkar/contract/account'
import { cureDefect } from '@dadkar/contract/case'
import { assignCase, returnForDefect } from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { acceptAppointment, appointExpert, dismissExpert, fileReport, listExperts } from '@dadkar/contract/expert'
import { followChanges } from '@dadkar/contract/live'
import { listNotices, openNotice } from '@dadkar/contract/notice'
import { actAs } from '@dadkar/contract/session'
import { people } from '@dadkar/registry-simulator/people'
import type { FastifyRequest } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, makeExpert, openLabourOffice } from './labour-office.ts'
import { follow, listenOn } from './live-reader.ts'
import { signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

const { sara, parvaneh, jamshid } = people
let api: TestApi
let address: string
let office: Awaited<ReturnType<typeof openLabourOffice>>
let filed: Awaited<ReturnType<typeof fileCase>>
let stranger: Caller
let id: string

beforeAll(async () => {
  api = await startTestApi()
  address = await listenOn(api)
  office = await openLabourOffice(api)
  filed = await fileCase(api, sara, parvaneh)
  stranger = await verifyAs(api, jamshid, 'employer')
  for (const party of [filed.claimant, filed.respondent]) await stepUp(api, party)
}, 60_000)
afterAll(() => api.stop())

type Stream = Awaited<ReturnType<typeof follow>>
const open: Stream[] = []
const watch = async (who: Caller) => {
  const stream = await follow(address, who)
  open.push(stream)
  return stream
}
beforeEach(async () => {
  id = await copyCase(api, filed.caseId)
})
afterEach(async () => {
  for (const stream of open.splice(0)) stream.close()
  // The server notices that they are gone.
  await expect.poll(openStreams).toBe(0)
})

/** What every handler is given, whoever asks. */
const openStreams = () => api.app.contextOf({ headers: {} } as FastifyRequest).live.listeners.size

const act = (who: Caller, endpoint: Endpoint, body: object, of = id) => who.call(endpoint, { params: { id: of }, body })
const lacks = 'تصویر قرارداد کار پیوست نشده است.'
const giveBack = (version = 1) => act(office.registry, returnForDefect, { version, lacks })

describe('a step in a case', () => {
  test('is told to its parties and its office, the paper to its addressee, and to nobody else', async () => {
    const [claimant, respondent, outsider, registry, member] = [
      await watch(filed.claimant),
      await watch(filed.respondent),
      await watch(stranger),
      await watch(office.registry),
      await watch(office.member),
    ] as const
    expect((await giveBack()).status).toBe(200)
    expect(await claimant.hear()).toEqual([`case ${id}`, 'kartabl'])
    expect(await respondent.hear()).toEqual([`case ${id}`])
    expect(await registry.hear()).toEqual(['desk'])
    expect(await member.hear()).toEqual(['desk'])
    expect(outsider.news()).toEqual([])
  })

  test('is told by its kind alone', async () => {
    const claimant = await watch(filed.claimant)
    await giveBack()
    await claimant.hear()
    const lines = claimant
      .raw()
      .split('\n')
      .filter((line) => line !== '' && line !== ':')
    for (const line of lines) {
      expect(line).toMatch(/^data: \{"changed":"(anything|kartabl|desk|case","id":"[0-9a-f-]{36})"\}$/)
    }
    expect(claimant.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
  })

  test('that was refused is told to nobody', async () => {
    const [claimant, registry] = [await watch(filed.claimant), await watch(office.registry)]
    expect((await giveBack(7)).code).toBe('case.changed_elsewhere')
    await expect(
      api.db.$transaction(async (tx) => {
        await tx.case.update({ where: { id }, data: { version: 9 } })
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect([...claimant.news(), ...registry.news()]).toEqual([])
  })

  test('of the other party is told, and so is a new case to the office', async () => {
    await giveBack()
    const [respondent, branch] = [await watch(filed.respondent), await watch(office.branch)]
    await act(filed.claimant, cureDefect, { version: 2, text: 'قرارداد را پیوست کردم و نقص برطرف شد.' })
    expect(await respondent.hear()).toEqual([`case ${id}`])
    expect(await branch.hear()).toEqual(['desk'])
    await filePetition(api, filed.claimant, sara, draftAgainst({ nationalId: parvaneh.nationalId }))
    expect(await branch.hear()).toEqual(['desk'])
    expect(await respondent.hear()).toContain('kartabl')
  })

  test('opening a notice is told to the other devices of its reader and to the other party', async () => {
    const [respondent, claimant] = [await watch(filed.respondent), await watch(filed.claimant)]
    const [notice] = (await filed.respondent.call(listNotices, { query: { state: 'unopened' } })).body.items
    await act(filed.respondent, openNotice, {}, notice.id)
    expect(await respondent.hear()).toEqual([`case ${notice.caseId}`, 'kartabl'])
    expect(await claimant.hear()).toEqual([`case ${notice.caseId}`])
  })
})

describe('a stream', () => {
  test('is for whoever is signed in', async () => {
    expect((await follow(address, api.caller())).status).toBe(401)
  })

  test('ends when its session is ended elsewhere, and cannot be opened again', async () => {
    const [device, other] = [await signInAs(api, jamshid), await signInAs(api, jamshid)]
    const [stream, kept] = [await watch(device), await watch(other)]
    expect((await other.call(endOtherSessions)).status).toBe(200)
    await stream.ended
    expect((await follow(address, device)).status).toBe(401)
    expect(kept.hasEnded()).toBe(false)
    stranger = other
  })

  test('ends when its session acts as somebody else from now on', async () => {
    const caller = await signInAs(api, people.mahdi)
    const stream = await watch(caller)
    expect((await caller.call(actAs, { body: { capacity: 'worker', organizationId: null } })).status).toBe(200)
    await stream.ended
  })

  test('of somebody at an office ends when they are given another place of work', async () => {
    const stream = await watch(office.branch)
    await api.sql(`update desk set kind = kind`)
    await stream.ended
  })

  test('is not opened by asking for its head', async () => {
    const headers = { authorization: `Bearer ${stranger.token}` }
    const { statusCode: status } = await api.app.inject({ method: 'HEAD', url: followChanges.path, headers })
    expect(status).toBe(200)
    await expect.poll(openStreams).toBe(0)
  })

  test('is one of a few that a person has open; each that is closed makes room', async () => {
    const streams = await Promise.all(Array.from({ length: policy.streamsPerPerson }, () => watch(stranger)))
    const refused = await follow(address, stranger)
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60'])
    expect((await watch(filed.claimant)).status).toBe(200)
    streams[0]?.close()
    await expect.poll(async () => (await watch(stranger)).status).toBe(200)
  })
})

describe('a task of an expert', () => {
  test('is told to them when it is given, changed and taken away, and the report to the parties', async () => {
    const { caller: expert, personId: expertId } = await makeExpert(api, people.nima)
    const { caller: other } = await makeExpert(api, people.reza)
    await act(office.registry, assignCase, { version: 1, boardId: office.board.id })
    const [stream, outsider] = [await watch(expert), await watch(other)]
    const appoint = async (version: number) => {
      const body = { version, expertId, question: 'آیا امضای زیر فیش‌ها از خواهان است؟', days: 20, documentIds: [] }
      expect((await act(office.branch, appointExpert, body)).status).toBe(200)
      return (await office.branch.call(listExperts, { params: { id } })).body.items[0].id as string
    }
    const first = await appoint(2)
    expect(await stream.hear()).toEqual(['kartabl', 'tasks'])
    const params = { id, appointmentId: first }
    const body = { version: 3, reason: 'در مهلت پاسخ نداد و جایگزین می‌شود.' }
    await office.branch.call(dismissExpert, { params, body })
    expect(await stream.hear()).toEqual(['kartabl', 'tasks'])
    const taskId = await appoint(4)
    await stream.hear()
    await expert.call(acceptAppointment, { params: { id: taskId } })
    expect(await stream.hear()).toEqual(['tasks'])

    const [claimant, respondent] = [await watch(filed.claimant), await watch(filed.respondent)]
    await act(expert, fileReport, { text: 'گزارش '.repeat(20), documentIds: [] }, taskId)
    expect(await stream.hear()).toEqual(['tasks'])
    for (const party of [claimant, respondent]) expect(await party.hear()).toEqual([`case ${id}`, 'kartabl'])
    expect(outsider.news()).toEqual([])
  })
})
