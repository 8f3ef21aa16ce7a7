import { createHash } from 'node:crypto'
import { getCase, listCases } from '@dadkar/contract/case'
import { getNotice, getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './harness.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

test('a worker files, the employer who comes later finds the notice and opens it, both see when', async () => {
  const sara = await verifyAs(api, people.sara, 'worker')
  await completeProfile(sara)
  const receipt = await filePetition(api, sara, people.sara, draftAgainst({ nationalId: people.kamran.nationalId }))
  expect(receipt.noticePlaced).toBe(true)

  const kamran = await verifyAs(api, people.kamran, 'employer')
  const inbox = (await kamran.call(listNotices)).body
  expect(inbox.items).toHaveLength(1)
  const [{ id }] = inbox.items
  expect((await kamran.call(openNotice, { params: { id } })).code).toBe('session.step_up_required')
  await stepUp(api, kamran)
  const opened = await kamran.call(openNotice, { params: { id } })
  expect(opened.status).toBe(200)
  const paper = await kamran.call(getNoticePaper, { params: { id } })
  expect(paper.body.claims).toHaveLength(2)
  const sha256 = createHash('sha256').update(JSON.stringify(paper.body)).digest('hex')
  expect(opened.body.sha256).toBe(sha256)
  expect(opened.body.openings[0]).toMatchObject({ capacity: 'employer', level: 1, sha256 })

  const seen = await sara.call(getCase, { params: { id: receipt.caseId } })
  expect(seen.body.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
    'registered',
    'noticePlaced',
    'noticeOpened',
  ])

  const again = await signInAs(api, people.sara)
  expect((await again.call(listCases)).body.items).toHaveLength(1)
  const stranger = await verifyAs(api, people.reza, 'worker')
  expect((await stranger.call(getCase, { params: { id: receipt.caseId } })).code).toBe('case.not_found')
  expect((await stranger.call(getNotice, { params: { id } })).code).toBe('notice.not_found')
})
