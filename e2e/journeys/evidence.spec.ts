import { readFile } from 'node:fs/promises'
import { people } from '@dadkar/registry-simulator/people'
import type { Page } from '@playwright/test'
import { arrive, completeProfile } from '../support/arrive.ts'
import { cardPng, putOnDisk } from '../support/files.ts'
import { openNotice, signPetition, writePetition } from '../support/petitioner.ts'
import { expect, expectAccessible, test, watch } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

const { roya: worker, elaheh: employer, yousef: stranger } = people
const witnessName = 'نادر همکار'

/** From the page that asks for evidence: a payslip, sent on the spot, and a witness. */
async function addPayslipAndWitness(visitor: Visitor) {
  const { page, text } = visitor
  await page.getByRole('link', { name: text('ui.evidence.add') }).click()
  await visitor.seeText('ui.evidence.kindQuestion')
  await page.getByRole('radio', { name: text('ui.evidence.payslip') }).check()
  await visitor.goOn()
  await visitor.seeText('ui.evidence.payslip')
  await visitor.press('ui.evidence.save')
  await expect(page.getByText(text('errors.evidence.empty')).first()).toBeVisible()
  await page.locator('#newFile').setInputFiles(await putOnDisk('فیش شهریور.png', cardPng))
  await page.getByLabel(text('ui.evidence.description')).fill('مزد شهریور را نشان می‌دهد.')
  await expect(page.getByLabel(text('ui.evidence.file'), { exact: true })).not.toHaveValue('')
  await visitor.press('ui.evidence.save')
  await visitor.seeText('ui.evidence.question')
  const row = page.getByRole('listitem').filter({ hasText: 'فیش شهریور.png' })
  for (const state of ['stateUploading', 'stateProcessing'] as const) {
    await expect(row.getByText(text(`ui.documents.${state}`))).toHaveCount(0, { timeout: 30_000 })
  }

  await page.getByRole('link', { name: text('ui.evidence.addAnother') }).click()
  await page.getByRole('radio', { name: text('ui.evidence.witness') }).check()
  await visitor.goOn()
  await visitor.seeText('ui.evidence.witness')
  await page.getByLabel(text('ui.evidence.witnessName')).fill(witnessName)
  await page.getByLabel(text('ui.evidence.knows')).fill('از ۱۴۰۲ با من در همان کارگاه کار می‌کرد.')
  await visitor.press('ui.evidence.save')
  await visitor.press('ui.evidence.done')
}

/** Looks at the payslip on the page of the case; returns the dialog's bytes as they are kept. */
async function lookAtPayslip(page: Page, text: Visitor['text']): Promise<Buffer> {
  const what = text('ui.evidence.payslip')
  await page.getByRole('button', { name: new RegExp(text('ui.evidence.openOf', { what: `.*${what}` })) }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('img')).toBeVisible()
  await expect(dialog.getByText(/SHA-256 [0-9a-f]{64}/)).toBeVisible()
  await expectAccessible(page)
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: text('ui.documents.download') }).click()
  const bytes = await readFile(await (await downloading).path())
  await dialog.getByRole('button', { name: text('ui.documents.close') }).click()
  return bytes
}

test('a worker files with a payslip and a witness; the employer sees them after service, a stranger never', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const claimant = new Visitor(page)
  const { text } = claimant
  await completeProfile(await arrive(claimant, worker, 'worker'))
  await writePetition(claimant, employer, () => addPayslipAndWitness(claimant))
  await expect(page.getByText(witnessName)).toBeVisible()
  const caseAddress = await signPetition(claimant, worker)
  await claimant.open(caseAddress)
  await expect(page.getByRole('heading', { name: text('ui.evidence.panel') })).toBeVisible()
  await expectAccessible(page)
  const own = await lookAtPayslip(page, text)

  const context = await browser.newContext()
  await watch(await context.newPage(), baseURL ?? '', async (other) => {
    const respondent = new Visitor(other)
    await arrive(respondent, employer, 'employer')
    await respondent.open(caseAddress)
    await expect(other.getByText(text('ui.cases.claimsSealed'))).toBeVisible()
    await expect(other.getByRole('heading', { name: text('ui.evidence.panel') })).toHaveCount(0)
    await openNotice(respondent, employer)
    await expect(other.getByText(witnessName)).toBeVisible()
    await expect(other.getByText('فیش شهریور.png')).toBeVisible()
    await respondent.open(caseAddress)
    const seen = await lookAtPayslip(other, text)
    expect(seen.equals(own)).toBe(true)
  })
  await context.close()

  const elsewhere = await browser.newContext()
  const nobody = new Visitor(await elsewhere.newPage())
  await arrive(nobody, stranger, 'worker')
  await nobody.open(caseAddress)
  await nobody.seeText('ui.common.notFoundTitle')
  await elsewhere.close()
})
