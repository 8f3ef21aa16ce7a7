import { createHash } from 'node:crypto'
import { getCase } from '@dadkar/contract/case'
import { getOfficeCase } from '@dadkar/contract/case-office'
import { getNotice, getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { getReceiptKeys, getServiceReceipt } from '@dadkar/contract/receipt'
import { people } from '@dadkar/registry-simulator/people'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createLogger } from '../src/logger.ts'
import { makeKeys } from '../src/make-keys.ts'
import { issueServiceReceipt } from '../src/modules/receipts/issue-receipt.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { fileCase, openLabourOffice } from './labour-office.ts'
import { signInAs, stepUp } from './people.ts'

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let claimant: Caller
let respondent: Caller
let caseId: string
let id: string
let keys: Parameters<typeof createLocalJWKSet>[0]

beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  const filed = await fileCase(api, people.sara, people.kamran)
  caseId = filed.caseId
  claimant = filed.claimant
  respondent = filed.respondent
  id = (await respondent.call(listNotices)).body.items[0].id
  keys = (await api.caller().call(getReceiptKeys)).body
})
afterAll(() => api.stop())

type Receipt = { id: string; kind: string; issuedAt: string }

const rows = () => api.sql('select * from service_receipt where notice_id = $1 order by id', [id])
const noticeOf = async (caller: Caller) => (await caller.call(getNotice, { params: { id } })).body
const read = (receipt: string) => api.caller().call(getServiceReceipt, { params: { id: receipt } })
/** As anybody can who has nothing of ours but the published keys. */
const verify = async (jws: string) =>
  (await jwtVerify(jws, createLocalJWKSet(keys), { typ: 'dadkar-receipt+jwt', algorithms: ['ES256'] })).payload

