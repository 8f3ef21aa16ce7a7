import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import { portal } from '../support/environment.ts'
import { makeAdministrator } from '../support/operator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('an officer is appointed by one administrator, an administrator by two', async ({ page, browser, baseURL }) => {
  test.setTimeout(300_000)
  const first = new Visitor(page)
  const { simin, fatemeh, manouchehr } = people
  await Promise.all([simin, fatemeh, manouchehr].map((person) => verify(portal, person, 'worker')))
  await makeAdministrator(simin)
  await first.signIn(simin)

  await page.getByRole('link', { name: first.text('ui.staff.nav'), exact: true }).click()
  await first.seeText('ui.staff.title')
  await page.getByRole('link', { name: first.text('ui.staff.add') }).click()
  await first.enterCodeAfter(simin.mobiles[0], () => first.press('ui.session.stepUp.send'))
  await first.seeText('ui.people.title')
  await page.getByLabel(first.text('ui.people.nationalId')).fill(fatemeh.nationalId)
  await page.getByLabel(first.text('ui.people.reason'), { exact: true }).fill('حکم انتصاب شمارهٔ ۱۲')
  await first.press('ui.people.search')
  await expect(page.getByText(`${fatemeh.firstName} ${fatemeh.lastName}`)).toBeVisible()
  await first.press('ui.staff.change')
  await expect(page.getByText(first.text('errors.choice.empty')).first()).toBeVisible()

  async function give(capacity: 'capacityOfficer' | 'capacityAdministrator') {
    const name = first.text(`ui.common.${capacity}`)
    await page.getByLabel(first.text('ui.staff.capacity'), { exact: true }).selectOption(name)
    await page.getByLabel(first.text('ui.staff.changeReason')).fill('حکم انتصاب شمارهٔ ۱۲')
    await first.press('ui.staff.change')
    return name
  }
  const officerName = await give('capacityOfficer')
  await expect(page.getByText(first.text('ui.staff.done'))).toBeVisible()
  await expect(page.getByText(officerName).first()).toBeVisible()
  const administrator = await give('capacityAdministrator')
  await expect(page.getByText(first.text('ui.staff.proposed'))).toBeVisible()
  await first.seeText('ui.people.title')

  // The proposer can only withdraw; the second administrator agrees.
  const name = `${fatemeh.firstName} ${fatemeh.lastName}`
  const change = first.text('ui.staff.giveOf', { capacity: administrator, name })
  await page.getByRole('link', { name: first.text('ui.staff.nav'), exact: true }).click()
  await expect(page.getByRole('button', { name: first.text('ui.staff.withdrawOf', { change }) })).toBeVisible()
  await expect(page.getByRole('button', { name: first.text('ui.staff.agreeOf', { change }) })).toHaveCount(0)
  await first.seeText('ui.staff.title')

  const other = await browser.newContext({ baseURL })
  const second = new Visitor(await other.newPage())
  await makeAdministrator(manouchehr)
  await second.signIn(manouchehr)
  await second.open('/admin/staff')
  const agree = second.page.getByRole('button', { name: second.text('ui.staff.agreeOf', { change }) })
  await agree.click()
  await second.enterCodeAfter(manouchehr.mobiles[0], () => second.press('ui.session.stepUp.send'))
  await agree.click()
  const dialog = second.page.getByRole('dialog')
  await dialog.getByRole('button', { name: second.text('ui.staff.agree'), exact: true }).click()
  await expect(second.page.getByText(second.text('ui.staff.agreed'))).toBeVisible()
  await expect(agree).toHaveCount(0)
  await second.seeText('ui.staff.title')
  await other.close()

  const desk = await browser.newContext({ baseURL })
  const officer = new Visitor(await desk.newPage())
  await officer.signIn(fatemeh)
  await officer.open('/access-log')
  await officer.seeText('ui.audit.title')
  const log = officer.page.getByRole('list', { name: officer.text('ui.audit.list') })
  await expect(log).toContainText('حکم انتصاب شمارهٔ ۱۲')
  await expect(log).not.toContainText(simin.lastName)
  await desk.close()
})
