import { people } from '@dadkar/registry-simulator/people'
import { arrive } from '../support/arrive.ts'
import { makeAdministrator, verifyAudit } from '../support/operator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('an administrator unlocks a person, who then reads who opened their file and why', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const worker = new Visitor(page)
  await arrive(worker, people.saeed, 'worker')
  await worker.open('/profile')
  await worker.seeText('ui.profile.title')
  await expect(page.getByText(worker.text('ui.audit.notLocked'))).toBeVisible()

  const desk = await browser.newContext()
  const office = new Visitor(await desk.newPage())
  await arrive(office, people.babak, 'worker')
  await office.open('/kartabl')
  await office.seeText('ui.common.kartabl')
  await expect(office.page.getByRole('link', { name: office.text('ui.people.nav') })).toHaveCount(0)
  await desk.clearCookies()
  await makeAdministrator(people.babak)
  await office.signIn(people.babak)
  await office.page.getByRole('link', { name: office.text('ui.people.nav') }).click()
  await office.enterCodeAfter(people.babak.mobiles[0], () => office.press('ui.session.stepUp.send'))
  await office.seeText('ui.people.title')
  await office.press('ui.people.search')
  await expect(office.page.getByRole('alert')).toBeVisible()
  const reason = 'با کارت ملی به دفتر پیشخوان آمد'
  await office.page.getByLabel(office.text('ui.people.nationalId')).fill(people.saeed.nationalId)
  await office.page.getByLabel(office.text('ui.people.reason'), { exact: true }).fill(reason)
  await office.press('ui.people.search')
  await expect(office.page.getByText(`${people.saeed.firstName} ${people.saeed.lastName}`)).toBeVisible()
  await office.page.getByLabel(office.text('ui.people.unlockReason')).fill(reason)
  await office.press('ui.people.unlock')
  await expect(office.page.getByText(office.text('ui.people.unlocked'))).toBeVisible()
  await office.seeText('ui.people.title')
  await desk.close()

  await page.getByRole('link', { name: worker.text('ui.audit.link') }).click()
  await worker.seeText('ui.audit.title')
  const log = page.getByRole('list', { name: worker.text('ui.audit.list') })
  await expect(log.getByRole('listitem').filter({ hasText: reason })).toHaveCount(2)
  await expect(log).toContainText(worker.text('ui.audit.verification_confirm_self'))
  await expect(log).not.toContainText(people.babak.lastName)
  expect(await verifyAudit()).toContain('The audit is whole')
})
