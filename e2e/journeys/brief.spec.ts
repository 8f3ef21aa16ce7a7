import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import { fileAgainst } from '../support/arrive.ts'
import { portal } from '../support/environment.ts'
import { makePdf, putOnDisk } from '../support/files.ts'
import { makeOfficer, openLabourOffice, seatOfficer } from '../support/labour-office.ts'
import { openNotice } from '../support/petitioner.ts'
import { expect, test } from '../support/test.ts'
import type { Visitor } from '../support/visitor.ts'
import { visitorsOf } from '../support/visitors-of.ts'

const { shahla: worker, kiumars: employer, homayun: clerk } = people
const words = 'فیش‌های سه ماه پیوست است و پرداخت نشدن مزد را نشان می‌دهد.'

/** A case of two people who have accounts, and an officer at the branch. */
async function prepare(): Promise<string> {
  const claimant = await verify(portal, worker, 'worker')
  await Promise.all([verify(portal, employer, 'employer'), verify(portal, clerk, 'worker')])
  const caseId = await fileAgainst(employer, worker, claimant)
  await openLabourOffice()
  await makeOfficer(clerk)
  await seatOfficer(clerk, 'branch')
  return caseId
}

/** The document that was handed in can be fetched from the page, whole. */
async function download({ page, text }: Visitor) {
  const [fetched] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text('ui.brief.downloadOf', { what: 'payslips' }) }).click(),
  ])
  expect(fetched.suggestedFilename()).toBe('payslips.pdf')
}

test('a brief with a document is signed, gets a number, and is read by the other party and the branch', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const caseId = await prepare()
  const asVisitor = visitorsOf(browser)

  await asVisitor(async (claimant) => {
    const { page, text } = claimant
    await claimant.signIn(worker)
    await claimant.open(`/cases/${caseId}`)
    await page.getByRole('link', { name: text('ui.brief.write') }).click()
    await claimant.seeText('ui.brief.question')
    await claimant.goOn()
    await expect(page.getByText(text('errors.brief.empty')).first()).toBeVisible()
    await page.getByLabel(text('ui.brief.text'), { exact: true }).fill(words)
    await page.locator('#documents').setInputFiles(await putOnDisk('payslips.pdf', makePdf(200_000)))
    const row = page.getByRole('listitem').filter({ hasText: 'payslips.pdf' })
    await expect(row.getByText(text('ui.documents.stateReady'), { exact: true })).toBeVisible({ timeout: 30_000 })
    await claimant.goOn()
    await claimant.seeText('ui.session.stepUp.question')
    await claimant.stepUp(worker)
    await claimant.seeText('ui.brief.checkQuestion')
    await expect(page.getByText(words)).toBeVisible()
    await claimant.press('ui.brief.sign')
    await claimant.seeText('ui.brief.sentTitle')
    await expect(page.getByText(/\/B\/[1۱]/).first()).toBeVisible()
    // Removed from the profile, it stays with the case.
    await claimant.open('/documents')
    await claimant.seeText('ui.documents.title')
    await page.getByRole('button', { name: text('ui.documents.removeOf', { what: 'payslips' }) }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('ui.documents.remove'), exact: true })
      .click()
    await expect(page.getByText(text('ui.documents.emptyTitle'))).toBeVisible()
    await claimant.open(`/cases/${caseId}/briefs`)
    await claimant.seeText('ui.brief.own')
    await download(claimant)
  })

  await asVisitor(async (respondent) => {
    await respondent.signIn(employer)
    await openNotice(respondent, employer, 'ui.brief.notice')
    await expect(respondent.page.getByText(words)).toBeVisible()
    await download(respondent)
  })

  await asVisitor(async (officer) => {
    await officer.signIn(clerk, /\/office/)
    await officer.open(`/office/cases/${caseId}`)
    await expect(officer.page.getByText(words)).toBeVisible()
    await download(officer)
    await officer.see(/./)
  })
})
