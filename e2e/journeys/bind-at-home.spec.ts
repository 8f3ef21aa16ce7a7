import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import { receive } from '../support/desk.ts'
import { portal } from '../support/environment.ts'
import { makeClerk, openOffice } from '../support/operator.ts'
import { messagesAt } from '../support/simulator.ts'
import { expect, expectAccessible, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('somebody whom a clerk has confirmed binds it at home, to their own SIM', async ({ page, browser, baseURL }) => {
  test.setTimeout(240_000)
  const person = people.farhad
  const [mobile] = person.mobiles
  const home = new Visitor(page)
  const { text } = home
  const begun = await page.request.post('/v1/enrolments', {
    data: { capacity: 'worker', nationalId: person.nationalId },
  })
  const { code } = await begun.json()

  const desk = await browser.newContext({ baseURL })
  const clerk = new Visitor(await desk.newPage())
  const clerkMobile = people.vahid.mobiles[0]
  await openOffice()
  await verify(portal, people.vahid, 'worker')
  await makeClerk(people.vahid)
  await clerk.signIn(people.vahid, /\/counter$/)

  // Before the counter has confirmed, the page says what to bring and what comes.
  await home.open('/enrolment')
  await home.seeText('ui.enrolment.question')
  await page.getByLabel(text('ui.enrolment.code')).fill(code.toLowerCase())
  await home.press('ui.enrolment.action')
  await home.seeText('ui.enrolment.openTitle')

  await receive(clerk, clerkMobile, person, code)
  await home.press('ui.enrolment.look')
  await home.seeText('ui.enrolment.mobileQuestion')

  // A line of somebody else gets no code, and the person can give another.
  const field = page.getByLabel(text('ui.verification.mobile.label'))
  const [theirs] = people.abbas.mobiles
  const before = (await messagesAt(theirs)).length
  await field.fill(theirs)
  await home.press('ui.enrolment.mobileAction')
  await expect(page).toHaveURL(/\/verify\/outcome$/)
  await expectAccessible(page)
  expect(await messagesAt(theirs)).toHaveLength(before)
  await home.open('/enrolment')
  await home.seeText('ui.enrolment.mobileQuestion')
  await field.fill(mobile)
  await home.enterCodeAfter(mobile, () => home.press('ui.enrolment.mobileAction'))
  await home.see(new RegExp(person.firstName))

  await home.open('/profile')
  await expect(page.getByText(text('ui.profile.levelNumber', { level: '4' }))).toBeVisible()
  await home.open('/documents')
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: text('ui.documents.kindIdentityCardFront') })
      .first(),
  ).toBeVisible()
  await home.open('/access-log')
  const confirmed = text('ui.audit.enrolment_confirm_other', { who: '' }).trim()
  await expect(page.getByText(confirmed)).toBeVisible()

  // The clerk reads that it has ended, and of the person no more than the name.
  await clerk.page.reload()
  await expect(clerk.page.getByRole('heading', { name: text('ui.counter.boundTitle') })).toBeVisible()
  await expect(clerk.page.getByText(person.nationalId)).toHaveCount(0)
  await expectAccessible(clerk.page)
  await desk.close()
})
