import { assignCase, recordHearing, scheduleHearing } from '@dadkar/contract/case-office'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { issueVerdict, signVerdict } from '@dadkar/contract/verdict'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { act, api, filed, id, look, office } from './labour-case.ts'
import { morning, sittingsOf } from './labour-office.ts'
import {
  dispute,
  dissent,
  hearAgain,
  hearAnother,
  items,
  object,
  openRulings,
  personOf,
  read,
  rule,
  save,
  secondSave,
  secondSign,
  serve,
  signEach,
  without,
} from './rulings.ts'

beforeAll(openRulings, 120_000)
afterAll(() => api.stop())
beforeEach(hearAnother)

test('an objection of the other party too leaves the case with the dispute board that has got it since', async () => {
  await rule()
  await serve()
  expect((await object(filed.respondent)).body.state).toBe('objected')
  const { version } = await look(office.registry)
  await act(office.registry, assignCase, { version, boardId: dispute.board.id })
  expect((await object(filed.claimant)).body.state).toBe('assigned')
  const after = await look()
  expect(after).toMatchObject({ state: 'assigned', board: { id: dispute.board.id } })
  const set = await act(office.branch, scheduleHearing, { version: after.version, startsAt: morning(40) })
  expect(set.body).toMatchObject({ state: 'scheduled' })
})

describe('a ruling of a dispute board', () => {
  test('is signed by those who sat, and issued when all seven have and five agree', async () => {
    await hearAgain(7)
    const { members } = await read(dispute.members[0])
    expect(members.map(({ seat, place }) => `${seat} ${place}`)).toEqual([
      ...['ministry 1', 'ministry 2', 'ministry 3', 'workers 1', 'workers 2', 'workers 3', 'employers 1'],
    ])
    expect((await look(dispute.members[0])).actions).toEqual(['rule'])
    expect((await look(dispute.members[7])).actions).toEqual([])
    expect((await save(0, items, dispute.members[7])).code).toBe('verdict.did_not_sit')
    await secondSave(0)
    expect((await secondSign(8)).code).toBe('verdict.did_not_sit')
    await signEach('--++++')
    expect((await look()).state).toBe('heard')
    expect((await secondSign(6, dissent)).code).toBe('verdict.no_majority')
    expect((await secondSign(6)).body).toMatchObject({ number: expect.stringMatching(/\/D\/1$/) })
    expect((await look()).state).toBe('ruled')
  })

  test('may be carried against as many as leave five who agree', async () => {
    await hearAgain(9)
    await secondSave(0)
    await signEach('----')
    expect((await secondSign(4, dissent)).code).toBe('verdict.no_majority')
    await signEach('+++++', 4)
    expect((await look()).state).toBe('ruled')
  })

  test('is issued once when all sign at the same moment', async () => {
    await hearAgain(7)
    await secondSave(0)
    const answers = await Promise.all([0, 1, 2, 3, 4, 5, 6, 0, 3, 6].map((nth) => secondSign(nth)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(7)
    const events = (await look()).timeline.filter(({ kind }: { kind: string }) => kind === 'ruled')
    expect(events).toHaveLength(2)
  })

  test('a successor does not sign for who sat, nor beside them', async () => {
    await hearAgain(7)
    await secondSave(0)
    await signEach('+')
    const [first, , third] = await sittingsOf(api, dispute.board.id)
    await without([0, 2], async () => {
      const seats = await api.db.boardSeat.findMany({ where: { id: { in: [first ?? '', third ?? ''] } } })
      const outside = [await personOf('سهراب'), await personOf('شیرین')]
      for (const [turn, { boardId, kind, place }] of seats.entries()) {
        const personId = outside[turn] ?? ''
        await api.db.boardSeat.create({ data: { boardId, kind, place, personId } })
      }
      for (const nth of [1, 2]) {
        const { code } = await act(office.members[nth] as Caller, signVerdict, { version: 1, dissent: null })
        expect(code).toBe('verdict.did_not_sit')
      }
      // And who has left the board signs no more.
      expect((await secondSign(2)).code).toBe('labour_office.not_assigned')
    })
  })

  test('is issued without who left before they signed, where enough agree, and says so', async () => {
    await hearAgain(7)
    await secondSave(0)
    await signEach('+++++')
    const [author] = dispute.members
    const issue = (version = 1, who = author) => act(who as Caller, issueVerdict, { version })
    expect((await issue()).code).toBe('verdict.still_awaited')
    expect((await issue(1, dispute.members[8])).code).toBe('verdict.did_not_sit')
    await without([5, 6], async () => {
      expect((await issue(2)).code).toBe('verdict.changed_elsewhere')
      const answers = await Promise.all([issue(), issue()])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const { members } = await read(author)
      expect(members.filter(({ signedAt }) => signedAt === null).map(({ canSign }) => canSign)).toEqual([false, false])
    })
    await serve()
    const { items: notices } = (await filed.claimant.call(listNotices)).body
    const notice = notices.find(
      (each: { caseId: string; kind: string }) => each.caseId === id && each.kind === 'verdict',
    )
    await filed.claimant.call(openNotice, { params: { id: notice.id } })
    const paper = (await filed.claimant.call(getNoticePaper, { params: { id: notice.id } })).body
    expect(paper.members.map(({ hasSigned }: { hasSigned: boolean }) => hasSigned)).toEqual([
      ...[true, true, true, true, true, false, false],
    ])
  })

  test('the last who is awaited issues it, also after another has left', async () => {
    await hearAgain(7)
    await secondSave(0)
    await signEach('++++')
    await without([6], async () => {
      await secondSign(4)
      expect((await secondSign(5)).body.issuedAt).not.toBeNull()
    })
  })

  test('cannot be given by the few who are left; another hearing is held, and who sat there begins anew', async () => {
    await hearAgain(7)
    await secondSave(0)
    await signEach('-+')
    await without([4, 5, 6], async () => {
      expect((await secondSign(2)).code).toBe('verdict.too_few_left')
      expect((await act(dispute.members[0] as Caller, issueVerdict, { version: 1 })).code).toBe('verdict.too_few_left')
    })
    const { version } = await look()
    await act(office.branch, scheduleHearing, { version, startsAt: morning(1) })
    await api.sql(
      `update hearing set starts_at = now() - interval '1 hour' where case_id = $1 and state = 'scheduled'`,
      [id],
    )
    const present = (await sittingsOf(api, dispute.board.id)).slice(2)
    await act(office.branch, recordHearing, { version: version + 1, minutes: 'جلسه از نو برگزار شد.', present })
    const { members } = await read(dispute.members[2])
    expect(members.map(({ signedAt }) => signedAt)).toEqual(Array(7).fill(null))
    expect((await secondSign(0)).code).toBe('verdict.did_not_sit')
    expect((await secondSign(2)).status).toBe(200)
  })
})
