import { people } from '@dadkar/registry-simulator/people'
import { healAll, messagesAt, setFault } from '../support/simulator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test.afterEach(healAll)

/* The circuit of a registry opens after a few failures and lets a question through again after ten seconds. */
test.setTimeout(400_000)

test('an outage is told on the status page, ends, and brings the person back by SMS with one press left', async ({
  page,
  context,
}) => {
  const visitor = new Visitor(page)
  const person = people.shirin
  const [mobile] = person.mobiles
  await visitor.open('/verify')
  await visitor.answerIdentity(person, 'worker', mobile)
  await setFault('sim', { mode: 'outage' })
  await visitor.press('ui.verification.check.send')
  await visitor.seeText('ui.verification.waiting.title', { registry: visitor.text('ui.verification.waiting.sim') })
  const number = (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/).textContent()) ?? ''
  // Earlier journeys asked this registry with success: the circuit opens when most of the last twenty tries failed.
  for (let times = 0; times < 6; times += 1) {
    await visitor.press('ui.common.tryAgain')
    await expect(page.getByText(visitor.text('ui.verification.waiting.still'))).toBeVisible()
  }

  const looker = new Visitor(await context.newPage())
  const down = looker.page.getByText(looker.text('ui.status.down'), { exact: true })
  await looker.open('/status')
  await expect(down).toBeVisible({ timeout: 40_000 })
  await looker.seeText('ui.status.title')
  await expect(looker.page.getByRole('cell', { name: looker.text('ui.status.outageLasts') })).toBeVisible()

  await healAll()
  await expect
    .poll(async () => (await messagesAt(mobile)).map(({ template }) => template), { timeout: 120_000 })
    .toEqual(['dadkar-go-on'])
  await expect(down).toBeHidden({ timeout: 40_000 })
  await expect(looker.page.getByRole('cell', { name: looker.text('ui.status.outageLasts') })).toBeHidden()

  // Back from the SMS in a new tab: the number leads to where the attempt stands.
  await looker.open('/verify')
  await looker.page
    .getByRole('main')
    .getByRole('link', { name: looker.text('ui.follow.title') })
    .click()
  await looker.seeText('ui.follow.question')
  await looker.page.getByLabel(looker.text('ui.follow.label')).fill(number.toLowerCase().replaceAll('-', ' '))
  await looker.press('ui.follow.action')
  await looker.seeText('ui.follow.ready')
  await looker.page.getByRole('link', { name: looker.text('ui.follow.goOn') }).click()
  await looker.seeText('ui.follow.readyTitle')
  await looker.enterCodeAfter(mobile, () => looker.press('ui.follow.readyAction'))
  await looker.see(new RegExp(person.firstName))
})

test('an attempt is followed from elsewhere, without a word of whose it is', async ({ page, browser, baseURL }) => {
  const visitor = new Visitor(page, 'en')
  await visitor.open('/verify')
  await visitor.answerIdentity(people.narges, 'worker', people.narges.mobiles[0])
  await setFault('civil', { mode: 'outage' })
  await visitor.press('ui.verification.check.send')
  await visitor.seeText('ui.verification.waiting.title', { registry: visitor.text('ui.verification.waiting.civil') })
  const number = (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/).textContent()) ?? ''

  const elsewhere = await browser.newContext({ baseURL })
  const stranger = new Visitor(await elsewhere.newPage(), 'en')
  await stranger.open('/verify/follow')
  const box = stranger.page.getByLabel(stranger.text('ui.follow.label'))
  await box.fill(`${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`)
  await stranger.press('ui.follow.action')
  await expect(stranger.page.getByText(stranger.text('errors.follow_code.wrong_check_character')).first()).toBeVisible()
  await box.fill(number)
  await stranger.press('ui.follow.action')
  await stranger.seeText('ui.follow.waitingCivil')
  await expect(stranger.page.getByText(stranger.text('ui.follow.elsewhere'))).toBeVisible()
  await expect(stranger.page.getByText(people.narges.lastName)).toBeHidden()
  expect(stranger.page.url()).not.toContain(number)
  await elsewhere.close()
})
