import { assignCase, getOwnOffice, listOfficeCases, type OfficeCase } from '@dadkar/contract/case-office'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, openLabourOffice } from './labour-office.ts'

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let caseId: string
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  caseId = (await fileCase(api, people.sara, people.parvaneh)).caseId
}, 60_000)
afterAll(() => api.stop())

const assign = ({ id, version }: Pick<OfficeCase, 'id' | 'version'>) =>
  office.registry.call(assignCase, { params: { id }, body: { version, boardId: office.board.id } })

test('cases go to a board as the list gave them; one that moved meanwhile is refused and the rest go on', async () => {
  for (let count = 0; count < 3; count += 1) await copyCase(api, caseId)
  const listed: OfficeCase[] = (await office.registry.call(listOfficeCases, { query: { state: 'registered' } })).body
    .items
  expect(listed).toHaveLength(4)
  const [first, moved] = listed
  if (!first || !moved) throw new Error('No cases')
  await assign(moved)
  const codes = []
  for (const each of listed) codes.push((await assign(each)).code ?? 'given')
  expect(codes).toEqual(['given', 'case.changed_elsewhere', 'given', 'given'])
  expect((await office.registry.call(getOwnOffice)).body.boards[0].openCases).toBe(4)
  const assigned = (await office.registry.call(listOfficeCases, { query: { state: 'assigned' } })).body.items
  expect(assigned.map(({ version }: OfficeCase) => version)).toEqual([2, 2, 2, 2])
  const records = await api.sql(`select case_id from audit_record where action = 'case.assign'`)
  expect(records.map(({ case_id }) => case_id).sort()).toEqual(listed.map(({ id }) => id).sort())
})
