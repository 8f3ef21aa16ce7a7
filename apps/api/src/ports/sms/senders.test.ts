import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '../fixtures/log.ts'
import { startScriptedServer } from '../fixtures/scripted-server.ts'
import { type Simulator, startSimulator } from '../fixtures/simulator.ts'
import { createKavenegarSender } from './kavenegar.ts'
import { type Sms, type SmsGateway, smsTemplates } from './sms.ts'
import { createSmsIrSender } from './smsir.ts'

const { sara, zahra, akbar, tahereh } = people
const toCanonical = (mobile: string) => `+98${mobile.slice(1)}`
const code: Sms = { mobile: '+989701000101', template: 'dadkar-code', token: '482913' }
const unavailable = { outcome: 'unavailable' }

let simulator: Simulator
let scripted: Awaited<ReturnType<typeof startScriptedServer>>

beforeAll(async () => {
  simulator = await startSimulator()
  scripted = await startScriptedServer()
})
beforeEach(() => simulator.reset())
afterAll(async () => {
  scripted.stop()
  await simulator.stop()
})

type Change = { url?: string; apiKey?: string; timeoutMs?: number; templateIds?: Record<Sms['template'], number> }
const makers: Record<'kavenegar' | 'smsir', (change?: Change) => SmsGateway> = {
  kavenegar: (change) =>
    createKavenegarSender({ ...simulator.kavenegar, timeoutMs: 10_000, log: silentLog, ...change }),
  smsir: (change) => createSmsIrSender({ ...simulator.smsIr, timeoutMs: 10_000, log: silentLog, ...change }),
}

describe.each(['kavenegar', 'smsir'] as const)('%s', (provider) => {
  const make = makers[provider]

  it('accepts a code and delivers it to the phone', async () => {
    const outcome = await make().send(code)
    expect(outcome).toEqual({ outcome: 'accepted', provider, messageId: expect.stringMatching(/^\d+$/) })
    expect(await simulator.messages()).toMatchObject([
      { mobile: sara.mobiles[0], provider, template: 'dadkar-code', code: '482913' },
    ])
  })

  it.each(smsTemplates.filter((template) => template !== 'dadkar-code'))('knows the template %s', async (template) => {
    expect(await make().send({ ...code, template, token: 'dadkar.example' })).toMatchObject({ outcome: 'accepted' })
    expect(await simulator.messages()).toMatchObject([{ template, text: expect.stringContaining('dadkar.example') }])
  })

  it('rejects a number that is no mobile', async () => {
    const outcome = await make().send({ ...code, mobile: '+98123' })
    expect(outcome).toEqual({ outcome: 'rejected', provider, reason: 'invalid_receptor' })
  })

  it.each([
    ['an outage', { mode: 'outage' }],
    ['an error in every answer', { errorRate: 1 }],
  ] as const)('is unavailable in %s, asked only once', async (_name, fault) => {
    await simulator.setFault(provider, fault)
    expect(await make().send(code)).toEqual(unavailable)
    expect(await simulator.countCalls(provider)).toBe(1)
  })

  it.each([
    ['it hangs', { mode: 'hang' }],
    ['it is slow', { delayMs: 60_000 }],
  ] as const)('is unavailable when %s', async (_name, fault) => {
    await simulator.setFault(provider, fault)
    expect(await make({ timeoutMs: 150 }).send(code)).toEqual(unavailable)
  })

  it('is unavailable with a wrong key', async () => {
    expect(await make({ apiKey: 'wrong/key' }).send(code)).toEqual(unavailable)
  })

  it('is left alone while its circuit is open', async () => {
    await simulator.setFault(provider, { mode: 'outage' })
    const sender = make()
    for (let i = 0; i < 8; i += 1) await sender.send(code)
    expect(await simulator.countCalls(provider)).toBe(6)
  })

  it.each([
    ['not JSON', 200, '<html>'],
    ['of another shape', 200, { ok: true }],
    ['a page of a proxy', 502, '<html>'],
  ])('is unavailable when the answer is %s', async (_name, status, body) => {
    scripted.answer(status, body)
    expect(await make({ url: scripted.url }).send(code)).toEqual(unavailable)
  })
})

