import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import { confirmPerson, scanCard } from '../support/desk.ts'
import { portal } from '../support/environment.ts'
import { putOnDisk } from '../support/files.ts'
import { makeAdministrator } from '../support/operator.ts'
import { messagesAt } from '../support/simulator.ts'
import { expect, expectAccessible, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

const office = { name: 'دفتر پیشخوان نواب', city: 'تهران' }

/** An administrator records an office and makes somebody, who has an account, a clerk of it. */
async function appointClerk(administrator: Visitor) {
  const { page, text } = administrator
  const fill = (key: Parameters<typeof text>[0], value: string) =>
    page.getByLabel(text(key), { exact: true }).fill(value)

  await page.getByRole('link', { name: text('ui.offices.nav'), exact: true }).click()
  await administrator.seeText('ui.offices.title')
  await page.getByRole('link', { name: text('ui.offices.add') }).click()
  await administrator.enterCodeAfter(people.karim.mobiles[0], () => administrator.press('ui.session.stepUp.send'))
  await administrator.seeText('ui.offices.addQuestion')
  await administrator.press('ui.common.save')
  await expect(page.getByRole('alert').getByText(text('errors.phone.malformed'))).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(text('ui.offices.province')).selectOption(text('ui.province.tehran'))
  await fill('ui.offices.nameFa', office.name)
  await fill('ui.offices.nameEn', 'Navvab counter office')
  await fill('ui.offices.cityFa', office.city)
  await fill('ui.offices.cityEn', 'Tehran')
  await fill('ui.offices.addressFa', 'خیابان نواب، پلاک ۱۲')
  await fill('ui.offices.addressEn', '12 Navvab Street')
  await fill('ui.offices.hoursFa', 'شنبه تا چهارشنبه، ۸ تا ۱۵')
  await fill('ui.offices.hoursEn', 'Saturday to Wednesday, 8 to 15')
  await fill('ui.offices.phone', '۰۲۱-۶۶۴۰۱۲۳۴')
  await fill('ui.offices.latitude', '۳۵٫۶۸۹۲')
  await fill('ui.offices.longitude', '51.3890')
  await administrator.press('ui.common.save')
  await administrator.seeText('ui.offices.title')
  await expect(page.getByRole('link', { name: office.name })).toBeVisible()

  await administrator.open('/admin/people')
  await fill('ui.people.nationalId', people.somayeh.nationalId)
  await fill('ui.people.reason', 'حکم انتصاب شمارهٔ ۷')
  await administrator.press('ui.people.search')
  await page.getByLabel(text('ui.staff.capacity'), { exact: true }).selectOption(text('ui.common.capacityClerk'))
  await fill('ui.staff.changeReason', 'حکم انتصاب شمارهٔ ۷')
  await administrator.press('ui.staff.change')
  await expect(page.getByRole('alert').getByText(text('errors.choice.empty'))).toBeVisible()
  const named = text('ui.staff.officeOf', office)
  await page.getByLabel(text('ui.staff.office')).selectOption(named)
  await administrator.press('ui.staff.change')
  await expect(page.getByText(text('ui.staff.done'))).toBeVisible()
  await page.getByRole('link', { name: text('ui.staff.nav'), exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: people.somayeh.lastName })).toContainText(office.name)
}

/** Opens or closes the office, on the page where all of it can be changed. */
async function setOffice(administrator: Visitor, state: 'open' | 'closed') {
  const { page, text } = administrator
  await administrator.open('/admin/offices')
  await page.getByRole('link', { name: office.name }).click()
  await administrator.seeText('ui.offices.changeQuestion')
  await expect(page.getByLabel(text('ui.offices.latitude'), { exact: true })).toHaveValue('۳۵٫۶۸۹۲')
  await page.getByRole('radio', { name: new RegExp(`^${text(`ui.offices.${state}`)}`) }).check()
  await administrator.press('ui.common.save')
  await administrator.seeText('ui.offices.title')
  const row = page.getByRole('listitem').filter({ hasText: office.name })
  await expect(row).toContainText(text(`ui.offices.${state}`))
}

