import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

/** The pages that the open application knows are gone, as after a release; `isForever` also those it then asks for. */
async function takePagesAway(page: Page, isForever = false) {
  let areGone = true
  page.on('request', (request) => {
    if (request.isNavigationRequest() && !isForever) areGone = false
  })
  await page.route('**/assets/*.js', (route) =>
    areGone ? route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' }) : route.fallback(),
  )
}

test('whoever has the portal open while a release comes goes on without noticing', async ({ page }) => {
  const visitor = new Visitor(page)
  await visitor.open('/status')
  await visitor.seeText('ui.status.title')
  await takePagesAway(page)
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: visitor.text('ui.common.help'), exact: true })
    .click()
  await visitor.seeText('ui.help.title')
  expect(new URL(page.url()).pathname).toBe('/help')
})

test('so does who then goes where no page was known of yet', async ({ page }) => {
  const visitor = new Visitor(page)
  await visitor.open('/status')
  await visitor.seeText('ui.status.title')
  await takePagesAway(page)
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: visitor.text('ui.common.kartabl') })
    .click()
  await visitor.seeText('ui.session.signIn.question')
  expect(new URL(page.url()).searchParams.get('next')).toBe('/kartabl')
})

test('a page that never loads is told, and not tried for ever', async ({ page }) => {
  const visitor = new Visitor(page)
  await visitor.open('/status')
  await visitor.seeText('ui.status.title')
  await page.evaluate(() => sessionStorage.setItem('dadkar.reopened', String(Date.now())))
  await takePagesAway(page, true)
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: visitor.text('ui.common.help'), exact: true })
    .click()
  await visitor.seeText('ui.common.crashTitle')
})
