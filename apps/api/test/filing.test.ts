import { getCase, getReceipt } from '@dadkar/contract/case'
import {
  discardPetition,
  getPetition,
  type PetitionDraft,
  resendSignatureCode,
  startSignature,
} from '@dadkar/contract/petition'
import { companies } from '@dadkar/registry-simulator/companies'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { api, good, openForClaimant, sara, save, sign, startAnew, submit } from './claimant.ts'
import type { Caller } from './harness.ts'
import { verifyAs } from './people.ts'
import { draftAgainst, writePetition } from './petitions.ts'

beforeAll(openForClaimant)
afterAll(() => api.stop())
beforeEach(startAnew)

const countCases = async () => Number((await api.sql('select count(*) from "case"'))[0].count)

async function file(caller: Caller, content: PetitionDraft) {
  const written = await writePetition(caller, content)
  const answer = await submit(caller, written.id, await sign(caller, written))
  expect(answer.status).toBe(200)
  return answer.body
}

describe('a signature', () => {
  test('signs the version that was reviewed and no other', async () => {
    const written = await writePetition(sara, good())
    const signature = await sign(sara, written)
    const saved = (await save(sara, written, { ...good(), job: 'دیگر' })).body
    const stale = await submit(sara, written.id, signature)
    expect([stale.status, stale.code]).toEqual([409, 'petition.changed_elsewhere'])
    expect((await submit(sara, written.id, { ...signature, version: saved.version })).code).toBe('code.wrong')
    expect((await sara.call(getPetition, { params: { id: written.id } })).body.submittedAt).toBeNull()
    const cases = await countCases()
    expect((await submit(sara, written.id, await sign(sara, saved))).status).toBe(200)
    expect(await countCases()).toBe(cases + 1)
  })

  test('of another petition does not serve', async () => {
    const [one, other] = [await writePetition(sara, good()), await writePetition(sara, good())]
    const signature = await sign(sara, one)
    expect((await submit(sara, other.id, { ...signature, version: other.version })).code).toBe('code.expired')
    expect((await submit(sara, one.id, signature)).status).toBe(200)
  })

  test('wrong costs a try, also though nothing else is stored', async () => {
    const written = await writePetition(sara, good())
    const signature = await sign(sara, written)
    const cases = await countCases()
    const wrong = { ...signature, code: await api.wrongCode(signature.challengeId) }
    expect((await submit(sara, written.id, wrong)).body.params).toEqual({ triesLeft: 4 })
    expect((await submit(sara, written.id, wrong)).body.params).toEqual({ triesLeft: 3 })
    expect(await countCases()).toBe(cases)
    expect((await submit(sara, written.id, signature)).status).toBe(200)
  })

  test('can be sent again after a minute, to its owner', async () => {
    const written = await writePetition(sara, good())
    const { challengeId } = await sign(sara, written)
    const params = { id: written.id, challengeId }
    expect((await sara.call(resendSignatureCode, { params })).code).toBe('code.resend_too_early')
    await api.sql(`update challenge set sent_at = sent_at - interval '61 seconds'`)
    expect((await sara.call(resendSignatureCode, { params })).body.id).toBe(challengeId)
  })
})

describe('submitted twice, it is one case', () => {
  test('one after the other', async () => {
    const written = await writePetition(sara, good())
    const signature = await sign(sara, written)
    const cases = await countCases()
    const [first, second] = [await submit(sara, written.id, signature), await submit(sara, written.id, signature)]
    expect(second?.body).toEqual(first?.body)
    expect(await countCases()).toBe(cases + 1)
    expect((await save(sara, written, good())).code).toBe('petition.already_submitted')
    expect((await sara.call(discardPetition, { params: { id: written.id } })).code).toBe('petition.already_submitted')
    expect((await sara.call(startSignature, { params: { id: written.id } })).code).toBe('petition.already_submitted')
  })

  test('ten times at once', async () => {
    const written = await writePetition(sara, good())
    const signature = await sign(sara, written)
    const cases = await countCases()
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit(sara, written.id, signature)))
    for (const { status, body } of answers) expect([status, body]).toEqual([200, answers[0]?.body])
    expect(await countCases()).toBe(cases + 1)
    const notices = await api.sql('select id from notice where case_id = $1', [answers[0]?.body.caseId])
    expect(notices).toHaveLength(1)
  })

  test('in two tabs that each signed', async () => {
    const written = await writePetition(sara, good())
    const signatures = [await sign(sara, written), await sign(sara, written)]
    const cases = await countCases()
    const answers = await Promise.all(signatures.map((signature) => submit(sara, written.id, signature)))
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    for (const { status, code } of answers) expect(status === 200 || code === 'code.expired').toBe(true)
    expect(await countCases()).toBe(cases + 1)
    expect((await submit(sara, written.id, signatures[0])).status).toBe(200)
  })

  test('under one key, and the key serves no other petition', async () => {
    const written = await writePetition(sara, good())
    const signature = await sign(sara, written)
    const cases = await countCases()
    const key = 'submit-once-please'
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit(sara, written.id, signature, key)))
    for (const { status, code } of answers) expect(status === 200 || code === 'request.in_progress').toBe(true)
    const again = await submit(sara, written.id, signature, key)
    expect([again.status, again.headers['idempotent-replayed']]).toEqual([200, 'true'])
    const other = await submit(sara, written.id, { ...signature, code: '000000' }, key)
    expect([other.status, other.code]).toEqual([422, 'request.key_reused'])
    expect(await countCases()).toBe(cases + 1)
  })

  test('and a refusal under a key does not stand in the way', async () => {
    const written = await writePetition(sara, good())
    const signature = await sign(sara, written)
    const wrong = { ...signature, code: await api.wrongCode(signature.challengeId) }
    const key = 'first-wrong-then-right'
    expect((await submit(sara, written.id, wrong, key)).code).toBe('code.wrong')
    expect((await submit(sara, written.id, signature, key)).status).toBe(200)
  })
})

