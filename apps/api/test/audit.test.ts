import { listAccess } from '@dadkar/contract/audit'
import { getCase, getReceipt } from '@dadkar/contract/case'
import { getNotice, getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { getMe } from '@dadkar/contract/person'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { recordAudit } from '../src/modules/audit/audit.service.ts'
import { sealAudit } from '../src/modules/audit/seal-audit.ts'
import { verifyAudit } from '../src/modules/audit/verify-audit.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'
import { runCommand } from './run-command.ts'

let api: TestApi
let sara: Caller
let kamran: Caller
let caseId: string
let noticeId: string
beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
  await completeProfile(sara)
  const draft = draftAgainst({ nationalId: people.kamran.nationalId, name: 'کارگاه کامران' })
  caseId = (await filePetition(api, sara, people.sara, draft)).caseId
  kamran = await verifyAs(api, people.kamran, 'employer')
  noticeId = (await kamran.call(listNotices)).body.items[0].id
})
afterAll(() => api.stop())

/** The last link that is not itself signed: a chain cut off there ends without a signature. */
const unsigned = '(select max(seq) from audit_seal where seq < 300 and seq not in (select seq from audit_head))'

const actionsFor = async (caller: Caller, query: Record<string, string> = {}) =>
  (await caller.call(listAccess, { query: { limit: '100', ...query } })).body.items

describe('who opened my file', () => {
  test('every reading and writing is told to both parties, each by what they may know', async () => {
    await kamran.call(getNotice, { params: { id: noticeId } })
    await stepUp(api, kamran)
    await kamran.call(openNotice, { params: { id: noticeId } })
    await kamran.call(getNoticePaper, { params: { id: noticeId } })
    await kamran.call(getCase, { params: { id: caseId } })
    await sara.call(getReceipt, { params: { id: caseId } })
    const forSara = (await actionsFor(sara, { caseId })).map((entry: { action: string; who: object }) => [
      entry.action,
      entry.who,
    ])
    const other = { kind: 'party', name: 'کارگاه کامران', capacity: 'employer', office: null }
    const self = { kind: 'self', name: null, capacity: 'worker', office: null }
    expect(forSara).toEqual([
      ['case.read_receipt', self],
      ['case.read', other],
      ['notice.read_paper', other],
      ['notice.open', other],
      ['notice.read', other],
      ['petition.submit', self],
    ])
    const [, newest] = await actionsFor(kamran, { caseId })
    expect(newest).toMatchObject({ action: 'case.read', who: { kind: 'self' }, device: 'program', level: 1 })
    expect(newest.caseNumber).toMatch(/^\d{4}-\d+-\d+$/)
  })

  test('own identity data and drafts are there too, and are nobody else’s', async () => {
    await sara.call(getMe)
    const own = (await actionsFor(sara)).map(({ action }: { action: string }) => action)
    for (const action of ['verification.confirm', 'profile.read', 'profile.fill', 'petition.create', 'petition.save'])
      expect(own).toContain(action)
    const others = await actionsFor(kamran)
    const about = others.filter(({ caseId }: { caseId: string | null }) => caseId === null)
    expect(about.every(({ who }: { who: { kind: string } }) => who.kind === 'self')).toBe(true)
  })

  test('is paged, newest first, without gaps', async () => {
    const all = (await actionsFor(sara)).map(({ id }: { id: string }) => id)
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await sara.call(listAccess, { query: { limit: '2', ...(cursor ? { cursor } : {}) } })
      paged.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.nextCursor ?? undefined
    } while (cursor)
    expect(paged).toEqual(all)
    expect(all).toEqual([...all].sort().reverse())
  })

  test('says nothing of a case of others', async () => {
    const reza = await verifyAs(api, people.reza, 'worker')
    expect(await actionsFor(reza, { caseId })).toEqual([])
  })

  test('staff are told by role and office, never by name', async () => {
    const [{ id: personId }] = await api.sql('select id from person where last_name = $1', [people.reza.lastName])
    const standing = { capacity: 'officer', organizationId: null, level: 4, steppedUpAt: null } as const
    const actor = { personId, sessionId: personId, ...standing }
    await recordAudit({ db: api.db, actor, requestId: 'r' }, { action: 'case.read', caseId })
    const [entry] = await actionsFor(sara)
    expect(entry.who).toEqual({ kind: 'staff', name: null, capacity: 'officer', office: '101' })
    expect(JSON.stringify(entry)).not.toContain(people.reza.lastName)
  })

  test('what a page repeats by itself is one record in ten minutes', async () => {
    const count = async () =>
      (await actionsFor(sara)).filter((e: { action: string }) => e.action === 'profile.read').length
    const before = await count()
    for (let n = 0; n < 5; n += 1) await sara.call(getMe)
    expect(await count()).toBe(before)
    await api.sql('alter table audit_record disable trigger user')
    await api.sql(`update audit_record set id = uuidv7(interval '-11 minutes') where action = 'profile.read'`)
    await sara.call(getMe)
    expect(Number((await api.sql(`select count(*) from audit_record where action = 'profile.read'`))[0].count)).toBe(
      before + 1,
    )
  })
})

