import { people } from '@dadkar/registry-simulator/people'
import { healAll, messagesAt, setFault } from '../support/simulator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test.afterEach(healAll)

for (const { registry, person } of [
  { registry: 'civil', person: people.hamid },
  { registry: 'sim', person: people.samira },
] as const) {
  test(`the ${registry} registry goes down and comes back: the attempt is kept and goes on where it was`, async ({
    page,
  }) => {
    const visitor = new Visitor(page)
    const [mobile] = person.mobiles
    await visitor.open('/verify')
    await visitor.answerIdentity(person, 'worker', mobile)
    await setFault(registry, { mode: 'outage' })
    await visitor.press('ui.verification.check.send')
    await visitor.seeText('ui.verification.waiting.title', {
      registry: visitor.text(`ui.verification.waiting.${registry}`),
    })
    expect(await messagesAt(mobile)).toEqual([])

    await page.reload()
    await visitor.seeText('ui.verification.waiting.title', {
      registry: visitor.text(`ui.verification.waiting.${registry}`),
    })
    await healAll()
    // The circuit to the registry stays open for ten seconds after an outage.
    await expect(async () => {
      await visitor.press('ui.common.tryAgain')
      await expect(page.getByLabel(visitor.text('ui.common.codeLabel'))).toBeVisible({ timeout: 3000 })
    }).toPass({ timeout: 40_000 })
    const seen = await messagesAt(mobile)
    expect(seen.length).toBeLessThanOrEqual(1)
    await expect.poll(async () => (await messagesAt(mobile)).length).toBe(1)
    const [message] = await messagesAt(mobile)
    await page.getByLabel(visitor.text('ui.common.codeLabel')).fill(message?.code ?? '')
    await visitor.see(new RegExp(person.firstName))
  })
}
