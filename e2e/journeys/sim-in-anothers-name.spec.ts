import { mobileInHand, people } from '@dadkar/registry-simulator/people'
import { messagesAt } from '../support/simulator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('a SIM in another’s name: no code is sent, and the person is told and helped', async ({ page }) => {
  const nima = new Visitor(page)
  const borrowed = mobileInHand(people.nima)
  const before = await messagesAt(people.nima.mobiles[0])
  await nima.open('/verify')
  await nima.answerIdentity(people.nima, 'worker', borrowed)
  await nima.press('ui.verification.check.send')
  await nima.seeText('ui.verification.rejected.simTitle')
  expect(await messagesAt(borrowed)).toEqual([])
  expect(await messagesAt(people.nima.mobiles[0])).toEqual(before)

  await page.getByRole('link', { name: nima.text('ui.verification.rejected.simAction') }).click()
  const mobile = page.getByLabel(nima.text('ui.verification.mobile.label'))
  await expect(mobile).toHaveValue(borrowed)
  await mobile.fill(people.nima.mobiles[0])
  await nima.goOn()
  await nima.seeText('ui.verification.check.question')
  await nima.enterCodeAfter(people.nima.mobiles[0], () => nima.press('ui.verification.check.send'))
  await nima.see(new RegExp(people.nima.firstName))
})
