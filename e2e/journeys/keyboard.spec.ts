import { people } from '@dadkar/registry-simulator/people'
import type { Page } from '@playwright/test'
import { codeAt, messagesAt } from '../support/simulator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

/** Tabs until the wanted element has the focus; nothing on a page is farther than this. */
async function tabTo(page: Page, role: 'button' | 'radio' | 'link' | 'textbox' | 'combobox', name: string | RegExp) {
  const wanted = page.getByRole(role, { name }).first()
  for (let steps = 0; steps < 40; steps += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${role} ${name}`)
}

test('from the landing to a verified identity by keyboard only', async ({ page }) => {
  const visitor = new Visitor(page)
  const { text } = visitor
  const person = people.saeed
  const goOn = async () => {
    await tabTo(page, 'button', text('ui.common.continue'))
    await page.keyboard.press('Enter')
  }
  await visitor.open('/')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await tabTo(page, 'link', text('ui.common.verify'))
  await page.keyboard.press('Enter')

  await visitor.seeText('ui.verification.level.question')
  await goOn()
  await visitor.seeText('ui.verification.role.question')
  await tabTo(page, 'radio', new RegExp(`^${text('ui.verification.role.worker')}`))
  await page.keyboard.press('Space')
  await goOn()
  await visitor.seeText('ui.verification.nationalId.question')
  await goOn()
  // Nothing was written: the summary has the focus and its link leads to the field.
  const summary = page
    .getByRole('alert')
    .or(page.getByRole('group', { name: text('ui.common.summaryTitleOne') }))
    .first()
  await expect(summary).toBeVisible()
  await tabTo(page, 'textbox', text('ui.verification.nationalId.label'))
  await page.keyboard.type(person.nationalId)
  await page.keyboard.press('Enter')
  await visitor.seeText('ui.verification.mobile.question')
  await tabTo(page, 'textbox', text('ui.verification.mobile.label'))
  await page.keyboard.type(person.mobiles[0])
  await page.keyboard.press('Enter')

  await visitor.seeText('ui.verification.birthDate.question')
  const [year = '', month = '', day = ''] = person.birthDate.split('/')
  await tabTo(page, 'textbox', text('ui.common.day'))
  await page.keyboard.type(String(Number(day)))
  await tabTo(page, 'combobox', text('ui.common.month'))
  for (let steps = 0; steps < Number(month); steps += 1) await page.keyboard.press('ArrowDown')
  await tabTo(page, 'textbox', text('ui.common.year'))
  await page.keyboard.type(year)
  await page.keyboard.press('Enter')
  await visitor.seeText('ui.verification.check.question')
  const seen = (await messagesAt(person.mobiles[0])).length
  await tabTo(page, 'button', text('ui.verification.check.send'))
  await page.keyboard.press('Enter')
  await visitor.seeText('ui.verification.code.question')
  const code = await codeAt(person.mobiles[0], seen)
  await tabTo(page, 'textbox', text('ui.common.codeLabel'))
  await page.keyboard.type(code)
  await visitor.see(new RegExp(person.firstName))
})
