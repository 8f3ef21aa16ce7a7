import type { Person } from '@dadkar/registry-simulator/people'
import type { Page } from '@playwright/test'
import { codeAt, messagesAt } from './simulator.ts'
import { expect, expectAccessible, hasStarted } from './test.ts'
import { type Locale, pathIn, textIn } from './texts.ts'

/** Somebody at a browser, in one language; looks at each page with axe before going on. */
export class Visitor {
  readonly page: Page
  readonly locale: Locale
  readonly text: ReturnType<typeof textIn>

  constructor(page: Page, locale: Locale = 'fa') {
    this.page = page
    this.locale = locale
    this.text = textIn(locale)
  }

  /** Opens an address and waits until the page answers: what is pressed before opens links anew, or is held (forms). */
  async open(path: string) {
    await this.page.goto(pathIn(this.locale, path))
    await hasStarted(this.page)
  }

  async press(key: Parameters<Visitor['text']>[0]) {
    await this.page
      .getByRole('main')
      .getByRole('button', { name: this.text(key), exact: true })
      .click()
  }

  async goOn() {
    await this.press('ui.common.continue')
  }

  /** Enters the fresh code that a signing page asks for. */
  async stepUp({ mobiles: [mobile] }: Person) {
    await this.enterCodeAfter(mobile, () => this.press('ui.session.stepUp.send'))
  }

  /** Waits for the page whose heading this is, and looks at it. */
  async see(heading: string | RegExp) {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expectAccessible(this.page)
  }

  async seeText(key: Parameters<Visitor['text']>[0], params: Record<string, string> = {}) {
    await this.see(this.text(key, params))
  }

  /** Writes the code that arrives at a phone because of `cause`. The sixth digit sends it. */
  async enterCodeAfter(mobile: string, cause: () => Promise<unknown>) {
    const seen = (await messagesAt(mobile)).length
    await cause()
    const box = this.page.getByLabel(this.text('ui.common.codeLabel'))
    await expect(box).toBeVisible()
    await box.fill(await codeAt(mobile, seen))
  }

  /** Fills the three fields of a date (YYYY/MM/DD) under its question. */
  async pickDate(question: Parameters<Visitor['text']>[0], date: string) {
    const [year = '', month = '', day = ''] = date.split('/')
    const group = this.page.getByRole('group', { name: this.text(question) })
    await group.getByLabel(this.text('ui.common.day'), { exact: true }).fill(String(Number(day)))
    await group.getByLabel(this.text('ui.common.month'), { exact: true }).selectOption({ index: Number(month) })
    await group.getByLabel(this.text('ui.common.year'), { exact: true }).fill(year)
  }

  /** From the level to the page that checks the answers. */
  async answerIdentity(person: Person, capacity: 'worker' | 'employer', mobile: string, level: 1 | 3 = 1) {
    const { page } = this
    await this.seeText('ui.verification.level.question')
    if (level === 3) await page.getByRole('radio', { name: this.text('ui.verification.level.name3') }).check()
    await this.goOn()
    await this.seeText('ui.verification.role.question')
    await page.getByRole('radio', { name: new RegExp(`^${this.text(`ui.verification.role.${capacity}`)}`) }).check()
    await this.goOn()
    await this.seeText('ui.verification.nationalId.question')
    await page.getByLabel(this.text('ui.verification.nationalId.label')).fill(person.nationalId)
    await this.goOn()
    await this.seeText('ui.verification.mobile.question')
    await page.getByLabel(this.text('ui.verification.mobile.label')).fill(mobile)
    await this.goOn()
    await this.seeText('ui.verification.birthDate.question')
    await this.pickDate('ui.verification.birthDate.label', person.birthDate)
    await this.goOn()
    if (level === 3) {
      await this.seeText('ui.verification.sheba.question')
      await page.getByLabel(this.text('ui.verification.sheba.label')).fill(person.sheba)
      await this.goOn()
    }
    await this.seeText('ui.verification.check.question')
  }

  /** Proves an identity from the first question to the confirmation. */
  async verify(person: Person, capacity: 'worker' | 'employer') {
    await this.open('/verify')
    await this.answerIdentity(person, capacity, person.mobiles[0])
    await this.enterCodeAfter(person.mobiles[0], () => this.press('ui.verification.check.send'))
    await this.see(new RegExp(person.firstName))
  }

  /** Signs in, and arrives where somebody begins who acts in their capacity. */
  async signIn(person: Person, home = /\/kartabl/) {
    await this.open('/sign-in')
    await this.seeText('ui.session.signIn.question')
    await this.page.getByLabel(this.text('ui.session.signIn.label')).fill(person.nationalId)
    await this.enterCodeAfter(person.mobiles[0], () => this.press('ui.session.signIn.send'))
    await expect(this.page).toHaveURL(home)
  }

  async completeProfile() {
    await this.open('/profile')
    await this.seeText('ui.profile.title')
    await this.page.getByLabel(this.text('ui.profile.address')).fill('تهران، خیابان آزادی، کوچهٔ گلستان، پلاک ۱۲')
    await this.page.getByLabel(this.text('ui.profile.postalCode')).fill('۱۶۱۹۷-۳۵۷۴۴')
    await this.press('ui.profile.save')
    await expect(this.page.getByText(this.text('ui.profile.saved'))).toBeVisible()
  }
}
