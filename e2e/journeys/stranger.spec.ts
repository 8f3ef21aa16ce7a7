import { people } from '@dadkar/registry-simulator/people'
import { openNotice, signPetition, writePetition } from '../support/petitioner.ts'
import { test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('nobody else learns that the case or the notice exists', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const worker = new Visitor(page)
  await worker.verify(people.yousef, 'worker')
  await worker.completeProfile()
  await writePetition(worker, people.elaheh)
  const caseAddress = await signPetition(worker, people.yousef)
  const inbox = await browser.newContext()
  const employer = new Visitor(await inbox.newPage())
  await employer.verify(people.elaheh, 'employer')
  const noticeAddress = await openNotice(employer, people.elaheh)
  await inbox.close()

  const nowhere = '/cases/00000000-0000-7000-8000-000000000000'
  for (const [person, capacity] of [
    [people.reza, 'worker'],
    [people.behrouz, 'employer'],
  ] as const) {
    const context = await browser.newContext()
    const stranger = new Visitor(await context.newPage())
    await stranger.verify(person, capacity)
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
