import { people } from '@dadkar/registry-simulator/people'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

/** Keeps the application from starting until the answer is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {}
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  return letGo
}

test('a form sent before the application has started puts nothing in the address', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  const visitor = new Visitor(page)
  await page.goto('/sign-in')
  await page.getByLabel(visitor.text('ui.session.signIn.label')).fill(people.sara.nationalId)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  expect(new URL(page.url()).search).toBe('')
  await expect(page.getByLabel(visitor.text('ui.session.signIn.label'))).toHaveValue(people.sara.nationalId)
})

test('a form sent before the application has started goes on when it has', async ({ page }) => {
  const letGo = await holdScripts(page)
  const visitor = new Visitor(page)
  await page.goto('/sign-in', { waitUntil: 'commit' })
  await page.getByLabel(visitor.text('ui.session.signIn.label')).fill(people.sara.nationalId)
  await visitor.press('ui.session.signIn.send')
  await expect(page.locator('html')).toHaveAttribute('data-held')
  letGo()
  await visitor.seeText('ui.session.signInCode.question')
  expect(new URL(page.url()).search).toBe('')
})

test('a page that was scrolled before the application has started stays where it stands', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => scrollTo(0, 300))
  const isStarted = page.evaluate(
    () => new Promise((resolve) => addEventListener('dadkar:started', () => resolve(true))),
  )
  letGo()
  expect(await isStarted).toBe(true)
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => scrollY)).toBe(300)
})
