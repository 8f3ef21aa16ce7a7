import { randomUUID } from 'node:crypto'
import type { DadkarClient, Schemas } from '@dadkar/client'
import { need } from './need.ts'

/* What officers and members of boards do with a case, done by API: for the demo, and for journeys that begin later. */

const header = () => ({ 'Idempotency-Key': randomUUID() })

export const lookAtCase = (officer: DadkarClient, id: string) =>
  need(officer.GET('/v1/office/cases/{id}', { params: { path: { id } } }))

/** Gives a case to a board of the office. */
export async function assign(
  officer: DadkarClient,
  id: string,
  stage: Schemas['OfficeBoard']['stage'],
  number: number,
): Promise<void> {
  const { boards } = await need(officer.GET('/v1/office'))
  const board = boards.find((each) => each.stage === stage && each.number === number)
  const { version } = await lookAtCase(officer, id)
  const body = { version, boardId: board?.id ?? '' }
  await need(officer.POST('/v1/office/cases/{id}/board', { params: { path: { id }, header: header() }, body }))
}

/** Sets the hearing of a case, and invites to it. */
export async function schedule(officer: DadkarClient, id: string, startsAt: string): Promise<void> {
  const { version } = await lookAtCase(officer, id)
  const params = { path: { id }, header: header() }
  await need(officer.POST('/v1/office/cases/{id}/hearings', { params, body: { version, startsAt } }))
}

/** Asks an expert in a case. */
export async function askExpert(
  officer: DadkarClient,
  id: string,
  nationalId: string,
  question: string,
): Promise<void> {
  const expert = await need(officer.POST('/v1/office/experts/search', { body: { nationalId } }))
  const { version } = await lookAtCase(officer, id)
  const body = { version, expertId: expert.id, question, days: 15, documentIds: [] }
  await need(officer.POST('/v1/office/cases/{id}/experts', { params: { path: { id }, header: header() }, body }))
}

/** Writes the minutes: everybody sat. */
export async function recordMinutes(officer: DadkarClient, id: string): Promise<void> {
  const { version, mayHaveSat } = await lookAtCase(officer, id)
  const present = mayHaveSat.map((member) => member.id)
  const body = { version, minutes: 'هر دو طرف آمدند و سخنان خود را گفتند.', present }
  await need(officer.POST('/v1/office/cases/{id}/minutes', { params: { path: { id }, header: header() }, body }))
}

/** Signs the text of a ruling as it stands, in favour. */
export async function signRuling(member: DadkarClient, id: string): Promise<void> {
  const params = { path: { id } }
  const { version } = await need(member.GET('/v1/office/cases/{id}/verdict', { params }))
  const signing = { params: { path: { id }, header: header() }, body: { version, dissent: null } }
  await need(member.POST('/v1/office/cases/{id}/verdict/signatures', signing))
}

/** Serves the ruling on everybody who was not served yet. */
export async function serveRuling(officer: DadkarClient, id: string): Promise<void> {
  const { version } = await lookAtCase(officer, id)
  const params = { path: { id }, header: header() }
  await need(officer.POST('/v1/office/cases/{id}/verdict/services', { params, body: { version } }))
}
