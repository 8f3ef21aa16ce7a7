import { people } from '@dadkar/registry-simulator/people'
import { healAll, messagesAt, setFault } from '../support/simulator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test.afterEach(healAll)
test.setTimeout(240_000)

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
    // The circuit to the registry stays open for ten seconds after an outage, and a job may ask before the person does.
    const goOn = page
      .getByRole('button', { name: visitor.text('ui.common.tryAgain') })
      .or(page.getByRole('button', { name: visitor.text('ui.follow.readyAction') }))
    await expect(async () => {
      await goOn.click({ timeout: 3000 })
      await expect(page.getByLabel(visitor.text('ui.common.codeLabel'))).toBeVisible({ timeout: 3000 })
    }).toPass({ timeout: 60_000 })
    const codes = async () => (await messagesAt(mobile)).filter(({ code }) => code)
    await expect.poll(async () => (await codes()).length).toBe(1)
    const [message] = await codes()
    await page.getByLabel(visitor.text('ui.common.codeLabel')).fill(message?.code ?? '')
    await visitor.see(new RegExp(person.firstName))
  })
}
