import { test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'

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

/** The application has taken the page over: from now on it answers to what is pressed. */
export async function hasStarted(page: Page): Promise<void> {
  await expect(page.locator('html[data-started]')).toBeAttached()
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const examined = new Set<string>()

/** axe finds nothing on the page as it stands, and nothing hangs over its edge. */
export async function expectAccessible(page: Page): Promise<void> {
  await examine(page)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways overflow on ${page.url()}`).toBeLessThanOrEqual(0)
}

/** A page that changes under the eyes of axe, as one that is read again by itself, is looked at as it stands then. */
async function examine(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  const shape = await page.evaluate(shapeOfPage)
  if (examined.has(shape)) return
  const { found, hasChanged } = await findViolations(page)
  if (hasChanged || (await page.evaluate(shapeOfPage)) !== shape) return examine(page)
  expect(found).toEqual([])
  examined.add(shape)
}

/** What axe finds, as lines. It runs in the page itself: our pages hold no frames, into which it would have to be brought. */
async function findViolations(page: Page): Promise<{ found: string[]; hasChanged: boolean }> {
  expect(page.frames()).toHaveLength(1)
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source)
  const { violations, hasChanged } = await page.evaluate(async (runOnly) => {
    let hasChanged = false
    const watcher = new MutationObserver(() => {
      hasChanged = true
    })
    watcher.observe(document, { subtree: true, childList: true })
    // Of what is good it need not tell.
    const options = { runOnly, resultTypes: ['violations' as const] }
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options)
    watcher.disconnect()
    return { violations, hasChanged }
  }, rules)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  return { found, hasChanged }
}

/**
 * What axe judges of a page: width, elements with their attributes, and whether they hold text. Words, numbers and
 * addresses are left out, so that one page is examined once, whoever looks at it.
 */
function shapeOfPage(): string {
  const isSaid = (text: string | null) => (text?.trim() ? '*' : '')
  const free =
    /^(id|for|href|src|alt|title|value|content|data-key|datetime|aria-(label|labelledby|describedby|controls))$/
  const outline = (node: Node): string => {
    if (node instanceof Text) return isSaid(node.data)
    if (!(node instanceof Element) || node.matches('script, style')) return ''
    const attributes = [...node.attributes].map(({ name, value }) => name + (free.test(name) ? isSaid(value) : value))
    // Many of a kind one after another are judged as two are.
    const children = [...node.childNodes]
      .map(outline)
      .filter((each, nth, all) => each !== all[nth - 1] || each !== all[nth - 2])
    return `<${node.localName} ${attributes.sort().join(' ')}>${children.join('')}</>`
  }
  return `${innerWidth} ${outline(document.documentElement)}`
}

export { expect }
