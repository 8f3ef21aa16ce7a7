import { people } from '@dadkar/registry-simulator/people'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

test('after the free checks the browser proves some work by itself, and nothing typed is lost', async ({ page }) => {
  test.setTimeout(180_000)
  const visitor = new Visitor(page)
  const { nationalId, mobiles } = people.mostafa
  // With a wrong birth date, so that the checks send no codes.
  const data = { level: 1, capacity: 'worker', nationalId, birthDate: '1350/01/01', mobile: mobiles[0] }
  for (let nth = 0; nth < 5; nth += 1)
    expect((await page.request.post('/v1/verifications', { data })).status()).toBe(201)
  expect((await page.request.post('/v1/verifications', { data })).status()).toBe(428)

  await visitor.open('/verify')
  await visitor.answerIdentity(people.mostafa, 'worker', mobiles[0])
  await page.evaluate((text) => {
    new MutationObserver(() => {
      if (document.body.textContent?.includes(text)) document.documentElement.dataset.saidSo = 'yes'
    }).observe(document.body, { subtree: true, childList: true })
  }, visitor.text('ui.proof.title'))
  await visitor.press('ui.verification.check.send')
  await expect(page.getByLabel(visitor.text('ui.common.codeLabel'))).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('html[data-said-so=yes]')).toHaveCount(1)
})
