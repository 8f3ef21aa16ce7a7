import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** What the browser says of a refused or a blocked request: the page shows what follows, the line is no fault of ours. */
const refusedRequest = /Failed to load resource: (the server responded with a status of (4\d\d|503)|net::ERR_FAILED)/

/** A page whose console must stay clean and which may speak to nobody but the portal. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    await watch(page, baseURL ?? '', use)
  },
})

export async function watch(page: Page, baseURL: string, use: (page: Page) => Promise<void>) {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !refusedRequest.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !/^(data|blob):/.test(request.url()))
      complaints.push(`foreign host: ${request.url()}`)
  })
  await use(page)
  expect(complaints).toEqual([])
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe finds nothing on the page as it stands, and nothing hangs over its edge. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways overflow on ${page.url()}`).toBeLessThanOrEqual(0)
}

export { expect }
