import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import { fileAgainst } from '../support/arrive.ts'
import { portal } from '../support/environment.ts'
import { makePdf, putOnDisk } from '../support/files.ts'
import { makeOfficer, openLabourOffice, seatOfficer } from '../support/labour-office.ts'
import { makeStaff, runSql } from '../support/operator.ts'
import { openNotice } from '../support/petitioner.ts'
import { expect, test } from '../support/test.ts'
import { visitorsOf } from '../support/visitors-of.ts'

const { mitra: worker, ladan: employer, atefeh: clerk, peyman: expert } = people
const question = 'آیا امضای زیر فیش‌های واریزی از خواهان است؟'
const finding = 'امضاها با نمونه‌های مسلم خواهان برابر است و فیش سوم مخدوش است.'
const nameOf = ({ firstName, lastName }: typeof expert) => `${firstName} ${lastName}`

/** A case before a board, an officer at the branch, and an expert. */
async function prepare(): Promise<string> {
  const claimant = await verify(portal, worker, 'worker')
  await Promise.all([
    verify(portal, employer, 'employer'),
    ...[clerk, expert].map((person) => verify(portal, person, 'worker')),
  ])
  const caseId = await fileAgainst(employer, worker, claimant)
  await openLabourOffice()
  await makeOfficer(clerk)
  await seatOfficer(clerk, 'branch')
  await makeStaff(expert, 'expert')
  await runSql(
    `update "case" set state = 'assigned', board_id = (
       select id from board where office_code = '101' and stage = 'recognition' and number = 1
     ) where id = $1`,
    [caseId],
  )
  return caseId
}

test('the branch asks an expert, who accepts and reports; the parties are served the report', async ({ browser }) => {
  test.setTimeout(180_000)
  const caseId = await prepare()
  const asVisitor = visitorsOf(browser)

  await asVisitor(async (officer) => {
    const { page, text } = officer
    await officer.signIn(clerk, /\/office/)
    await officer.open(`/office/cases/${caseId}`)
    await page.getByRole('link', { name: text('ui.expert.appoint') }).click()
    await officer.stepUp(clerk)
    await officer.seeText('ui.expert.appointQuestion')
    await page.getByLabel(text('ui.expert.questionLabel')).fill(question)
    await page.getByLabel(text('ui.expert.days')).fill('۲۰')
    await officer.press('ui.expert.appointSend')
    await expect(page.getByText(text('errors.expert_id.empty')).first()).toBeVisible()
    await page.getByLabel(text('ui.expert.nationalId')).fill(expert.nationalId)
    await officer.press('ui.expert.find')
    await expect(page.getByText(text('ui.expert.found', { name: nameOf(expert) }))).toBeVisible()
    await officer.press('ui.expert.appointSend')
    await expect(page.getByText(text('ui.expert.stateAsked'))).toBeVisible()
    await officer.see(/./)
  })

  await asVisitor(async (asked) => {
    const { page, text } = asked
    await asked.signIn(expert, /\/expert/)
    await asked.seeText('ui.expert.title')
    await page
      .getByRole('list', { name: text('ui.expert.title'), exact: true })
      .getByRole('link')
      .first()
      .click()
    await expect(page.getByText(question)).toBeVisible()
    await asked.see(/./)
    await asked.press('ui.expert.accept')
    await asked.stepUp(expert)
    await asked.press('ui.expert.accept')
    await page.getByRole('link', { name: text('ui.expert.writeReport') }).click()
    await asked.seeText('ui.expert.reportQuestion')
    await page.getByLabel(text('ui.expert.reportLabel')).fill(finding)
    await page.locator('#documents').setInputFiles(await putOnDisk('samples.pdf', makePdf(200_000)))
    const row = page.getByRole('listitem').filter({ hasText: 'samples.pdf' })
    await expect(row.getByText(text('ui.documents.stateReady'), { exact: true })).toBeVisible({ timeout: 30_000 })
    await asked.press('ui.expert.reportSend')
    await expect(page.getByText(text('ui.expert.stateReported'), { exact: true })).toBeVisible()
    await asked.see(/./)
  })

  await asVisitor(async (claimant) => {
    await claimant.signIn(worker)
    await openNotice(claimant, worker, 'ui.expert.noticeReport')
    await expect(claimant.page.getByText(finding)).toBeVisible()
    const download = claimant.page.waitForEvent('download')
    await claimant.page.getByRole('button', { name: claimant.text('ui.brief.downloadOf', { what: 'samples' }) }).click()
    expect((await download).suggestedFilename()).toBe('samples.pdf')
  })
})
