import { companies } from '@dadkar/registry-simulator/companies'
import { foreigners } from '@dadkar/registry-simulator/foreigners'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { parseJalaliDate, parseMobile } from '@dadkar/validators'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '../fixtures/log.ts'
import { type Simulator, startSimulator } from '../fixtures/simulator.ts'
import { createJibitRegistries } from './jibit.ts'
import type { Answer } from './registries.ts'

type Registries = ReturnType<typeof createJibitRegistries>

let simulator: Simulator
let registries: Registries

const connect = (timeoutMs = 10_000) => createJibitRegistries({ ...simulator.jibit, timeoutMs, log: silentLog })

beforeAll(async () => {
  simulator = await startSimulator()
})
beforeEach(async () => {
  await simulator.reset()
  registries = connect()
})
afterAll(() => simulator.stop())

function value<T>(parsed: { ok: true; value: T } | { ok: false }): T {
  if (!parsed.ok) throw new Error('the test’s own data is wrong')
  return parsed.value
}
const born = (person: Person) => value(parseJalaliDate(person.birthDate))
const mobileOf = (person: { mobiles: readonly [string, ...string[]] }) => value(parseMobile(person.mobiles[0]))

const { sara, reza, yadollah, pouya, nima, davoud } = people
const { peyvand } = companies
const { golnar } = foreigners
const mismatch = { outcome: 'mismatch' }
const unavailable = { outcome: 'unavailable' }

type Ask = (registries: Registries) => Promise<Answer>
type Row = { target: string; right: Ask; found: object; wrong: Ask }

/** Each question with what it answers when all is right, and a way to ask it wrongly. */
const questions: Row[] = [
  {
    target: 'civil',
    right: (it) => it.identify(sara.nationalId, born(sara)),
    found: {
      identity: { firstName: sara.firstName, lastName: sara.lastName, fatherName: sara.fatherName, isAlive: true },
    },
    wrong: (it) => it.identify(sara.nationalId, born(reza)),
  },
  {
    target: 'sim',
    right: (it) => it.matchMobile(sara.nationalId, mobileOf(sara)),
    found: {},
    wrong: (it) => it.matchMobile(sara.nationalId, mobileOf(reza)),
  },
  {
    target: 'bank',
    right: (it) => it.matchSheba(sara.nationalId, sara.sheba),
    found: {},
    wrong: (it) => it.matchSheba(sara.nationalId, reza.sheba),
  },
  {
    target: 'company',
    right: (it) => it.identifyOrganization(peyvand.legalNationalId, peyvand.registrationNumber),
    found: {
      organization: {
        name: peyvand.name,
        isActive: true,
        signatoryNationalIds: peyvand.signatories.map(({ nationalId }) => nationalId),
      },
    },
    wrong: (it) => it.identifyOrganization(peyvand.legalNationalId, '123'),
  },
  {
    target: 'foreigners',
    right: (it) => it.identifyForeigner(golnar.fida),
    found: {
      identity: {
        firstName: golnar.firstName,
        lastName: golnar.lastName,
        fatherName: golnar.fatherName,
        birthDate: value(parseJalaliDate(golnar.birthDate)),
      },
    },
    wrong: (it) => it.identifyForeigner('999000009999'),
  },
]

describe.each(questions)('a question to $target', ({ target, right, found, wrong }) => {
  it('matches', async () => {
    expect(await right(registries)).toEqual({ outcome: 'match', ...found })
  })

  it('mismatches when the data is wrong', async () => {
    expect(await wrong(registries)).toEqual(mismatch)
  })

  it('mismatches when the registry says so', async () => {
    await simulator.setFault(target, { mismatch: true })
    expect(await right(registries)).toEqual(mismatch)
  })

  it('is unavailable in an outage, after one more try', async () => {
    await simulator.setFault(target, { mode: 'outage' })
    expect(await right(registries)).toEqual(unavailable)
    expect(await simulator.countCalls(target)).toBe(2)
  })

  it('is unavailable when every answer is an error', async () => {
    await simulator.setFault(target, { errorRate: 1 })
    expect(await right(registries)).toEqual(unavailable)
    expect(await simulator.countCalls(target)).toBe(2)
  })

  it('gets over every second answer being an error', async () => {
    await simulator.setFault(target, { errorRate: 0.5 })
    for (let i = 0; i < 4; i += 1) expect(await right(registries)).toMatchObject({ outcome: 'match' })
  })

  it('is unavailable when the registry hangs, and does not ask twice', async () => {
    await simulator.setFault(target, { mode: 'hang' })
    expect(await right(connect(150))).toEqual(unavailable)
    expect(await simulator.countCalls(target)).toBeLessThanOrEqual(1)
  })

  it('waits for a slow registry within its time, not longer', async () => {
    await simulator.setFault(target, { delayMs: 50 })
    expect(await right(registries)).toMatchObject({ outcome: 'match' })
    await simulator.setFault(target, { delayMs: 60_000 })
    expect(await right(connect(150))).toEqual(unavailable)
  })

  it('leaves the others alone when it is down', async () => {
    await simulator.setFault(target, { mode: 'outage' })
    for (let i = 0; i < 4; i += 1) await right(registries)
    for (const other of questions.filter((question) => question.target !== target)) {
      expect(await other.right(registries)).toMatchObject({ outcome: 'match' })
    }
  })

  it('is not asked while its circuit is open', async () => {
    await simulator.setFault(target, { mode: 'outage' })
    for (let i = 0; i < 3; i += 1) await right(registries)
    expect(await simulator.countCalls(target)).toBe(6)
    await simulator.setFault(target, {})
    expect(await right(registries)).toEqual(unavailable)
    expect(await simulator.countCalls(target)).toBe(6)
  })

  it('is asked again once its circuit has rested', async () => {
    const rested = createJibitRegistries({ ...simulator.jibit, timeoutMs: 10_000, log: silentLog, halfOpenAfterMs: 20 })
    await simulator.setFault(target, { mode: 'outage' })
    for (let i = 0; i < 4; i += 1) await right(rested)
    await simulator.setFault(target, {})
    await expect.poll(() => right(rested), { timeout: 5000 }).toMatchObject({ outcome: 'match' })
  })
})

describe('people who are not like the others', () => {
  it('says that a person has died', async () => {
    const answer = await registries.identify(yadollah.nationalId, born(yadollah))
    expect(answer).toMatchObject({ outcome: 'match', identity: { isAlive: false } })
  })

  it('mismatches somebody unknown to the civil registry', async () => {
    expect(await registries.identify(pouya.nationalId, born(pouya))).toEqual(mismatch)
  })

  it('mismatches a SIM in the name of another', async () => {
    expect(await registries.matchMobile(nima.nationalId, mobileOf(davoud))).toEqual(mismatch)
  })

  it('matches the SIM of a foreigner by the FIDA code', async () => {
    expect(await registries.matchMobile(golnar.fida, mobileOf(golnar))).toEqual({ outcome: 'match' })
  })

  it('names the holder of an account, and nobody for an account of nobody', async () => {
    const { firstName, lastName } = sara
    expect(await registries.findAccountHolders(sara.sheba)).toEqual({
      outcome: 'match',
      holders: [{ firstName, lastName }],
    })
    expect(await registries.findAccountHolders('IR820540102680020817909002')).toEqual(mismatch)
  })

  it('takes a registration number with leading zeros', async () => {
    const answer = await registries.identifyOrganization(peyvand.legalNationalId, `00${peyvand.registrationNumber}`)
    expect(answer).toMatchObject({ outcome: 'match' })
  })
})
