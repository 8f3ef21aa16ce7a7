import { expect, hasStarted, test, watch } from '../support/test.ts'
import { pathIn } from '../support/texts.ts'

/** Drawn at build time, and taken over by the application in the browser. */
const drawn = ['/', '/help', '/verify', '/verify/follow', '/check', '/enrolment', '/offices', '/status', '/sign-in']
const others = ['/join', '/kartabl', '/nowhere']

/** Whoever comes: cold or for a second time, with a system or a choice of light or dark, from another zone and language. */
const visits = [
  { colorScheme: 'light', locale: 'fa-IR', timezoneId: 'Asia/Tehran' },
  { colorScheme: 'dark', locale: 'en-US', timezoneId: 'America/Los_Angeles', theme: 'light', isAgain: true },
] as const

for (const visit of visits) {
  test(`the first look at each page is taken over as it stands, ${visit.colorScheme}`, async ({ browser, baseURL }) => {
    const { theme, isAgain, ...settings } = { theme: null, isAgain: false, ...visit }
    const context = await browser.newContext({ ...settings, baseURL: baseURL ?? '' })
    await context.addInitScript((chosen) => {
      if (chosen) localStorage.setItem('dadkar.theme', chosen)
    }, theme)
    for (const locale of ['fa', 'en'] as const) {
      for (const path of [...drawn, ...others]) {
        const page = await context.newPage()
        await watch(page, baseURL ?? '', async () => {
          await page.goto(pathIn(locale, path))
          await hasStarted(page)
          if (isAgain) await page.reload()
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        })
        await page.close()
      }
    }
    await context.close()
  })
}
