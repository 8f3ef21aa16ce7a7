import { people } from '@dadkar/registry-simulator/people'
import { expect, it } from 'vitest'
import { createHttpFace } from './face/http-face.ts'
import { captureLog } from './fixtures/log.ts'
import { startSimulator } from './fixtures/simulator.ts'
import { createJibitRegistries } from './registries/jibit.ts'
import { createKavenegarSender } from './sms/kavenegar.ts'
import { createSmsIrSender } from './sms/smsir.ts'

const { sara } = people
const mobile = '+989701000101'
const token = '482913'

it('logs every trouble, and nothing of a person, a key or a code', async () => {
  const simulator = await startSimulator()
  const { log, read } = captureLog()
  function connect(account: object) {
    const jibit = createJibitRegistries({ ...simulator.jibit, timeoutMs: 150, log, ...account })
    const face = createHttpFace({ ...simulator.face, timeoutMs: 150, log, ...account })
    const kavenegar = createKavenegarSender({ ...simulator.kavenegar, timeoutMs: 150, log, ...account })
    const smsIr = createSmsIrSender({ ...simulator.smsIr, timeoutMs: 150, log, ...account })
    return async () => {
      await jibit.identify(sara.nationalId, { year: 1371, month: 4, day: 18 })
      await jibit.matchMobile(sara.nationalId, mobile)
      await jibit.matchSheba(sara.nationalId, sara.sheba)
      await jibit.identifyOrganization('99000101023', '990101')
      await jibit.identifyForeigner('999000001012')
      await face.start({
        ...{ reference: 'r-1', nationalId: sara.nationalId, birthDate: { year: 1371, month: 4, day: 18 } },
        ...{ language: 'fa', returnUrl: 'http://127.0.0.1:9/', callbackUrl: 'http://127.0.0.1:9/' },
      })
      await face.readResult('none')
      for (const sender of [kavenegar, smsIr]) await sender.send({ mobile, template: 'dadkar-code', token })
    }
  }

  const targets = ['civil', 'sim', 'bank', 'company', 'foreigners', 'face', 'kavenegar', 'smsir']
  for (const fault of [{}, { mismatch: true }, { mode: 'outage' }, { mode: 'hang' }, { errorRate: 1 }] as const) {
    for (const target of targets) await simulator.setFault(target, fault)
    await connect({})()
  }
  await connect({ apiKey: 'a-wrong-key', secretKey: 'a-wrong-secret' })()

  await simulator.reset()
  const ask = connect({ timeoutMs: 10_000 })
  await ask()
  await simulator.stop()
  await ask()

  const written = read()
  expect(written).toContain('network ECONNREFUSED')
  for (const target of targets) expect(written).toContain(`"service":"${target}"`)
  const { apiKey, secretKey } = simulator.jibit
  const secrets = [
    apiKey,
    secretKey,
    simulator.kavenegar.apiKey,
    simulator.face.apiKey,
    simulator.smsIr.apiKey,
    'a-wrong',
    'Bearer',
    token,
  ]
  const numbers = [sara.nationalId, '9701000101', sara.sheba, '13710418', '99000101023', '990101', '999000001012']
  const names = [sara.firstName, sara.lastName, sara.fatherName]
  const addresses = ['http:', '/v1/', '?']
  for (const secret of [...secrets, ...numbers, ...names, ...addresses]) expect(written).not.toContain(secret)
})
