import { people } from '@dadkar/registry-simulator/people'
import { healAll, messagesAt, setFault } from '../support/simulator.ts'
import { expect, expectAccessible, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test.afterEach(healAll)

/* A receipt is asked for after three seconds, then the other gateway's. */
test.setTimeout(240_000)

test('a gateway loses the message: it arrives through the other by itself, and the page says so', async ({ page }) => {
  const visitor = new Visitor(page)
  const person = people.mahdi
  const [mobile] = person.mobiles
  await visitor.open('/verify')
  await visitor.answerIdentity(person, 'worker', mobile)
  // Whichever gateway is asked first: the one loses it, the other brings it.
  await setFault('kavenegar', { mismatch: true })
  await visitor.press('ui.verification.check.send')
  await expect(page.getByText(visitor.text('ui.delivery.delivered'))).toBeVisible({ timeout: 40_000 })
  await expectAccessible(page)
  const arrived = (await messagesAt(mobile)).filter(({ status }) => status === 'delivered')
  expect(arrived).toHaveLength(1)
  await page.getByLabel(visitor.text('ui.common.codeLabel')).fill(arrived[0]?.code ?? '')
  await visitor.see(new RegExp(person.firstName))
})

test('a gateway that is down is passed over', async ({ page }) => {
  const visitor = new Visitor(page)
  const person = people.sohrab
  await setFault('kavenegar', { mode: 'outage' })
  await visitor.open('/verify')
  await visitor.answerIdentity(person, 'worker', person.mobiles[0])
  await visitor.enterCodeAfter(person.mobiles[0], () => visitor.press('ui.verification.check.send'))
  await visitor.see(new RegExp(person.firstName))
})
