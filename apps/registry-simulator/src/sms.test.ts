import { describe, expect, it, vi } from 'vitest'
import { people } from './people.ts'
import { startSimulator } from './testing.ts'

const { sara, zahra, akbar, tahereh } = people
const toSara = { receptor: sara.mobiles[0], template: 'dadkar-code', token: '482913' }
const lookup = 'verify/lookup.json'

describe('Kavenegar', () => {
  it('sends the code in the agreed text, with the WebOTP line last', async () => {
    const { askKavenegar, listMessages } = await startSimulator({ webOtpDomain: 'dadkar.example' })
    const { status, body } = await askKavenegar(lookup, toSara)
    expect(status).toBe(200)
    expect(body).toEqual({
      return: { status: 200, message: expect.any(String) },
      entries: [expect.objectContaining({ messageid: expect.any(Number), status: 5, receptor: sara.mobiles[0] })],
    })
    const [message] = await listMessages({ mobile: sara.mobiles[0] })
    expect(message).toMatchObject({ id: body.entries[0].messageid, code: '482913', status: 'delivered' })
    expect(message?.text.split('\n').at(-1)).toBe('@dadkar.example #482913')
    expect(message?.text).toMatch(/^دادکار\n/)
  })

  it('takes parameters in the address as well', async () => {
    const { call } = await startSimulator()
    const query = new URLSearchParams(toSara)
    const { body } = await call(`/kavenegar/v1/demo-kavenegar-key/${lookup}?${query}`)
    expect(body.return.status).toBe(200)
  })

  it('says in a notice neither who nor what', async () => {
    const { askKavenegar, listMessages } = await startSimulator()
    await askKavenegar(lookup, { ...toSara, template: 'dadkar-notice', token: 'dadkar.example' })
    const [message] = await listMessages()
    expect(message?.code).toBeNull()
    expect(message?.text).toContain('dadkar.example')
    expect(message?.text).not.toContain(sara.lastName)
  })

  it.each([
    ['unknown template', { ...toSara, template: 'other' }, 424],
    ['space in a token', { ...toSara, token: '48 29' }, 431],
    ['no token', { receptor: toSara.receptor, template: toSara.template }, 406],
    ['not a mobile', { ...toSara, receptor: '02188776655' }, 411],
  ])('refuses within HTTP 200: %s', async (_case, form, status) => {
    const { askKavenegar, listMessages } = await startSimulator()
    const answer = await askKavenegar(lookup, form as Record<string, string>)
    expect(answer).toEqual({ status: 200, body: { return: { status, message: expect.any(String) }, entries: null } })
    expect(await listMessages()).toEqual([])
  })

  it('refuses a wrong key', async () => {
    const { askKavenegar } = await startSimulator()
    expect((await askKavenegar(lookup, toSara, 'wrong')).body.return.status).toBe(403)
  })

  it.each([
    ['delivered', sara, 10],
    ['late', zahra, 4],
    ['undelivered', akbar, 11],
    ['blocked', tahereh, 14],
  ])('reports %s by its number', async (_case, person, state) => {
    const { askKavenegar } = await startSimulator()
    const sent = await askKavenegar(lookup, { ...toSara, receptor: person.mobiles[0] })
    const messageid = String(sent.body.entries[0].messageid)
    const { body } = await askKavenegar('sms/status.json', { messageid: `${messageid},1` })
    expect(body.entries).toEqual([
      expect.objectContaining({ messageid: Number(messageid), status: state }),
      expect.objectContaining({ messageid: 1, status: 100 }),
    ])
  })
})

