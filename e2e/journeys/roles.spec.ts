import { companies } from '@dadkar/registry-simulator/companies'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

type Role = 'employer' | 'legalEmployer' | 'lawyer'

/** To the questions that every role is asked, past those of this role alone. */
async function beginAs(visitor: Visitor, role: Role, own: () => Promise<void> = async () => {}) {
  await visitor.open('/verify')
  await visitor.seeText('ui.verification.level.question')
  await visitor.goOn()
  await visitor.seeText('ui.verification.role.question')
  await visitor.page
    .getByRole('radio', { name: new RegExp(`^${visitor.text(`ui.verification.role.${role}`)}`) })
    .check()
  await visitor.goOn()
  await own()
}

async function answerIdAndMobile(visitor: Visitor, { nationalId, mobiles }: Person) {
  await visitor.seeText('ui.verification.nationalId.question')
  await visitor.page.getByLabel(visitor.text('ui.verification.nationalId.label')).fill(nationalId)
  await visitor.goOn()
  await visitor.page.getByLabel(visitor.text('ui.verification.mobile.label')).fill(mobiles[0])
  await visitor.goOn()
  await visitor.seeText('ui.verification.birthDate.question')
}

async function answerBirthDate(visitor: Visitor, { birthDate }: Person) {
  await visitor.pickDate('ui.verification.birthDate.label', birthDate)
  await visitor.goOn()
  await visitor.seeText('ui.verification.check.question')
}

test('a signatory verifies for a company, names a member, and acts for himself again', async ({ page }) => {
  const visitor = new Visitor(page)
  const { siavash, narges } = people
  const { legalNationalId, registrationNumber, name } = companies.barg
  await beginAs(visitor, 'legalEmployer', async () => {
    await visitor.seeText('ui.verification.company.question')
    await page.getByLabel(visitor.text('ui.verification.company.legalId')).fill(legalNationalId)
    await page.getByLabel(visitor.text('ui.verification.company.registration')).fill(registrationNumber)
    await visitor.goOn()
  })
  await answerIdAndMobile(visitor, siavash)
  await answerBirthDate(visitor, siavash)
  await visitor.enterCodeAfter(siavash.mobiles[0], () => visitor.press('ui.verification.check.send'))
  await visitor.see(new RegExp(siavash.firstName))
  await expect(page.getByText(visitor.text('ui.verification.done.actingFor', { name }))).toBeVisible()

  await visitor.open('/organization/new')
  await visitor.enterCodeAfter(siavash.mobiles[0], () => visitor.press('ui.session.stepUp.send'))
  await visitor.seeText('ui.organization.addQuestion')
  await visitor.press('ui.organization.add')
  await expect(page.getByRole('alert')).toContainText(visitor.text('errors.member_name.empty'))
  const member = `${narges.firstName} ${narges.lastName}`
  await page.getByLabel(visitor.text('ui.organization.name')).fill(member)
  await page.getByLabel(visitor.text('ui.organization.nationalId')).fill(narges.nationalId)
  await visitor.press('ui.organization.add')
  await visitor.see(name)
  await expect(page.getByRole('listitem').filter({ hasText: member })).toBeVisible()

  await page.getByRole('button', { name: new RegExp(`^${visitor.text('ui.common.account')}`) }).click()
  await page.getByRole('button', { name: visitor.text('ui.common.capacityEmployer'), exact: true }).click()
  await expect(page).toHaveURL(/\/kartabl/)
  await visitor.open('/organization')
  await expect(page.getByText(visitor.text('ui.organization.none'))).toBeVisible()
})

test('a suspended lawyer is told so, and no code is sent', async ({ page }) => {
  const visitor = new Visitor(page, 'en')
  const { farhad } = people
  await beginAs(visitor, 'lawyer', async () => {
    await visitor.seeText('ui.verification.licence.question')
    await page.getByLabel(visitor.text('ui.verification.licence.label')).fill('9919')
    await visitor.goOn()
  })
  await answerIdAndMobile(visitor, farhad)
  await answerBirthDate(visitor, farhad)
  await visitor.press('ui.verification.check.send')
  await visitor.seeText('ui.verification.rejected.suspendedTitle')
})

test('an employer proves himself by his own bank account, not by that of his wife', async ({ page }) => {
  const visitor = new Visitor(page)
  const { iraj } = people
  await beginAs(visitor, 'employer')
  await answerIdAndMobile(visitor, iraj)
  await page.getByRole('link', { name: visitor.text('ui.verification.birthDate.bySheba') }).click()
  await visitor.seeText('ui.verification.sheba.question')
  const box = page.getByLabel(visitor.text('ui.verification.sheba.label'))
  await box.fill(iraj.claims?.sheba ?? '')
  await visitor.goOn()
  await visitor.seeText('ui.verification.check.question')
  await visitor.press('ui.verification.check.send')
  await visitor.seeText('ui.verification.rejected.shebaTitle')
  await page.getByRole('link', { name: visitor.text('ui.verification.rejected.shebaAction') }).click()
  await box.fill(iraj.sheba)
  await visitor.goOn()
  await visitor.seeText('ui.verification.check.question')
  await visitor.enterCodeAfter(iraj.mobiles[0], () => visitor.press('ui.verification.check.send'))
  await visitor.see(new RegExp(iraj.firstName))
})
