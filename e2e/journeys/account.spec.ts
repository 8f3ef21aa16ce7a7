import { seedDemo } from '@dadkar/prisma/seed'
import { people } from '@dadkar/registry-simulator/people'
import { arrive } from '../support/arrive.ts'
import { addAuthenticator } from '../support/authenticator.ts'
import { phones } from '../support/environment.ts'
import { messagesAt } from '../support/simulator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

async function signOut(visitor: Visitor) {
  const { page } = visitor
  await page.getByRole('button', { name: new RegExp(visitor.text('ui.common.account')) }).click()
  await page
    .getByRole('banner')
    .getByRole('button', { name: visitor.text('ui.common.signOut') })
    .click()
  await visitor.seeText('ui.session.out.title')
}

test('a passkey is made, signs in without a code, and opens a notice', async ({ page, baseURL }) => {
  test.setTimeout(300_000)
  const mobile = people.parvaneh.mobiles[0]
  await seedDemo({ address: baseURL ?? '', phones })
  await addAuthenticator(page)
  const parvaneh = new Visitor(page)
  await parvaneh.signIn(people.parvaneh)
  await parvaneh.open('/security')
  await page.getByRole('link', { name: parvaneh.text('ui.account.addPasskey') }).click()
  await parvaneh.seeText('ui.session.stepUp.question')
  await parvaneh.enterCodeAfter(mobile, () => parvaneh.press('ui.session.stepUp.send'))
  await parvaneh.seeText('ui.passkey.newQuestion')
  await page.getByLabel(parvaneh.text('ui.passkey.nameLabel')).fill('رایانهٔ کارگاه')
  await parvaneh.press('ui.passkey.make')
  await parvaneh.seeText('ui.account.title')
  await expect(page.getByText('رایانهٔ کارگاه')).toBeVisible()
  await signOut(parvaneh)

  const seen = (await messagesAt(mobile)).length
  await parvaneh.open('/sign-in')
  await parvaneh.seeText('ui.session.signIn.question')
  await parvaneh.press('ui.passkey.signIn')
  await parvaneh.seeText('ui.common.kartabl')
  await page.getByRole('link', { name: parvaneh.text('ui.notices.petitionCopy') }).click()
  await parvaneh.press('ui.notices.openWithCode')
  await parvaneh.seeText('ui.session.stepUp.question')
  await parvaneh.press('ui.passkey.stepUp')
  await expect(page.getByText(parvaneh.text('ui.notices.hashMatches'))).toBeVisible()
  expect(await messagesAt(mobile)).toHaveLength(seen)

  await parvaneh.open('/security')
  await parvaneh.seeText('ui.account.title')
  await page.getByRole('button', { name: parvaneh.text('ui.account.removeOf', { name: 'رایانهٔ کارگاه' }) }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: parvaneh.text('ui.account.removeAction') })
    .click()
  await expect(page.getByText(parvaneh.text('ui.account.removed'))).toBeVisible()
})

test('another device is signed out from the list, and a sign-in that was not mine locks the account', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const siavash = new Visitor(page)
  await siavash.verify(people.siavash, 'employer')
  await expect(page.getByRole('link', { name: siavash.text('ui.passkey.offerAction') })).toBeVisible()
  const other = await browser.newContext()
  const phone = new Visitor(await other.newPage())
  await phone.signIn(people.siavash)

  await siavash.open('/security')
  await siavash.seeText('ui.account.title')
  const devices = page.getByRole('list', { name: siavash.text('ui.account.sessions') }).getByRole('listitem')
  await expect(devices).toHaveCount(2)
  await expect(devices.first()).not.toContainText(siavash.text('ui.account.thisOne'))
  await devices.first().getByRole('button').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: siavash.text('ui.account.endAction') })
    .click()
  await expect(page.getByText(siavash.text('ui.account.ended'))).toBeVisible()
  await expect(devices).toHaveCount(1)
  await phone.page
    .getByRole('link', { name: phone.text('ui.common.profile') })
    .first()
    .click()
  await phone.seeText('ui.session.out.endedTitle')

  await page.getByRole('link', { name: siavash.text('ui.account.toHistory') }).click()
  await siavash.seeText('ui.account.history')
  await page.getByRole('main').getByRole('button').first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: siavash.text('ui.account.notMeAction') }).click()
  await expect(page.getByText(siavash.text('ui.account.disowned'))).toBeVisible()

  await phone.open('/sign-in')
  await phone.page.getByLabel(phone.text('ui.session.signIn.label')).fill(people.siavash.nationalId)
  await phone.enterCodeAfter(people.siavash.mobiles[0], () => phone.press('ui.session.signIn.send'))
  await phone.seeText('ui.account.againTitle')
  await phone.page.getByRole('link', { name: phone.text('ui.account.againAction') }).click()
  await phone.answerIdentity(people.siavash, 'employer', people.siavash.mobiles[0])
  await phone.enterCodeAfter(people.siavash.mobiles[0], () => phone.press('ui.verification.check.send'))
  await phone.see(new RegExp(people.siavash.firstName))
  await other.close()
})

test('the number is changed to another of one’s own, and codes go there', async ({ page }) => {
  test.setTimeout(300_000)
  const [first, second = ''] = people.maryam.mobiles
  const maryam = new Visitor(page)
  await arrive(maryam, people.maryam, 'worker')
  await maryam.open('/security')
  await page.getByRole('link', { name: maryam.text('ui.account.changeMobile') }).click()
  await maryam.seeText('ui.account.newMobileQuestion')
  const box = page.getByLabel(maryam.text('ui.account.newMobileLabel'))
  await box.fill(people.reza.mobiles[0])
  await maryam.goOn()
  await expect(page.getByText(maryam.text('errors.mobile_change.not_own')).first()).toBeVisible()
  await maryam.seeText('ui.account.newMobileQuestion')

  await box.fill(second)
  await maryam.goOn()
  await maryam.seeText('ui.session.stepUp.question')
  await maryam.enterCodeAfter(first, () => maryam.press('ui.session.stepUp.send'))
  await maryam.seeText('ui.account.sendQuestion')
  const seen = (await messagesAt(first)).length
  await maryam.enterCodeAfter(second, () => maryam.press('ui.account.sendAction'))
  await expect(page.getByText(maryam.text('ui.account.mobileChanged'))).toBeVisible()
  await maryam.seeText('ui.account.title')
  await expect
    .poll(async () => (await messagesAt(first)).slice(seen).map(({ template }) => template))
    .toEqual(['dadkar-mobile-changed'])
  await signOut(maryam)
  await maryam.signIn({ ...people.maryam, mobiles: [second] })

  await maryam.open('/security')
  const download = page.waitForEvent('download')
  await maryam.press('ui.account.dataAction')
  await maryam.seeText('ui.session.stepUp.question')
  await maryam.enterCodeAfter(second, () => maryam.press('ui.session.stepUp.send'))
  await expect(page.getByText(maryam.text('ui.account.dataReady'))).toBeVisible()
  await maryam.press('ui.account.dataAction')
  expect((await download).suggestedFilename()).toBe('dadkar-my-data.json')
})

test('whoever has lost the SIM finds the ways back, in both languages', async ({ page }) => {
  for (const locale of ['fa', 'en'] as const) {
    const visitor = new Visitor(page, locale)
    await visitor.open('/sign-in')
    await page.getByRole('link', { name: visitor.text('ui.account.lostLink') }).click()
    await visitor.seeText('ui.account.lostTitle')
    await page.getByRole('link', { name: visitor.text('ui.account.lostAction') }).click()
    await visitor.seeText('ui.session.signIn.question')
  }
})