describe('SMS.ir', () => {
  const body = { mobile: sara.mobiles[0], templateId: 100_001, parameters: [{ name: 'TOKEN', value: '118204' }] }

  it('sends the same texts by number', async () => {
    const { askSmsIr, listMessages } = await startSimulator()
    const answer = await askSmsIr(body)
    expect(answer).toEqual({
      status: 200,
      body: { status: 1, message: 'موفق', data: { messageId: expect.any(Number), cost: expect.any(Number) } },
    })
    expect(await listMessages()).toMatchObject([{ provider: 'smsir', template: 'dadkar-code', code: '118204' }])
  })

  it.each([
    ['unknown template', { ...body, templateId: 7 }, 400, 113],
    ['not a mobile', { ...body, mobile: '123' }, 400, 104],
    ['no parameters', { ...body, parameters: [] }, 400, 116],
    ['long value', { ...body, parameters: [{ name: 'TOKEN', value: 'x'.repeat(26) }] }, 400, 114],
  ])('refuses: %s', async (_case, wrong, http, status) => {
    const { askSmsIr } = await startSimulator()
    expect(await askSmsIr(wrong)).toMatchObject({ status: http, body: { status, data: null } })
  })

  it('refuses a wrong key with 401', async () => {
    const { askSmsIr } = await startSimulator()
    expect(await askSmsIr(body, 'wrong')).toMatchObject({ status: 401, body: { status: 10 } })
  })
})

describe('the report of SMS.ir', () => {
  const send = { templateId: 100_004, parameters: [{ name: 'TOKEN', value: 'dadkar.example' }] }

  it.each([
    ['delivered', sara, 1],
    ['late', zahra, 5],
    ['undelivered', akbar, 2],
    ['blocked', tahereh, 7],
  ])('tells %s by its number', async (_case, person, state) => {
    const { askSmsIr, call } = await startSimulator()
    const { body } = await askSmsIr({ ...send, mobile: person.mobiles[0] })
    const headers = { 'x-api-key': 'demo-smsir-key' }
    const report = await call(`/smsir/v1/send/${body.data.messageId}`, { headers })
    expect(report).toMatchObject({ status: 200, body: { status: 1, data: { deliveryState: state } } })
    expect(report.body.data.deliveryDateTime !== null).toBe(state === 1)
  })

  it('knows only its own messages, and only with the key', async () => {
    const { askKavenegar, call } = await startSimulator()
    const sent = await askKavenegar(lookup, toSara)
    const id = sent.body.entries[0].messageid
    const headers = { 'x-api-key': 'demo-smsir-key' }
    expect(await call(`/smsir/v1/send/${id}`, { headers })).toMatchObject({ status: 400, body: { status: 111 } })
    expect((await call(`/smsir/v1/send/${id}`)).status).toBe(401)
  })
})

describe('the message log', () => {
  it('brings the messages of a late gateway after its delay', async () => {
    const { askKavenegar, listMessages, setFault } = await startSimulator()
    await setFault('kavenegar', { lateMs: 120 })
    await askKavenegar(lookup, toSara)
    expect(await listMessages()).toMatchObject([{ status: 'accepted' }])
    await vi.waitFor(async () => expect(await listMessages()).toMatchObject([{ status: 'delivered' }]))
  })

  it('brings a late message after its delay', async () => {
    const { askKavenegar, listMessages } = await startSimulator({ lateDeliveryMs: 120 })
    await askKavenegar(lookup, { ...toSara, receptor: zahra.mobiles[0] })
    expect(await listMessages()).toMatchObject([{ status: 'accepted', deliveredAt: null }])
    await vi.waitFor(async () => {
      const [message] = await listMessages()
      expect(message?.status).toBe('delivered')
      expect(Date.parse(message?.deliveredAt ?? '') - Date.parse(message?.acceptedAt ?? '')).toBeGreaterThanOrEqual(100)
    })
  })

  it('filters by phone, in any writing, and by what came after', async () => {
    const { askKavenegar, listMessages, call } = await startSimulator()
    await askKavenegar(lookup, toSara)
    await askKavenegar(lookup, { ...toSara, receptor: akbar.mobiles[0] })
    await askKavenegar(lookup, { ...toSara, token: '111111' })
    const [first, second] = await listMessages({ mobile: '+989701000101' })
    expect([first?.code, second?.code]).toEqual(['482913', '111111'])
    expect(await listMessages({ mobile: toSara.receptor, after: String(first?.id) })).toEqual([second])
    expect((await call('/control/messages', { method: 'DELETE' })).status).toBe(204)
    expect(await listMessages()).toEqual([])
  })
})
