import { people } from '@dadkar/registry-simulator/people'
import { arrive, fileAgainst } from '../support/arrive.ts'
import { openNotice } from '../support/petitioner.ts'
import { test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('nobody else learns that the case or the notice exists', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const client = await arrive(new Visitor(page), people.yousef, 'worker')
  const caseAddress = `/cases/${await fileAgainst(people.elaheh, people.yousef, client)}`
  const inbox = await browser.newContext()
  const employer = new Visitor(await inbox.newPage())
  await arrive(employer, people.elaheh, 'employer')
  const noticeAddress = await openNotice(employer, people.elaheh)
  await inbox.close()

  const nowhere = '/cases/00000000-0000-7000-8000-000000000000'
  for (const [person, capacity] of [
    [people.reza, 'worker'],
    [people.behrouz, 'employer'],
  ] as const) {
    const context = await browser.newContext()
    const stranger = new Visitor(await context.newPage())
    await arrive(stranger, person, capacity)
    for (const address of [caseAddress, `${caseAddress}/receipt`, noticeAddress, nowhere]) {
      await stranger.open(address)
      await stranger.seeText('ui.common.notFoundTitle')
    }
    await context.close()
  }
  const nobody = await browser.newContext()
  const visitor = new Visitor(await nobody.newPage())
  await visitor.open(caseAddress)
  await visitor.seeText('ui.session.signIn.question')
  await nobody.close()
})
