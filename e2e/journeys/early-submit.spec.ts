import { people } from '@dadkar/registry-simulator/people'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('a form sent before the application has started puts nothing in the address', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  const visitor = new Visitor(page)
  await visitor.open('/sign-in')
  await page.getByLabel(visitor.text('ui.session.signIn.label')).fill(people.sara.nationalId)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  expect(new URL(page.url()).search).toBe('')
  await expect(page.getByLabel(visitor.text('ui.session.signIn.label'))).toHaveValue(people.sara.nationalId)
})

test('a form sent before the application has started goes on when it has', async ({ page }) => {
  let start = () => {}
  const started = new Promise<void>((resolve) => {
    start = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await started
    await route.continue()
  })
  const visitor = new Visitor(page)
  await page.goto('/sign-in', { waitUntil: 'commit' })
  await page.getByLabel(visitor.text('ui.session.signIn.label')).fill(people.sara.nationalId)
  await visitor.press('ui.session.signIn.send')
  await expect(page.locator('html')).toHaveAttribute('data-held')
  start()
  await visitor.seeText('ui.session.signInCode.question')
  expect(new URL(page.url()).search).toBe('')
})