describe('the case', () => {
  test('has a number without gaps, each its own, also when twenty are filed at once', async () => {
    const before = await countCases()
    const ready = []
    for (let n = 0; n < 20; n += 1) {
      const written = await writePetition(sara, good())
      await api.sql('delete from send_budget')
      ready.push({ id: written.id, signature: await sign(sara, written) })
      // A later code voids this one; the petitions of twenty people would not meet here.
      await api.sql('update challenge set subject_index = sha256(id::text::bytea) where id = $1', [
        ready.at(-1)?.signature.challengeId,
      ])
    }
    const answers = await Promise.all(ready.map(({ id, signature }) => submit(sara, id, signature)))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const numbers = (await api.sql('select case_number as number from "case"')).map(({ number }) => number as string)
    const serials = numbers.map((number) => Number(number.split('-')[2])).sort((a, b) => a - b)
    expect(serials).toEqual(Array.from({ length: before + 20 }, (_, n) => n + 1))
    const codes = new Set(answers.map(({ body }) => body.trackingCode))
    expect(codes.size).toBe(20)
  })

  test('of a filing that failed takes no number', async () => {
    const [{ last }] = await api.sql('select last from case_serial')
    const written = await writePetition(sara, good())
    const signature = await sign(sara, written)
    await api.sql('alter table notice add constraint broken check (false) not valid')
    const failed = await submit(sara, written.id, signature)
    expect([failed.status, failed.code]).toEqual([500, 'server.failed'])
    await api.sql('alter table notice drop constraint broken')
    expect((await submit(sara, written.id, signature)).status).toBe(200)
    expect((await api.sql('select last from case_serial'))[0].last).toBe(last + 1)
  })

  test('against an organization waits under its legal ID, and reaches nobody else', async () => {
    const { legalNationalId, name } = companies.peyvand
    const receipt = await file(sara, draftAgainst({ kind: 'organization', legalNationalId, name }))
    expect(receipt).toMatchObject({ noticePlaced: true, respondentName: name })
    const [row] = await api.sql(
      'select s.kind, p.id as person from notice n join subject s on s.id = n.addressee_id left join person p on p.id = s.id where case_id = $1',
      [receipt.caseId],
    )
    expect(row).toEqual({ kind: 'organization', person: null })
  })

  test('against somebody who can only be named is registered, and says that it must be served on paper', async () => {
    const receipt = await file(sara, draftAgainst({ kind: 'unidentified', name: 'آقای نجار' }))
    expect(receipt.noticePlaced).toBe(false)
    const { body } = await sara.call(getCase, { params: { id: receipt.caseId } })
    expect(body.parties[1]).toEqual({ side: 'respondent', name: 'آقای نجار', isIdentified: false, isReader: false })
    expect(body.timeline.map(({ kind }: { kind: string }) => kind)).toEqual(['registered'])
    expect(body.notices).toEqual([])
  })

  test('has a receipt with parties, date, number and claims, the same later', async () => {
    const receipt = await file(sara, good())
    expect(receipt.caseNumber).toMatch(/^14\d\d-101-\d+$/)
    expect(receipt.claims).toEqual([
      { kind: 'unpaidWage', amountRial: 250_000_000 },
      { kind: 'reinstatement', amountRial: null },
    ])
    expect(receipt.claimantName).toBe(`${people.sara.firstName} ${people.sara.lastName}`)
    expect((await sara.call(getReceipt, { params: { id: receipt.caseId } })).body).toEqual(receipt)
  })

  test('tells a respondent with an account by SMS that something waits, and no more', async () => {
    await verifyAs(api, people.behrouz, 'employer')
    const [mobile] = people.behrouz.mobiles
    const content = draftAgainst({ nationalId: people.behrouz.nationalId, name: 'کارگاه بی‌نظیر' })
    const receipt = await file(sara, content)
    const texts = async () =>
      (await api.simulator.messages())
        .filter((message) => message.mobile === mobile && message.template === 'dadkar-notice')
        .map(({ text }) => text)
    await expect.poll(async () => (await texts()).length).toBe(1)
    const [text = ''] = await texts()
    const secrets = [receipt.caseNumber, receipt.trackingCode, 'بی‌نظیر', 'رستمی', 'سارا', people.behrouz.nationalId]
    for (const secret of secrets) expect(text).not.toContain(secret)
  })

  test('takes texts with marks, NULs and lone surrogates without breaking', async () => {
    const strange = { ...good(), statement: `${good().statement}\u0000\ud800\u202e<script>` }
    const receipt = await file(sara, {
      ...strange,
      respondents: strange.respondents.map((each) => ({ ...each, name: 'نام\u0000عجیب\ud800' })),
    })
    expect(receipt.respondentName).toContain('نامعجیب')
  })
})
