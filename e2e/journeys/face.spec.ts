import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import type { Browser, Page } from '@playwright/test'
import { portal } from '../support/environment.ts'
import { makeAdministrator } from '../support/operator.ts'
import { healAll, setFault } from '../support/simulator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

/* An administrator opens level 3 for these journeys and closes it after them. Nasrin is the administrator. */

test.setTimeout(300_000)

let desk: Visitor
test.beforeAll(async ({ browser }, { project }) => {
  const context = await browser.newContext({ baseURL: project.use.baseURL })
  desk = new Visitor(await context.newPage())
  await verify(portal, people.nasrin, 'worker')
  await makeAdministrator(people.nasrin)
  await desk.signIn(people.nasrin)
  await desk.open('/admin/levels/3')
  await desk.enterCodeAfter(people.nasrin.mobiles[0], () => desk.press('ui.session.stepUp.send'))
  await setLevel('open')
})
test.afterEach(healAll)
test.afterAll(async () => {
  await desk.open('/admin/levels/3')
  await setLevel('closed')
  await desk.page.context().close()
})

async function setLevel(state: 'open' | 'closed') {
  await desk.seeText('ui.levels.question', { level: '3' })
  await desk.page.getByRole('radio', { name: new RegExp(`^${desk.text(`ui.levels.${state}`)}`) }).check()
  if (state === 'closed') {
    await desk.page.getByLabel(desk.text('ui.levels.reasonFa')).fill('برای بررسی‌های امنیتی فعلاً بسته است.')
    await desk.page.getByLabel(desk.text('ui.levels.reasonEn')).fill('Closed for the time being, for security reviews.')
  }
  await desk.press('ui.common.save')
  await expect(desk.page.getByText(desk.text('ui.levels.saved'))).toBeVisible()
}

/** A page of its own: it goes to another site, which the watched page may not. */
async function newPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ baseURL })).newPage()
}

/** Goes to the provider, ends the check there and is led back. */
async function doCheck(visitor: Visitor, ending: 'matched' | 'mismatched' | 'abandoned') {
  await visitor.seeText('ui.face.title')
  await visitor.page.getByRole('link', { name: visitor.text('ui.face.go') }).click()
  await visitor.page.locator(`button[value=${ending}]`).click()
}

test('the whole way: an outage, giving up, the check, the code', async ({ browser, baseURL }) => {
  const visitor = new Visitor(await newPage(browser, baseURL))
  const { page } = visitor
  const [mobile] = people.mina.mobiles
  await visitor.open('/verify')
  await visitor.answerIdentity(people.mina, 'worker', mobile, 3)
  await setFault('face', { mode: 'outage' })
  await visitor.press('ui.face.checkSend')
  await visitor.seeText('ui.verification.waiting.title', { registry: visitor.text('ui.verification.waiting.face') })
  await expect(page.getByText(visitor.text('ui.face.auto'))).toBeVisible()
  await healAll()
  await visitor.press('ui.common.tryAgain')

  await doCheck(visitor, 'abandoned')
  await expect(page.getByText(visitor.text('ui.face.renewed'))).toBeVisible()
  await expect(page).toHaveURL(/\/verify\/outcome$/)
  await visitor.press('ui.face.done')
  await expect(page.getByText(visitor.text('ui.face.pending'))).toBeVisible()
  await visitor.enterCodeAfter(mobile, () => doCheck(visitor, 'matched'))
  await visitor.see(new RegExp(people.mina.firstName))
  await visitor.open('/profile')
  await expect(page.getByText(visitor.text('ui.profile.levelNumber', { level: '3' }))).toBeVisible()
  await page.context().close()
})

test('a face that does not match is told with ways on; the account is raised later', async ({ browser, baseURL }) => {
  const visitor = new Visitor(await newPage(browser, baseURL), 'en')
  const { page } = visitor
  const [mobile] = people.giti.mobiles
  await visitor.open('/verify')
  await visitor.answerIdentity(people.giti, 'employer', mobile, 3)
  await visitor.press('ui.face.checkSend')
  await doCheck(visitor, 'mismatched')
  await visitor.seeText('ui.face.mismatchTitle')
  await page.getByRole('link', { name: visitor.text('ui.face.mismatchAction') }).click()
  await visitor.seeText('ui.verification.check.question')

  await page.evaluate(() => sessionStorage.clear())
  await visitor.verify(people.giti, 'employer')
  await visitor.open('/profile')
  await page.getByRole('link', { name: visitor.text('ui.profile.raiseLevel') }).click()
  await visitor.seeText('ui.face.raiseQuestion')
  await page.getByRole('radio', { name: visitor.text('ui.verification.level.name3') }).check()
  await page.getByLabel(visitor.text('ui.verification.sheba.label')).fill(people.giti.sheba)
  await visitor.press('ui.face.raiseSend')
  await visitor.enterCodeAfter(mobile, () => doCheck(visitor, 'matched'))
  await visitor.see(new RegExp(people.giti.firstName))
  await visitor.open('/level')
  await visitor.seeText('ui.face.raiseNone')
  await page.context().close()
})
