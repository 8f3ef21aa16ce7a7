import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import { portal } from '../support/environment.ts'
import { makeAdministrator } from '../support/operator.ts'
import { healAll, setFault } from '../support/simulator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test.afterEach(healAll)
test.setTimeout(300_000)

test('an administrator sees an outage begin and end, and reads the numbers in force', async ({
  page,
  browser,
  baseURL,
}) => {
  const administrator = new Visitor(page)
  const { text } = administrator
  await verify(portal, people.abbas, 'worker')
  await makeAdministrator(people.abbas)
  await administrator.signIn(people.abbas)

  await page.getByRole('link', { name: text('ui.services.nav'), exact: true }).click()
  await administrator.seeText('ui.services.title')
  const sim = text('ui.status.sim')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: sim }) })
  await expect(row).toContainText(text('ui.status.answering'))
  const chart = row.getByRole('slider', { name: text('ui.services.daysOf', { service: sim }) })
  const today = await chart.getAttribute('aria-valuetext')
  await chart.press('ArrowDown')
  await expect(chart).not.toHaveAttribute('aria-valuetext', today ?? '')

  // Somebody meets the outage and asks again until it is known as one.
  await setFault('sim', { mode: 'outage' })
  const home = await browser.newContext({ baseURL })
  const visitor = new Visitor(await home.newPage())
  const [mobile] = people.fatemeh.mobiles
  await visitor.open('/verify')
  await visitor.answerIdentity(people.fatemeh, 'worker', mobile)
  await visitor.press('ui.verification.check.send')
  await visitor.seeText('ui.verification.waiting.title', { registry: text('ui.verification.waiting.sim') })
  const askAgain = visitor.page.getByRole('button', { name: text('ui.common.tryAgain') })
  const down = row.getByText(text('ui.status.down'), { exact: true })
  await expect(async () => {
    await askAgain.click({ timeout: 1000 })
    await expect(down).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 90_000 })

  await row.getByRole('link', { name: sim }).click()
  await administrator.see(sim)
  const outages = page.getByRole('table', { name: text('ui.services.outages') })
  const lasts = outages.getByText(text('ui.status.outageLasts'))
  await expect(lasts).toBeVisible()
  await page.getByText(text('ui.services.table')).first().click()
  await expect(page.getByRole('table', { name: text('ui.services.hours') })).toBeVisible()
  await administrator.see(sim)

  await healAll()
  const isThrough = visitor.page
    .getByLabel(text('ui.common.codeLabel'))
    .or(visitor.page.getByRole('button', { name: text('ui.follow.readyAction') }))
  await expect(async () => {
    if (!(await isThrough.first().isVisible())) await askAgain.click({ timeout: 1000 })
    await expect(isThrough.first()).toBeVisible({ timeout: 5000 })
  }).toPass({ timeout: 90_000 })
  await home.close()
  await expect(lasts).toHaveCount(0, { timeout: 60_000 })

  await page.getByRole('link', { name: text('ui.services.outages') }).click()
  await administrator.seeText('ui.services.outages')
  await page.getByLabel(text('ui.status.outageService')).selectOption(sim)
  await expect(page).toHaveURL(/service=sim/)
  await expect(outages.getByRole('row').nth(1)).toContainText(text('ui.services.reasonFailing'))
  await page.getByLabel(text('ui.status.outageService')).selectOption(text('ui.status.bar'))
  await expect(page.getByText(text('ui.services.outagesNone'))).toBeVisible()

  await page.getByRole('link', { name: text('ui.settings.title') }).click()
  await administrator.seeText('ui.settings.title')
  await expect(page.getByText(text('ui.settings.timesWithin', { count: '10', time: '24 ساعت' })).first()).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('link', { name: text('ui.administration.title') }).click()
  await administrator.seeText('ui.administration.title')
  await page.getByRole('link', { name: text('ui.services.title') }).click()
  await administrator.seeText('ui.services.title')
})
