import type { Browser } from '@playwright/test'
import { address } from './environment.ts'
import { watch } from './test.ts'
import { Visitor } from './visitor.ts'

/** Lets one person after the other use a browser of their own, whose console must stay clean. */
export function visitorsOf(browser: Browser) {
  return async (work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ baseURL: address })
    await watch(await context.newPage(), address, (page) => work(new Visitor(page)))
    await context.close()
  }
}
