import { checkVisit, confirmVisit, refuseVisit, startScan, takeEnrolment } from '@dadkar/contract/counter'
import { getDocument } from '@dadkar/contract/document'
import { bindEnrolment, followEnrolment, startEnrolment } from '@dadkar/contract/enrolment'
import { addOffice } from '@dadkar/contract/office'
import { changeStaff } from '@dadkar/contract/staff'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { vi } from 'vitest'
import { drawCard, fingerprintOf, sendBytes } from './documents.ts'
import type { Caller, TestApi } from './harness.ts'
import { administratorOf, enterCode, signInAs, stepUp, verifyAs } from './people.ts'

/* What happens at the desk of a counter office, as tests need it. */

export const officeBody = {
  province: 'tehran',
  name: { fa: 'دفتر پیشخوان ونک', en: 'Vanak counter office' },
  city: { fa: 'تهران', en: 'Tehran' },
  address: { fa: 'میدان ونک، خیابان نمونه، پلاک ۳', en: '3 Nemuneh Street, Vanak Square' },
  hours: { fa: 'شنبه تا چهارشنبه، ۸ تا ۱۵', en: 'Saturday to Wednesday, 8 to 15' },
  phone: '02188001234',
  latitude: 35.757,
  longitude: 51.41,
  isOpen: true,
}

/** A clerk of an office, signed in as such, with a fresh code. */
export async function clerkOf(api: TestApi, administrator: Caller, person: Person, officeId: string): Promise<Caller> {
  await verifyAs(api, person, 'worker')
  const [row] = await api.sql('select id from person where last_name = $1', [person.lastName])
  const reason = 'حکم شمارهٔ ۱۲ به تاریخ امروز'
  const body = { capacity: 'clerk', kind: 'give', officeId, reason }
  const { status, code } = await administrator.call(changeStaff, { params: { id: row.id }, body })
  if (status !== 200) throw new Error(`Could not appoint: ${code}`)
  const caller = await signInAs(api, person)
  await stepUp(api, caller)
  return caller
}

const at = (id: string) => ({ params: { id } })
const compared = { face: true, card: true, data: true }
const refusal = { refusedFor: 'faceDiffers', note: 'چهره با عکس کارت یکی نبود.' }

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** An office, its administrator (Babak) and its clerk (Somayeh), and what is done there; by her, if no other is named. */
export async function openDesk(api: TestApi) {
  const administrator = await administratorOf(api, people.babak)
  const office = await administrator.call(addOffice, { body: officeBody })
  if (office.status !== 201) throw new Error(`Could not open an office: ${office.code}`)
  const officeId: string = office.body.id
  const clerk = await clerkOf(api, administrator, people.somayeh, officeId)
  const take = (id: string, who = clerk) => who.call(takeEnrolment, at(id))
  const bind = (who: Caller, enrolmentCode: string, mobile: string) =>
    who.call(bindEnrolment, { body: { enrolmentCode, mobile } })
  return {
    ...{ administrator, officeId, clerk, take, bind },
    check: (id: string, birthDate: string, who = clerk) => who.call(checkVisit, { ...at(id), body: { birthDate } }),
    confirm: (id: string, who = clerk) => who.call(confirmVisit, { ...at(id), body: { compared } }),
    refuse: (id: string, who = clerk) => who.call(refuseVisit, { ...at(id), body: refusal }),
    /** What anybody learns who holds the code. */
    follow: async (code: string) => (await api.caller().call(followEnrolment, { body: { enrolmentCode: code } })).body,
    /** A person has come with a code, and the clerk has taken it. */
    async taken(person: { nationalId: string }, more = {}): Promise<{ id: string; code: string }> {
      const code = await enrol(api, person, more)
      const id = await idOf(api, code)
      const { status } = await take(id)
      if (status !== 200) throw new Error('Could not take an enrolment')
      return { id, code }
    },
    /** The person binds it at home, and is signed in there. */
    async bindAtHome(code: string, mobile: string): Promise<Caller> {
      const home = api.caller()
      const { body: attempt } = await bind(home, code, mobile)
      if (attempt.state !== 'codeSent') throw new Error(`Could not bind: ${attempt.code ?? attempt.state}`)
      await enterCode(api, home, attempt)
      return home
    },
  }
}

/** A person gets a code at home. */
export async function enrol(api: TestApi, person: Pick<Person, 'nationalId'>, more: object = {}): Promise<string> {
  const body = { capacity: 'worker', nationalId: person.nationalId, ...more }
  const { status, body: enrolment, code } = await api.caller().call(startEnrolment, { body })
  if (status !== 201) throw new Error(`Could not enrol: ${code}`)
  return enrolment.code
}

export async function idOf(api: TestApi, code: string): Promise<string> {
  const [row] = await api.sql('select id from enrolment where code = $1', [code])
  return row.id
}

/** Scans the front of a card, and waits until it is ready. */
export async function scanCard(api: TestApi, clerk: Caller, id: string): Promise<string> {
  const bytes = await drawCard()
  const body = { kind: 'identityCardFront', title: null, fileName: 'card.jpg', size: bytes.length }
  const announced = await clerk.call(startScan, {
    params: { id },
    body: { ...body, fingerprint: fingerprintOf(bytes) },
  })
  if (announced.status !== 201) throw new Error(`Could not scan: ${announced.code}`)
  await sendBytes(api, clerk, announced.body.id, bytes)
  await vi.waitFor(
    async () => {
      const { body: scan } = await clerk.call(getDocument, { params: { id: announced.body.id } })
      if (scan.state !== 'ready') throw new Error(`The scan is ${scan.state}`)
    },
    { timeout: 15_000, interval: 100 },
  )
  return announced.body.id
}

/** Takes, checks, scans and confirms: the person stands there with their card. */
export async function confirmAtDesk(api: TestApi, clerk: Caller, code: string, person: Person): Promise<string> {
  const id = await idOf(api, code)
  await clerk.call(takeEnrolment, { params: { id } })
  await clerk.call(checkVisit, { params: { id }, body: { birthDate: person.birthDate } })
  await scanCard(api, clerk, id)
  const { status, code: refusedFor } = await clerk.call(confirmVisit, { params: { id }, body: { compared } })
  if (status !== 200) throw new Error(`Could not confirm: ${refusedFor}`)
  return id
}
