import {
  createPetition,
  type PetitionDraft,
  savePetition,
  startSignature,
  submitPetition,
} from '@dadkar/contract/petition'
import type { Person } from '@dadkar/registry-simulator/people'
import type { Caller, TestApi } from './harness.ts'

/** A petition with nothing missing. */
export function draftAgainst(...respondents: Partial<PetitionDraft['respondents'][number]>[]): PetitionDraft {
  return {
    job: 'تراشکار',
    employedFrom: '۱۳۹۹/۰۲/۰۱',
    employedTo: '',
    respondents: respondents.map((respondent) => ({
      kind: 'person',
      nationalId: '',
      legalNationalId: '',
      name: 'کارگاه نمونه',
      address: 'تهران، جادهٔ قدیم کرج، کارگاه شمارهٔ ۷',
      ...respondent,
    })),
    claims: [
      {
        kind: 'unpaidWage',
        amountRial: '۲۵۰٬۰۰۰٬۰۰۰',
        inputs: {},
        explanation: 'مزد سه ماه پایانی سال پرداخت نشده است.',
      },
      { kind: 'reinstatement', amountRial: '', inputs: {}, explanation: 'بدون دلیل موجه از کار بیکار شده‌ام.' },
    ],
    statement: 'از ابتدای سال با وجود کار تمام‌وقت، مزد من پرداخت نشده است.',
    evidence: [],
  }
}

export async function writePetition(caller: Caller, content: PetitionDraft): Promise<{ id: string; version: number }> {
  const { body } = await caller.call(createPetition)
  const saved = await caller.call(savePetition, { params: { id: body.id }, body: { version: body.version, content } })
  return saved.body
}

/** The signature of a petition: the challenge and the code that arrived. */
export async function signatureFor(
  api: TestApi,
  caller: Caller,
  person: Person,
  petition: { id: string; version: number },
) {
  const [mobile] = person.mobiles
  const before = await api.codesAt(mobile)
  const { body, status, code: problem } = await caller.call(startSignature, { params: { id: petition.id } })
  if (status !== 201) throw new Error(`Could not start to sign: ${problem}`)
  return { challengeId: body.id as string, code: await api.codeAt(mobile, before), version: petition.version }
}

/** Writes, signs and submits; returns the receipt. */
export async function filePetition(api: TestApi, caller: Caller, person: Person, content: PetitionDraft) {
  const petition = await writePetition(caller, content)
  const signature = await signatureFor(api, caller, person, petition)
  const submitted = await caller.call(submitPetition, { params: { id: petition.id }, body: signature })
  if (submitted.status !== 200) throw new Error(`Could not submit: ${submitted.code}`)
  return submitted.body
}