test('a clerk confirms somebody who comes with a code, and they bind it to their own SIM', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const desk = await browser.newContext({ baseURL })
  const clerk = new Visitor(await desk.newPage())
  const { text } = clerk
  const person = people.mansour
  for (const staff of [people.somayeh, people.karim]) await verify(portal, staff, 'worker')

  const administrator = new Visitor(page)
  await makeAdministrator(people.karim)
  await administrator.signIn(people.karim)
  await appointClerk(administrator)

  await clerk.signIn(people.somayeh, /\/counter$/)
  await clerk.see(office.name)
  const started = await page.request.post('/v1/enrolments', {
    data: { capacity: 'worker', nationalId: person.nationalId },
  })
  const { code } = await started.json()

  const search = clerk.page.getByLabel(text('ui.counter.search'))
  await search.fill(people.abbas.nationalId)
  await clerk.press('ui.counter.find')
  await expect(clerk.page.getByText(text('ui.counter.nothingTitle'))).toBeVisible()
  await search.fill(code.slice(1))
  await search.press('Enter')
  await expect(clerk.page.getByRole('alert').getByText(text('errors.enrolment_code.wrong_length'))).toBeVisible()
  await expectAccessible(clerk.page)
  await search.fill(code.toLowerCase())
  await search.press('Enter')
  const role = text('ui.verification.role.worker')
  await clerk.page.getByRole('button', { name: text('ui.counter.takeOf', { role }) }).click()
  await clerk.enterCodeAfter(people.somayeh.mobiles[0], () => clerk.press('ui.session.stepUp.send'))
  await clerk.seeText('ui.counter.visitOf', { role })

  await clerk.pickDate('ui.counter.birthDate', '1343/12/16')
  await clerk.press('ui.counter.ask')
  await expect(clerk.page.getByText(text('ui.counter.identityTitle'))).toBeVisible()
  await expectAccessible(clerk.page)
  await clerk.pickDate('ui.counter.birthDate', person.birthDate)
  await clerk.press('ui.counter.askAgain')
  await clerk.see(`${person.firstName} ${person.lastName}`)

  const front = clerk.page.locator('#identityCardFront')
  await front.setInputFiles(await putOnDisk('card.jpg', Buffer.from('<html>no</html>')))
  await expect(clerk.page.getByText(text('ui.documents.refusedType'))).toBeVisible()
  await scanCard(clerk)
  await clerk.press('ui.counter.confirm')
  await expect(clerk.page.getByRole('alert').getByText(text('errors.comparison.face_needed'))).toBeVisible()
  await expectAccessible(clerk.page)
  await confirmPerson(clerk)
  await expectAccessible(clerk.page)

  // A line of somebody else gets no code.
  const mobile = clerk.page.getByLabel(text('ui.counter.mobile'))
  const before = (await messagesAt(people.abbas.mobiles[0])).length
  await mobile.fill(people.abbas.mobiles[0])
  await clerk.press('ui.counter.sendCode')
  await expect(clerk.page.getByText(text('ui.counter.simTitle'))).toBeVisible()
  expect(await messagesAt(people.abbas.mobiles[0])).toHaveLength(before)
  await mobile.fill(person.mobiles[0])
  await clerk.enterCodeAfter(person.mobiles[0], () => clerk.press('ui.counter.sendCode'))
  await expect(clerk.page.getByRole('heading', { name: text('ui.counter.boundTitle') })).toBeVisible()
  await expectAccessible(clerk.page)

  const home = await browser.newContext({ baseURL })
  await new Visitor(await home.newPage()).signIn(person)
  await home.close()

  // The next one has no code, and a card that is not theirs.
  await clerk.page.getByRole('link', { name: text('ui.counter.nextVisit') }).click()
  await clerk.see(office.name)
  const visits = clerk.page.getByRole('table', { name: text('ui.counter.visits') })
  await expect(visits.getByRole('row').filter({ hasText: person.lastName })).toContainText(
    text('ui.counter.stateBound'),
  )
  await clerk.page.getByRole('link', { name: text('ui.counter.without') }).click()
  await clerk.seeText('ui.counter.newQuestion')
  await clerk.page.getByRole('radio', { name: role }).check()
  await clerk.page.getByLabel(text('ui.verification.nationalId.label')).fill(people.abbas.nationalId)
  await clerk.press('ui.counter.newAction')
  await clerk.seeText('ui.counter.visitOf', { role })
  await clerk.press('ui.counter.refuse')
  await clerk.page.getByLabel(text('ui.counter.refusedFor')).selectOption(text('ui.counter.refusalFace'))
  await clerk.page.getByLabel(text('ui.counter.note')).fill('عکس کارت با چهرهٔ شما یکی نیست.')
  await expectAccessible(clerk.page)
  await clerk.press('ui.counter.refuse')
  await expect(clerk.page.getByRole('heading', { name: text('ui.counter.refusedTitle') })).toBeVisible()

  // The office is closed while the clerk has it open.
  await clerk.page.getByRole('link', { name: text('ui.counter.nextVisit') }).click()
  await clerk.see(office.name)
  await setOffice(administrator, 'closed')
  await search.fill(code)
  await search.press('Enter')
  await clerk.seeText('ui.counter.noOfficeTitle')
  await setOffice(administrator, 'open')
  await clerk.press('ui.common.tryAgain')
  await clerk.see(office.name)
  await desk.close()
})