test('the published keys hold public halves only, of the keys of receipts only', () => {
  expect(keys.keys).toHaveLength(1)
  expect(Object.keys(keys.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
  expect(keys.keys[0]?.kid).toBe(api.config.RECEIPT_KEYS[0]?.id)
})

describe('a placed notice', () => {
  test('soon has its receipt of service, which anybody can verify and which says no more than it must', async () => {
    const [receipt] = await vi.waitFor(async () => {
      const { receipts } = await noticeOf(respondent)
      expect(receipts).toHaveLength(1)
      return receipts as [Receipt]
    }, 10_000)
    expect(receipt.kind).toBe('service')
    const { status, body } = await read(receipt.id)
    expect(status).toBe(200)
    expect(body).toMatchObject({ ...receipt, officeName: { fa: 'ادارهٔ کار نمونه' } })
    const { placedAt, sha256 } = await noticeOf(respondent)
    const claims = await verify(body.jws)
    expect(claims).toEqual({
      iss: api.config.ORIGINS[0],
      jti: receipt.id,
      iat: Math.floor(Date.parse(receipt.issuedAt) / 1000),
      kind: 'service',
      notice: id,
      office: api.config.OFFICE_CODE,
      sha256,
      placedAt,
      ...{ openedAt: null, capacity: null, level: null },
    })
  })

  test('keeps that receipt, however often the job comes back', async () => {
    const before = await rows()
    const ctx = { db: api.db, config: api.config }
    await Promise.all([1, 2, 3].map(() => issueServiceReceipt(ctx, id)))
    expect(await rows()).toEqual(before)
  })
})

describe('opening', () => {
  test('on two devices at once is one receipt, made with the opening', async () => {
    await stepUp(api, respondent)
    const phone = await signInAs(api, people.kamran)
    await stepUp(api, phone)
    const answers = await Promise.all([respondent, phone].map((device) => device.call(openNotice, { params: { id } })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    await respondent.call(openNotice, { params: { id } })
    const receipts = (await rows()).filter(({ kind }) => kind === 'opening')
    expect(receipts).toHaveLength(1)
    const claims = await verify(receipts[0].jws)
    const notice = await noticeOf(respondent)
    expect(claims).toMatchObject({ kind: 'opening', openedAt: notice.openedAt, capacity: 'employer', level: 1 })
    expect(notice.openings.map(({ openedAt }: { openedAt: string }) => openedAt)).toContain(claims.openedAt)
  })

  test('that cannot be signed is no opening', async () => {
    const other = (await fileCase(api, people.reza, people.giti)).respondent
    await stepUp(api, other)
    const noticeId = (await other.call(listNotices)).body.items[0].id
    await api.sql('alter table service_receipt add constraint broken check (false) not valid')
    expect((await other.call(openNotice, { params: { id: noticeId } })).status).toBe(500)
    await api.sql('alter table service_receipt drop constraint broken')
    const { openedAt, openings } = (await other.call(getNotice, { params: { id: noticeId } })).body
    expect([openedAt, openings]).toEqual([null, []])
  })
})

describe('a receipt', () => {
  test('names the paper by the hash of its bytes', async () => {
    const [{ jws }] = await rows()
    const paper = await respondent.download(getNoticePaper, { id })
    const { sha256 } = await verify(jws)
    expect(sha256).toBe(createHash('sha256').update(paper.bytes).digest('hex'))
  })

  test('names nobody: no name, number, sum or case number is in it', async () => {
    const { caseNumber } = await noticeOf(respondent)
    for (const { id: receipt } of await rows()) {
      const { body } = await read(receipt)
      const said = JSON.stringify([body, await verify(body.jws)])
      const { sara, kamran } = people
      for (const secret of [sara, kamran].flatMap((person) => [
        person.lastName,
        person.nationalId,
        person.mobiles[0],
      ])) {
        expect(said).not.toContain(secret)
      }
      expect(said).not.toContain(caseNumber)
    }
  })

  test('that was altered, or taken for another kind of statement, does not verify', async () => {
    const [{ jws }] = await rows()
    const [head, body, signature] = jws.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...claims, placedAt: '2020-01-01T00:00:00.000Z' })).toString(
      'base64url',
    )
    await expect(verify([head, forged, signature].join('.'))).rejects.toThrow('signature verification failed')
    await expect(jwtVerify(jws, createLocalJWKSet(keys), { typ: 'dadkar-attempt+jwt' })).rejects.toThrow('typ')
  })

  test('is written once: the database refuses to change or remove it', async () => {
    const before = await rows()
    await expect(api.sql(`update service_receipt set jws = 'other'`)).rejects.toThrow('written once')
    await expect(api.sql('delete from service_receipt')).rejects.toThrow('written once')
    await expect(api.sql('truncate service_receipt')).rejects.toThrow('written once')
    expect(await rows()).toEqual(before)
  })

  test('signed by a key that was replaced is still verified by the published ones', async () => {
    const [{ jws }] = await rows()
    const newer = makeKeys().RECEIPT_KEYS.replace('r1', 'r2')
    const environment = { ...api.environment, RECEIPT_KEYS: `${newer},${api.environment.RECEIPT_KEYS}` }
    const rotated = await buildApp(readConfig(environment), createLogger('silent'))
    const published = (await rotated.inject(getReceiptKeys.path)).json()
    await rotated.close()
    expect(published.keys.map(({ kid }: { kid: string }) => kid)).toEqual(['r2', 'r1'])
    await expect(jwtVerify(jws, createLocalJWKSet(published))).resolves.toBeDefined()
  })

  test('that does not exist, or has no id for an address, is told so', async () => {
    expect((await read('01890000-0000-7000-8000-000000000000')).code).toBe('receipt.not_found')
    expect((await read('not-an-id')).status).toBe(400)
  })
})

describe('what is seen of a service', () => {
  test('by the office: who opened, as what, and how far the SMS came', async () => {
    await api.sql(`update message set state = 'sent', sent_at = placed_at, delivery = 'delivered',
      delivered_at = placed_at + interval '4 seconds' from notice where notice.id = message.notice_id`)
    // Of two devices at the same moment one had the lower id, and the other came first.
    await api.sql(
      `insert into notice_opening (id, notice_id, person_id, capacity, level, session_id, sha256, opened_at)
       select '01890000-0000-7000-8000-000000000001', notice_id, person_id, capacity, level, session_id, sha256,
         opened_at + interval '1 millisecond' from notice_opening where notice_id = $1 limit 1`,
      [id],
    )
    const { body } = await office.registry.call(getOfficeCase, { params: { id: caseId } })
    const [notice] = body.notices
    expect(notice.opening).toMatchObject({ capacity: 'employer', level: 1, openedAt: notice.openedAt })
    expect((await noticeOf(respondent)).openings[0].id).toBe(notice.opening.id)
    expect(notice.opening.openedBy).toBe(`${people.kamran.firstName} ${people.kamran.lastName}`)
    expect(notice.receipts.map(({ kind }: Receipt) => kind)).toEqual(['service', 'opening'])
  })

  test('by the sender: the states and the receipts, and not who opened', async () => {
    const { body } = await claimant.call(getCase, { params: { id: caseId } })
    const [notice] = body.notices
    expect(notice).toMatchObject({ isMine: false, limit: null })
    expect(notice.receipts.map(({ kind }: Receipt) => kind)).toEqual(['service', 'opening'])
    expect(notice).not.toHaveProperty('opening')
    expect((await claimant.call(getNotice, { params: { id } })).code).toBe('notice.not_found')
  })

  test.each([
    ['nobody to alert', [], 'none'],
    ['one that waits', [['queued', null]], 'queued'],
    ['one with the gateway', [['sent', null]], 'sent'],
    [
      'a lost one and its replacement on the phone',
      [
        ['sent', 'undelivered'],
        ['sent', 'delivered'],
      ],
      'delivered',
    ],
    [
      'a lost one and its replacement on the way',
      [
        ['sent', 'blocked'],
        ['sent', null],
      ],
      'sent',
    ],
    ['one that no gateway took', [['failed', null]], 'undelivered'],
  ] as const)('of its alert: %s', async (_, messages, state) => {
    await api.sql('delete from message where notice_id = $1', [id])
    for (const [sending, delivery] of messages) {
      await api.sql(
        `insert into message (template, notice_id, state, delivery, sent_at, delivered_at)
         values ('dadkar-notice', $1, $2, $3::message_delivery, now(), case when $3 = 'delivered' then now() end)`,
        [id, sending, delivery],
      )
    }
    const { alert } = await noticeOf(respondent)
    expect(alert.state).toBe(state)
    expect(alert.deliveredAt !== null).toBe(state === 'delivered')
  })
})

test('whoever asks for very many receipts is made to wait', async () => {
  const [{ id: receipt }] = await rows()
  const answers = new Set<number>()
  for (let n = 0; n < 110; n++) answers.add((await read(receipt)).status)
  expect([...answers]).toEqual([200, 429])
})
