import { randomUUID } from 'node:crypto'
import { createDadkarClient, type DadkarClient, type Schemas } from '@dadkar/client'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { appoint } from './src/appoint.ts'
import { labourStaff, setUpLabourOffice } from './src/demo-labour-office.ts'
import { demoOffices } from './src/demo-offices.ts'
import { need } from './src/need.ts'

/** Where the portal and the simulated phones are. */
type Addresses = { address: string; phones: string }

async function newestMessageId(phones: string, mobile: string): Promise<string> {
  const messages = await (await fetch(`${phones}/control/messages?mobile=${mobile}`)).json()
  return messages.at(-1)?.id ?? ''
}

/** The code that arrives at a phone after the message `after`. */
async function codeAt(phones: string, mobile: string, after: string): Promise<string> {
  for (let tries = 0; tries < 150; tries += 1) {
    const messages = await (await fetch(`${phones}/control/messages?mobile=${mobile}&after=${after}`)).json()
    const code = messages.findLast((message: { code: string | null }) => message.code)?.code
    if (code) return code
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The demo data could not be made: no code arrived')
}

/** Proves a person's identity as they would in the browser; returns a client signed in as them. */
async function verify({ address, phones }: Addresses, person: Person, capacity: 'worker' | 'employer') {
  const [mobile] = person.mobiles
  const after = await newestMessageId(phones, mobile)
  const anybody = createDadkarClient({ baseUrl: address })
  const { nationalId, birthDate } = person
  const body = { level: 1 as const, capacity, nationalId, birthDate, mobile }
  const { data, response } = await anybody.POST('/v1/verifications', { body })
  if (!data) throw new Error(`The demo data could not be made: ${response.status} at the first step`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const code = await codeAt(phones, mobile, after)
  const { session } = await need(
    anybody.POST('/v1/verifications/{id}/confirm', {
      params: { path: { id: data.id } },
      body: { code },
      headers: { cookie },
    }),
  )
  return createDadkarClient({ baseUrl: address, headers: { authorization: `Bearer ${session?.accessToken}` } })
}

const petition: Schemas['PetitionDraft'] = {
  job: 'اپراتور دستگاه تراش',
  employedFrom: '1399/03/01',
  employedTo: '1405/06/31',
  respondent: {
    kind: 'person',
    nationalId: people.parvaneh.nationalId,
    legalNationalId: '',
    name: `${people.parvaneh.firstName} ${people.parvaneh.lastName}`,
    address: 'تهران، جادهٔ مخصوص کرج، کیلومتر ۱۲، کارگاه تراشکاری نمونه',
  },
  claims: [
    {
      kind: 'unpaidWage',
      amountRial: '360000000',
      inputs: {},
      explanation: 'مزد ماه‌های تیر، مرداد و شهریور ۱۴۰۵ پرداخت نشده است.',
    },
    {
      kind: 'endOfService',
      amountRial: '780000000',
      inputs: {},
      explanation: 'سنوات شش سال و چهار ماه کار پیوسته پرداخت نشده است.',
    },
    { kind: 'unpaidInsurance', amountRial: '', inputs: {}, explanation: 'برای سال ۱۴۰۴ لیست بیمه فرستاده نشده است.' },
  ],
  statement:
    'از خرداد ۱۳۹۹ تا پایان شهریور ۱۴۰۵ در این کارگاه کار کرده‌ام و پس از پایان کار، مزد و مزایای من تسویه نشده است.',
}

async function file(client: DadkarClient, { phones }: Addresses, claimant: Person) {
  const [mobile] = claimant.mobiles
  const draft = await need(client.POST('/v1/petitions', { params: { header: { 'Idempotency-Key': randomUUID() } } }))
  const path = { id: draft.id }
  const { version } = await need(
    client.PUT('/v1/petitions/{id}', { params: { path }, body: { version: draft.version, content: petition } }),
  )
  const after = await newestMessageId(phones, mobile)
  const challenge = await need(client.POST('/v1/petitions/{id}/signatures', { params: { path } }))
  const code = await codeAt(phones, mobile, after)
  await need(
    client.POST('/v1/petitions/{id}/submit', { params: { path }, body: { challengeId: challenge.id, code, version } }),
  )
}

/**
 * Makes people who have an account already, and a case between two of them, by the same steps as in the browser: the
 * worker Vahid has filed against the employer Parvaneh, whose notice waits unopened. The people of the main story (Sara,
 * Kamran) have done nothing yet: they are for whoever tries the portal. Babak and Simin have accounts, for `grantAdministrators`, and
 * Somayeh, for `seedAdministration`.
 */
export async function seedDemo(addresses: Addresses): Promise<void> {
  const worker = await verify(addresses, people.vahid, 'worker')
  await verify(addresses, people.parvaneh, 'employer')
  for (const staff of [people.babak, people.simin, people.somayeh]) await verify(addresses, staff, 'worker')
  const profile = { address: 'تهران، خیابان آزادی، کوچهٔ گلستان، پلاک ۱۲', postalCode: '1619735744', email: null }
  await need(worker.PUT('/v1/me/profile', { body: profile }))
  await file(worker, addresses, people.vahid)
}

/** Signs in somebody who has an account, and enters a fresh code. */
async function signIn({ address, phones }: Addresses, { nationalId, mobiles: [mobile] }: Person) {
  const anybody = createDadkarClient({ baseUrl: address })
  const afterNothing = await newestMessageId(phones, mobile)
  const { id } = await need(anybody.POST('/v1/sign-ins', { body: { nationalId } }))
  const code = await codeAt(phones, mobile, afterNothing)
  const session = await need(anybody.POST('/v1/sign-ins/{id}/confirm', { params: { path: { id } }, body: { code } }))
  const client = createDadkarClient({
    baseUrl: address,
    headers: { authorization: `Bearer ${session.accessToken}` },
  })
  const afterFirst = await newestMessageId(phones, mobile)
  const stepUp = await need(client.POST('/v1/step-ups'))
  const path = { id: stepUp.id }
  const body = { code: await codeAt(phones, mobile, afterFirst) }
  await need(client.POST('/v1/step-ups/{id}/confirm', { params: { path }, body }))
  return client
}

/** The administrator Babak opens the counter offices and appoints Somayeh clerk of the first. */
async function openCounter(administrator: DadkarClient): Promise<void> {
  const offices = []
  for (const body of demoOffices) {
    const params = { header: { 'Idempotency-Key': randomUUID() } }
    offices.push(await need(administrator.POST('/v1/admin/counter-offices', { params, body })))
  }
  const [office] = offices
  await appoint(administrator, people.somayeh, { capacity: 'clerk', officeId: office?.id })
}

/** What an administrator does before anybody can work: the counter offices with a clerk, and a labour office. */
export async function seedAdministration(addresses: Addresses): Promise<void> {
  const [administrator] = await Promise.all([
    signIn(addresses, people.babak),
    ...labourStaff.map((person) => verify(addresses, person, 'worker')),
  ])
  await Promise.all([openCounter(administrator), setUpLabourOffice(administrator)])
}
