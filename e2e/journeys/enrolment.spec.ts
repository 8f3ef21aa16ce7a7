import { people } from '@dadkar/registry-simulator/people'
import { openOffice } from '../support/operator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

/** From the level to the code for the counter; returns the code as it is shown. */
async function getCode(visitor: Visitor, nationalId: string): Promise<string> {
  const { page } = visitor
  await visitor.open('/verify')
  await visitor.seeText('ui.verification.level.question')
  await page.getByRole('radio', { name: new RegExp(`^${visitor.text('ui.verification.level.name4')}`) }).check()
  await visitor.goOn()
  await visitor.seeText('ui.verification.role.question')
  await page.getByRole('radio', { name: new RegExp(`^${visitor.text('ui.verification.role.worker')}`) }).check()
  await visitor.goOn()
  await visitor.seeText('ui.verification.nationalId.question')
  await page.getByLabel(visitor.text('ui.verification.nationalId.label')).fill(nationalId)
  await visitor.goOn()
  await visitor.seeText('ui.verification.check.question')
  await visitor.press('ui.verification.check.getCode')
  await visitor.seeText('ui.enrolment.openTitle')
  await expect(page).toHaveURL(/\/enrolment$/)
  return (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? ''
}

test.beforeAll(openOffice)

test('a code for the counter, with an office of the province on the printed sheet', async ({ page }) => {
  const visitor = new Visitor(page)
  const code = await getCode(visitor, people.nima.nationalId)
  await expect(page.getByRole('img', { name: visitor.text('ui.enrolment.qr') })).toBeVisible()

  await page.getByLabel(visitor.text('ui.office.province'), { exact: true }).selectOption('tehran')
  const offices = page.getByRole('list', { name: new RegExp(visitor.text('ui.province.tehran')) })
  const office = offices.getByRole('listitem').first()
  const name = (await office.getByRole('heading').textContent()) ?? ''
  await office.getByRole('button').click()
  await visitor.seeText('ui.enrolment.openTitle')

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(code)).toBeVisible()
  await expect(
    page.getByRole('heading', { name: visitor.text('ui.enrolment.officeTitle', { office: name }) }),
  ).toBeVisible()
  await expect(offices).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  // The tab knows its code after a reload; another tab has to be told.
  await page.reload()
  await expect(page.getByText(code)).toBeVisible()
  await visitor.press('ui.enrolment.other')
  await visitor.seeText('ui.enrolment.question')
  await page.getByLabel(visitor.text('ui.enrolment.code')).fill(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)
  await visitor.press('ui.enrolment.action')
  await expect(page.getByRole('alert')).toContainText(visitor.text('errors.enrolment_code.wrong_check_character'))
  await page.getByLabel(visitor.text('ui.enrolment.code')).fill(code.toLowerCase().replaceAll('-', ' '))
  await visitor.press('ui.enrolment.action')
  await visitor.seeText('ui.enrolment.openTitle')
})

test('the nearest offices, or a kind word when the browser does not tell the place', async ({ page, context }) => {
  const visitor = new Visitor(page, 'en')
  await visitor.open('/offices')
  await visitor.seeText('ui.office.title')
  await visitor.press('ui.office.nearest')
  await expect(page.getByText(visitor.text('ui.office.denied'))).toBeVisible()

  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 35.69974, longitude: 51.33809 })
  const asked = page.waitForRequest(/counter-offices\/nearby/)
  await visitor.press('ui.office.nearest')
  // The place is in no address.
  expect((await asked).url()).toMatch(/nearby$/)
  await expect(
    page
      .getByRole('list', { name: /nearest first/ })
      .getByRole('listitem')
      .first(),
  ).toContainText(visitor.text('ui.office.within'))
  await visitor.seeText('ui.office.title')
})
