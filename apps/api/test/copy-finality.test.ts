import { getCase } from '@dadkar/contract/case'
import { requestExecution } from '@dadkar/contract/execution'
import { checkPaper } from '@dadkar/contract/paper-file'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { act, api, filed, id } from './labour-case.ts'
import {
  annul,
  becomeFinal,
  dispute,
  hear,
  hearAnother,
  object,
  openRulings,
  rule,
  secondSave,
  serve,
  signEach,
} from './rulings.ts'

/* What a stranger is told who holds a certified copy of a ruling whose finality was undone. */

beforeAll(openRulings, 120_000)
afterAll(() => api.stop())
beforeEach(async () => {
  await hearAnother()
  await rule()
  await serve()
})

async function askForCopy() {
  const { version } = (await filed.claimant.call(getCase, { params: { id } })).body
  expect((await act(filed.claimant, requestExecution, { version })).body.state).toBe('executionRequested')
}
/** What a stranger is told who holds a certified copy of the case, the first that was made. */
const checkCopy = async (nth = 0) => {
  const copies = await api.sql(
    `select p.id, encode(p.sha256, 'hex') as sha256 from notice n join paper p on p.id = n.paper_id
    where n.case_id = $1 and n.kind = 'certifiedCopy' order by n.id`,
    [id],
  )
  return (await api.caller().call(checkPaper, { body: copies[nth] })).body
}

test('a copy is genuine and void once its ruling is final no more, also when that is final again; the new one holds', async () => {
  await becomeFinal()
  await askForCopy()
  expect(await checkCopy()).toMatchObject({
    form: 'dadkar.certified-copy.2',
    finality: { endedAt: null, newer: null },
  })
  expect((await annul()).body.state).toBe('served')
  const undone = await checkCopy()
  expect(undone).toMatchObject({ form: 'dadkar.certified-copy.2', finality: { newer: null } })
  expect(Date.now() - Date.parse(undone.finality.endedAt)).toBeLessThan(60_000)
  expect(JSON.stringify(undone)).not.toContain('گواهی')
  await serve()
  await becomeFinal()
  expect((await checkCopy()).finality).toEqual(undone.finality)
  await askForCopy()
  expect((await checkCopy()).finality).toEqual({ ...undone.finality, newer: 'certifiedCopy' })
  expect((await checkCopy(1)).finality).toEqual({ endedAt: null, newer: null })
}, 60_000)

test('where an objection that was opened again brings a new ruling, whoever checks the old copy is told of that', async () => {
  await becomeFinal()
  await askForCopy()
  await annul()
  await serve()
  expect((await object(filed.respondent)).body.state).toBe('objected')
  expect((await checkCopy()).finality.newer).toBeNull()
  await hear(dispute.board.id)
  await secondSave(0)
  await signEach('+++++++++')
  expect((await checkCopy()).finality).toMatchObject({ endedAt: expect.any(String), newer: 'ruling' })
}, 60_000)

test('of a ruling of the dispute board the copy holds, though a service of it is annulled', async () => {
  await object(filed.respondent)
  await hear(dispute.board.id)
  await secondSave(0)
  await signEach('+++++++++')
  await serve()
  await askForCopy()
  expect((await annul()).status).toBe(200)
  expect((await checkCopy()).finality).toEqual({ endedAt: null, newer: null })
}, 60_000)
