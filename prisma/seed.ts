import { randomUUID } from 'node:crypto'
import type { DadkarClient, Schemas } from '@dadkar/client'
import { people } from '@dadkar/registry-simulator/people'
import { type Addresses, file, signIn, verify } from './src/acting.ts'
import { appoint } from './src/appoint.ts'
import { labourStaff, setUpLabourOffice } from './src/demo-labour-office.ts'
import { demoOffices } from './src/demo-offices.ts'
import { need } from './src/need.ts'

const petition: Schemas['PetitionDraft'] = {
  job: 'اپراتور دستگاه تراش',
  employedFrom: '1399/03/01',
  employedTo: '1405/06/31',
  respondents: [
    {
      kind: 'person',
      nationalId: people.parvaneh.nationalId,
      legalNationalId: '',
      name: `${people.parvaneh.firstName} ${people.parvaneh.lastName}`,
      address: 'تهران، جادهٔ مخصوص کرج، کیلومتر ۱۲، کارگاه تراشکاری نمونه',
    },
  ],
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
  evidence: [
    {
      kind: 'insuranceRecord',
      documentId: null,
      witnessName: '',
      description: 'سابقهٔ بیمهٔ من نزد سازمان تأمین اجتماعی است و مدت کار را نشان می‌دهد.',
    },
    {
      kind: 'witness',
      documentId: null,
      witnessName: 'یوسف همکار',
      description: 'از ۱۴۰۰ در همان کارگاه کار می‌کرد و از پرداخت نشدن مزد آگاه است.',
    },
  ],
}

/**
 * Makes people who have an account already, and a case between two of them, by the same steps as in the browser: the
 * worker Vahid has filed against the employer Parvaneh, whose notice waits unopened. The people of the main story (Sara,
 * Kamran) have done nothing yet: they are for whoever tries the portal. Babak and Simin have accounts, for `grantAdministrators`, and
 * Somayeh and Nasrin, for `seedAdministration`.
 */
export async function seedDemo(addresses: Addresses): Promise<void> {
  const worker = await verify(addresses, people.vahid, 'worker')
  await verify(addresses, people.parvaneh, 'employer')
  for (const staff of [people.babak, people.simin, people.somayeh, people.nasrin])
    await verify(addresses, staff, 'worker')
  const profile = { address: 'تهران، خیابان آزادی، کوچهٔ گلستان، پلاک ۱۲', postalCode: '1619735744', email: null }
  await need(worker.PUT('/v1/me/profile', { body: profile }))
  await file(worker, addresses, people.vahid, petition)
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

/** What an administrator does before anybody can work: the counter offices with a clerk, a labour office, an expert. */
export async function seedAdministration(addresses: Addresses): Promise<void> {
  const [administrator] = await Promise.all([
    signIn(addresses, people.babak),
    ...labourStaff.map((person) => verify(addresses, person, 'worker')),
  ])
  await Promise.all([
    openCounter(administrator),
    setUpLabourOffice(administrator),
    appoint(administrator, people.nasrin, { capacity: 'expert' }),
  ])
}