describe.each(['kavenegar', 'smsir'] as const)('the receipts of %s', (provider) => {
  const make = makers[provider]

  it('tell what became of each message, and leave out what is unknown', async () => {
    const sender = make()
    const ids: string[] = []
    for (const person of [sara, zahra, akbar, tahereh]) {
      const sent = await sender.send({ ...code, mobile: toCanonical(person.mobiles[0]) })
      ids.push(sent.outcome === 'accepted' ? sent.messageId : 'none')
    }
    const receipts = await sender.readReceipts([...ids, '1'])
    if ('outcome' in receipts) throw new Error('No receipts')
    expect(ids.map((id) => receipts.get(id)?.delivery ?? receipts.get(id))).toEqual([
      ...['delivered', null, 'undelivered', 'blocked'],
    ])
    expect([...receipts.keys()].sort()).toEqual([...ids].sort())
  })

  it.each([
    ['an outage', { mode: 'outage' }],
    ['an error in every answer', { errorRate: 1 }],
  ] as const)('are unavailable in %s, and sending goes on', async (_name, fault) => {
    const sender = make()
    await simulator.setFault(provider, fault)
    for (let times = 0; times < 8; times += 1) expect(await sender.readReceipts(['1'])).toEqual(unavailable)
    await simulator.setFault(provider, {})
    expect(await sender.send(code)).toMatchObject({ outcome: 'accepted' })
  })

  it('are unavailable when the answer is of another shape', async () => {
    scripted.answer(200, { ok: true })
    expect(await make({ url: scripted.url }).readReceipts(['1'])).toEqual(unavailable)
  })
})

describe('Kavenegar’s own statuses', () => {
  async function outcomeOf(httpStatus: number, status: number) {
    scripted.answer(httpStatus, { return: { status, message: 'x' }, entries: null })
    return makers.kavenegar({ url: scripted.url }).send(code)
  }

  it.each([403, 407, 409, 412, 418, 424, 426, 429, 432, 451, 501, 200])(
    '%i without a message is unavailable, with any HTTP status',
    async (status) => {
      expect(await outcomeOf(200, status)).toEqual(unavailable)
      expect(await outcomeOf(status, status)).toEqual(unavailable)
    },
  )

  it.each([
    [406, 'empty_value'],
    [411, 'invalid_receptor'],
    [413, 'too_long'],
    [422, 'invalid_characters'],
    [431, 'invalid_token'],
  ])('%i rejects the message: %s', async (status, reason) => {
    const rejected = { outcome: 'rejected', provider: 'kavenegar', reason }
    expect(await outcomeOf(200, status)).toEqual(rejected)
    expect(await outcomeOf(status, status)).toEqual(rejected)
  })

  it('rejects a token with a space or without anything', async () => {
    expect(await makers.kavenegar().send({ ...code, token: '48 29' })).toMatchObject({ reason: 'invalid_token' })
    expect(await makers.kavenegar().send({ ...code, token: '' })).toMatchObject({ reason: 'empty_value' })
  })
})

describe('SMS.ir’s own statuses', () => {
  it.each([0, 10, 11, 13, 20, 102, 113, 116])('%i is unavailable', async (status) => {
    scripted.answer(200, { status, message: 'x', data: null })
    expect(await makers.smsir({ url: scripted.url }).send(code)).toEqual(unavailable)
  })

  it.each([
    [104, 'invalid_receptor'],
    [114, 'too_long'],
    [115, 'blocked_receptor'],
  ])('%i rejects the message: %s', async (status, reason) => {
    scripted.answer(400, { status, message: 'x', data: null })
    const rejected = { outcome: 'rejected', provider: 'smsir', reason }
    expect(await makers.smsir({ url: scripted.url }).send(code)).toEqual(rejected)
  })

  it('is unavailable when the account does not have the template', async () => {
    const templateIds = {
      'dadkar-code': 9,
      'dadkar-notice': 9,
      'dadkar-mobile-changed': 9,
      'dadkar-go-on': 9,
      'dadkar-member-closed': 9,
      'dadkar-draft': 9,
      'dadkar-changed': 9,
    }
    expect(await makers.smsir({ templateIds }).send(code)).toEqual(unavailable)
  })
})