test('from where is kept under seal, with every request, and the log does not say it', async () => {
  const rows = await api.sql(`select count(*) filter (where d.sealed is null) as bare, count(*) as all
    from audit_record a left join audit_detail d on d.record_id = a.id where a.request_id <> 'r' and a.action <> 'profile.read'`)
  expect(Number(rows[0].all)).toBeGreaterThan(10)
  expect(Number(rows[0].bare)).toBe(0)
  expect(api.logs.join('')).not.toMatch(/"device"|"ip"/)
})

describe('the chain', () => {
  let fresh: TestApi
  beforeAll(async () => {
    fresh = await startTestApi()
    await fresh.stopWorker()
  })
  afterAll(() => fresh.stop())

  const check = (anchor: { seq: bigint; hash: string } | null = null) =>
    verifyAudit(fresh.pool, fresh.config.AUDIT_KEYS, anchor)
  const write = (n: number) =>
    recordAudit(
      { db: fresh.db, actor: null, requestId: `request-${n}` },
      { action: 'case.read', caseId: '01900000-0000-7000-8000-000000000000' },
    )
  async function seal() {
    const [key] = fresh.config.AUDIT_KEYS
    if (!key) throw new Error('no key')
    while (await sealAudit(fresh.pool, key)) {}
  }
  /** Does what only the owner of the tables can, looks, and undoes it. */
  async function tampered(statement: string) {
    const tables = ['audit_record', 'audit_seal', 'audit_head']
    await fresh.sql(tables.map((table) => `create table kept_${table} as table ${table}`).join(';'))
    await fresh.sql(tables.map((table) => `alter table ${table} disable trigger user`).join(';'))
    await fresh.sql(statement)
    const { fault } = await check()
    await fresh.sql(
      tables
        .map((table) => `truncate ${table}; insert into ${table} table kept_${table}; drop table kept_${table}`)
        .join(';'),
    )
    await fresh.sql(tables.map((table) => `alter table ${table} enable trigger user`).join(';'))
    expect((await check()).fault).toBeNull()
    return fault && { what: fault.what, seq: fault.seq === null ? null : Number(fault.seq) }
  }

  test('holds every record of twenty writers at once, once each, whoever seals meanwhile', async () => {
    let isWriting = true
    const [key] = fresh.config.AUDIT_KEYS
    if (!key) throw new Error('no key')
    const sealers = [1, 2].map(async () => {
      while (isWriting) await sealAudit(fresh.pool, key)
    })
    await Promise.all(
      Array.from({ length: 20 }, async (_, writer) => {
        for (let n = 0; n < 15; n += 1) await write(writer * 100 + n)
      }),
    )
    isWriting = false
    await Promise.all(sealers)
    await seal()
    const report = await check()
    expect(report).toMatchObject({ records: 300, waiting: 0, fault: null })
    const [{ distinct }] = await fresh.sql('select count(distinct record_id)::int as distinct from audit_seal')
    expect(distinct).toBe(300)
  })

  test('a record of a transaction that was rolled back is in neither', async () => {
    await fresh.db
      .$transaction(async (tx) => {
        await recordAudit({ db: tx, actor: null, requestId: 'x' }, { action: 'case.read' })
        throw new Error('no')
      })
      .catch(() => {})
    await seal()
    expect(await check()).toMatchObject({ records: 300, fault: null })
  })

  test.each([
    [
      'a changed record',
      `update audit_record set action = 'case.reax' where id = (select record_id from audit_seal where seq = 7)`,
      'changed',
      7,
    ],
    [
      'another moment',
      `update audit_record set at = at + interval '1 second' where id = (select record_id from audit_seal where seq = 9)`,
      'changed',
      9,
    ],
    [
      'a removed record',
      `delete from audit_record where id = (select record_id from audit_seal where seq = 50)`,
      'missing',
      50,
    ],
    ['a removed link', 'delete from audit_seal where seq = 51', 'gap', 51],
    [
      'two records exchanged',
      `update audit_seal s set record_hash = o.record_hash, record_id = o.record_id
       from (select case seq when 20 then 21 else 20 end as seq, record_hash, record_id from audit_seal where seq in (20, 21)) o
       where s.seq = o.seq`,
      'reordered',
      20,
    ],
    [
      'the end cut off, record and link',
      `delete from audit_record where id in (select record_id from audit_seal where seq > ${unsigned});
       delete from audit_seal where seq > ${unsigned}`,
      'unsigned',
      null,
    ],
    [
      'a record that nobody sealed',
      `delete from audit_unsealed; insert into audit_record (action, request_id) values ('x.y', 'z')`,
      'unsealed',
      null,
    ],
    ['all signatures removed', 'delete from audit_head', 'unsigned', 300],
    ['a forged signature', "update audit_head set signature = decode(repeat('ab', 64), 'hex')", 'forgedHead', null],
  ] as const)('%s is found, and the first is named', async (_, statement, what, seq) => {
    const drop = statement.includes('audit_seal s')
      ? 'alter table audit_seal drop constraint if exists audit_seal_record_id_key; drop index if exists audit_seal_record_id_key;'
      : ''
    const fault = await tampered(drop + statement)
    expect(fault?.what).toBe(what)
    if (seq !== null) expect(fault?.seq).toBe(seq)
  })

  test('a chain rewritten with everything it stands on is found by a head that was noted elsewhere', async () => {
    const { last } = await check()
    if (!last) throw new Error('no chain')
    expect((await check(last)).fault).toBeNull()
    expect((await check({ ...last, hash: last.hash.replace(/^./, (c) => (c === '0' ? '1' : '0')) })).fault?.what).toBe(
      'forgedHead',
    )
    expect((await check({ ...last, seq: last.seq + 5n })).fault?.what).toBe('gap')
  })

  test.each(['audit_record', 'audit_seal', 'audit_head', 'audit_entry'])(
    '%s refuses change, removal and emptying',
    async (table) => {
      const column =
        table === 'audit_seal' || table === 'audit_head' ? 'hash' : table === 'audit_entry' ? 'case_id' : 'action'
      await fresh.sql(`insert into audit_entry (subject_id, record_id) values (uuidv7(), uuidv7())`)
      for (const statement of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(fresh.sql(statement)).rejects.toThrow(/only ever appended/)
      }
    },
  )

  test('the command says that all is well, and exits with 1 when it is not', async () => {
    const run = (...args: string[]) => runCommand(fresh.environment, ['audit:verify', ...args])
    expect(await run()).toEqual([0, expect.stringContaining('300 records')])
    expect(await run('--head', 'nonsense')).toEqual([2, expect.stringContaining('number:hash')])
    await fresh.sql('alter table audit_record disable trigger user')
    await fresh.sql(`update audit_record set action = 'x' where id = (select record_id from audit_seal where seq = 3)`)
    expect(await run()).toEqual([1, expect.stringMatching(/number 3, record [0-9a-f-]+ is not what was sealed/)])
  })
})

test('the worker seals within a second or so, and notes the head in the log', async () => {
  await vi.waitFor(async () => {
    const [{ waiting }] = await api.sql('select count(*)::int as waiting from audit_unsealed')
    expect(waiting).toBe(0)
  }, 5000)
  expect(api.logs.join('')).toContain('audit head')
})
