import type { Person } from '@dadkar/registry-simulator/people'
import { cardPng, putOnDisk } from './files.ts'
import { expect } from './test.ts'
import type { Visitor } from './visitor.ts'

/* What a clerk does with the person who stands before them. */

/** Scans both sides of the card, and waits until the scans are ready. */
export async function scanCard({ page, text }: Visitor) {
  await page.locator('#identityCardFront').setInputFiles(await putOnDisk('front.png', cardPng))
  await page.locator('#identityCardBack').setInputFiles(await putOnDisk('back.png', cardPng))
  await expect(page.getByText(text('ui.counter.scansReady'))).toBeVisible({ timeout: 30_000 })
}

/** Says that face, card and data were compared, and confirms. */
export async function confirmPerson(clerk: Visitor) {
  const { page, text } = clerk
  for (const each of ['comparedFace', 'comparedCard', 'comparedData'] as const) {
    await page.getByRole('checkbox', { name: text(`ui.counter.${each}`) }).check()
  }
  await clerk.press('ui.counter.confirm')
  await expect(page.getByText(text('ui.counter.confirmedTitle'))).toBeVisible()
}

/** From the counter, which the clerk has open, to the confirmed identity of a worker who comes with a code. */
export async function receive(clerk: Visitor, clerkMobile: string, person: Person, code: string) {
  const { page, text } = clerk
  const role = text('ui.verification.role.worker')
  const search = page.getByLabel(text('ui.counter.search'))
  await search.fill(code)
  await search.press('Enter')
  await page.getByRole('button', { name: text('ui.counter.takeOf', { role }) }).click()
  await clerk.enterCodeAfter(clerkMobile, () => clerk.press('ui.session.stepUp.send'))
  await clerk.seeText('ui.counter.visitOf', { role })
  await clerk.pickDate('ui.counter.birthDate', person.birthDate)
  await clerk.press('ui.counter.ask')
  await clerk.see(`${person.firstName} ${person.lastName}`)
  await scanCard(clerk)
  await confirmPerson(clerk)
}
