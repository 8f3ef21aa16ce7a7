import { people } from '@dadkar/registry-simulator/people'
import { openNotice, signPetition, writePetition } from '../support/petitioner.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('the same story in English', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const worker = new Visitor(page, 'en')
  await worker.verify(people.fereshteh, 'worker')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await worker.completeProfile()
  await writePetition(worker, people.nader)
  await signPetition(worker, people.fereshteh)
  const context = await browser.newContext()
  const employer = new Visitor(await context.newPage(), 'en')
  await employer.verify(people.nader, 'employer')
  await openNotice(employer, people.nader)
  await context.close()
})

test('what was typed survives a change of language', async ({ page }) => {
  const visitor = new Visitor(page)
  await visitor.open('/verify')
  await visitor.answerIdentity(people.azadeh, 'worker', people.azadeh.mobiles[0])
  await page
    .getByRole('link', { name: visitor.text('ui.common.otherLanguage') })
    .first()
    .click()
  const english = new Visitor(page, 'en')
  await english.seeText('ui.verification.check.question')
  await expect(page.getByText(people.azadeh.nationalId)).toBeVisible()
})
