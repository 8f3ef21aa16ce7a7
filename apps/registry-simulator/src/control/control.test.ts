import { describe, expect, it } from 'vitest'
import { people } from '../people.ts'
import { startSimulator } from '../testing.ts'

const { sara } = people
const identity = { nationalCode: sara.nationalId, birthDate: '13710418' }
const sim = { nationalCode: sara.nationalId, mobileNumber: sara.mobiles[0] }
const sms = { receptor: sara.mobiles[0], template: 'dadkar-code', token: '482913' }
const healthy = { mode: 'up', delayMs: 0, lateMs: 0, errorRate: 0, mismatch: false }

describe('faults', () => {
  it('are set whole, shown, and reset', async () => {
    const { call, setFault } = await startSimulator()
    await setFault('bank', { delayMs: 10, mismatch: true })
    expect((await setFault('bank', { mode: 'outage' })).body).toEqual({ ...healthy, mode: 'outage' })
    expect((await call('/control/faults')).body).toMatchObject({ civil: healthy, bank: { mode: 'outage' } })
    expect((await call('/control/faults', { method: 'DELETE' })).status).toBe(204)
    expect((await call('/control/faults')).body.bank).toEqual(healthy)
  })

  it.each([{ mode: 'odd' }, { errorRate: 2 }, { delayMs: -1 }, { unknown: 1 }])('refuses %o', async (fault) => {
    const { sendJson } = await startSimulator()
    expect((await sendJson('PUT', '/control/faults/sim', fault)).status).toBe(400)
    expect((await sendJson('PUT', '/control/faults/other', {})).status).toBe(400)
  })

  it('an outage stops one target and leaves the others', async () => {
    const { askJibit, setFault, call } = await startSimulator()
    await setFault('sim', { mode: 'outage' })
    expect(await askJibit('matching', sim)).toMatchObject({ status: 503, body: { code: 'providers.not_available' } })
    expect((await askJibit('identity', identity)).status).toBe(200)
    await call('/control/faults', { method: 'DELETE' })
    expect((await askJibit('matching', sim)).body).toEqual({ matched: true })
  })

  it('an outage of a gateway is HTTP 503', async () => {
    const { askKavenegar, askSmsIr, setFault } = await startSimulator()
    await setFault('kavenegar', { mode: 'outage' })
    await setFault('smsir', { mode: 'outage' })
    expect((await askKavenegar('verify/lookup.json', sms)).status).toBe(503)
    expect((await askSmsIr({})).status).toBe(503)
  })

  it('a hanging target never answers, and does not keep the simulator from closing', async () => {
    const { app, askJibit, setFault } = await startSimulator()
    await setFault('civil', { mode: 'hang' })
    await askJibit('matching', sim)
    const outcome = askJibit('identity', identity).then(
      () => 'answered',
      () => 'cut off',
    )
    const patience = new Promise((resolve) => setTimeout(resolve, 300, 'waiting'))
    expect(await Promise.race([outcome, patience])).toBe('waiting')
    await app.close()
    expect(await outcome).toBe('cut off')
  })

  it('a slow target answers after its delay', async () => {
    const { askJibit, setFault } = await startSimulator()
    await askJibit('matching', sim)
    await setFault('sim', { delayMs: 200 })
    const start = performance.now()
    expect((await askJibit('matching', sim)).body).toEqual({ matched: true })
    expect(performance.now() - start).toBeGreaterThan(190)
  })

  it('an error rate fails evenly, and the same way each time it is set', async () => {
    const { askJibit, askKavenegar, setFault } = await startSimulator()
    for (const _round of [1, 2]) {
      await setFault('sim', { errorRate: 0.5 })
      const codes: unknown[] = []
      for (let i = 0; i < 4; i++) codes.push((await askJibit('matching', sim)).body.code ?? 'answered')
      expect(codes).toEqual(['answered', 'matching.unknown', 'answered', 'matching.unknown'])
    }
    await setFault('civil', { errorRate: 1 })
    expect(await askJibit('identity', identity)).toMatchObject({ status: 500, body: { code: 'server.error' } })
    await setFault('kavenegar', { errorRate: 1 })
    const soft = await askKavenegar('verify/lookup.json', sms)
    expect(soft).toMatchObject({ status: 200, body: { return: { status: 409 } } })
  })

  it('a mismatch denies what is true, and a gateway loses the message', async () => {
    const { askJibit, askKavenegar, listMessages, setFault } = await startSimulator()
    for (const target of ['civil', 'sim', 'kavenegar'] as const) await setFault(target, { mismatch: true })
    expect((await askJibit('matching', sim)).body).toEqual({ matched: false })
    expect((await askJibit('identity', identity)).status).toBe(404)
    expect((await askKavenegar('verify/lookup.json', sms)).body.return.status).toBe(200)
    expect(await listMessages()).toMatchObject([{ status: 'undelivered', deliveredAt: null }])
  })
})

describe('calls', () => {
  it('are counted by target and endpoint, refused ones too, and hold no personal data', async () => {
    const { askJibit, askKavenegar, call, setFault } = await startSimulator()
    await askJibit('matching', sim)
    await setFault('sim', { mode: 'outage' })
    await askJibit('matching', sim)
    await askKavenegar('verify/lookup.json', sms)
    const { body } = await call('/control/calls')
    expect(body).toMatchObject({
      sim: { 'GET /v1/services/matching': 2 },
      bank: {},
      kavenegar: { 'verify/lookup.json': 1 },
    })
    expect(JSON.stringify(body)).not.toMatch(/\d{6}/)
    await call('/control/calls', { method: 'DELETE' })
    expect((await call('/control/calls?target=sim')).body).toEqual({})
  })
})

describe('the stream', () => {
  it('tells of each message as it comes, of its delivery, and of clearing', async () => {
    const { base, askKavenegar, call } = await startSimulator({ lateDeliveryMs: 50 })
    const stream = await fetch(`${base}/control/messages/stream`)
    expect(stream.headers.get('content-type')).toBe('text/event-stream')
    const reader = (stream.body ?? expect.unreachable()).pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const hear = async (wanted: RegExp) => {
      while (!wanted.test(heard)) heard += (await reader.read()).value ?? ''
    }
    await hear(/: open/)
    await askKavenegar('verify/lookup.json', { ...sms, receptor: people.zahra.mobiles[0] })
    await hear(/event: message\ndata: .*"status":"accepted"/)
    await hear(/event: message\ndata: .*"code":"482913".*"status":"delivered"/)
    await call('/control/messages', { method: 'DELETE' })
    await hear(/event: cleared/)
    await reader.cancel()
  })
})
