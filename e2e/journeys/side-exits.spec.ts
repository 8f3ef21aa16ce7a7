import { signIn, verify } from '@dadkar/prisma/acting'
import { need } from '@dadkar/prisma/need'
import { people } from '@dadkar/registry-simulator/people'
import { fileAgainst } from '../support/arrive.ts'
import { portal } from '../support/environment.ts'
import { makeOfficer, openLabourOffice, seatOfficer } from '../support/labour-office.ts'
import { runSql } from '../support/operator.ts'
import { openNotice } from '../support/petitioner.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

/* The ways in which a case ends before a ruling; the way to a ruling and its enforcement is `ruling`. */

const { kaveh, ramin, bahar: employer, sima: clerk } = people

async function fileBy(worker: typeof kaveh, cases: number): Promise<string[]> {
  const claimant = await verify(portal, worker, 'worker')
  const ids: string[] = []
  for (let nth = 0; nth < cases; nth += 1) ids.push(await fileAgainst(employer, worker, claimant))
  return ids
}

test('a case is settled by both, another withdrawn, a third rejected', async ({ page, browser, baseURL }) => {
  test.setTimeout(240_000)
  await openLabourOffice()
  await verify(portal, employer, 'employer')
  const [settled = '', withdrawn = ''] = await fileBy(kaveh, 2)
  const [rejected = ''] = await fileBy(ramin, 1)
  const follow = ({ page, text }: Visitor, key: Parameters<Visitor['text']>[0]) =>
    page
      .getByRole('main')
      .getByRole('link', { name: text(key), exact: true })
      .first()
      .click()

  // The employer proposes terms.
  const home = await browser.newContext({ baseURL })
  const respondent = new Visitor(await home.newPage())
  const { text } = respondent
  await respondent.signIn(employer)
  await respondent.open(`/cases/${settled}`)
  await follow(respondent, 'ui.settlement.propose')
  await respondent.seeText('ui.settlement.proposeQuestion')
  await respondent.goOn()
  await expect(respondent.page.getByText(text('errors.terms.empty')).first()).toBeVisible()
  const terms = 'کارفرما مبلغ زیر را تا پایان دی می‌پردازد و کارگر از خواستهٔ بازگشت به کار می‌گذرد.'
  await respondent.page.getByLabel(text('ui.settlement.terms')).fill(terms)
  await respondent.page.getByLabel(text('ui.settlement.amount')).fill('۱۸۰٬۰۰۰٬۰۰۰')
  await respondent.goOn()
  await respondent.stepUp(employer)
  await respondent.seeText('ui.settlement.checkQuestion')
  await expect(respondent.page.getByText(/صد و هشتاد میلیون/).first()).toBeVisible()
  await respondent.page.getByRole('checkbox', { name: text('ui.settlement.proposalSure') }).check()
  await respondent.press('ui.settlement.sign')
  await expect(respondent.page.getByText(text('ui.settlement.doneProposed'))).toBeVisible()

  // The worker reads them and signs: the case is over, and both have the paper.
  const claimant = new Visitor(page)
  await claimant.signIn(kaveh)
  await claimant.open(`/cases/${settled}`)
  await expect(page.getByText(text('ui.settlement.turnAnswer'))).toBeVisible()
  await follow(claimant, 'ui.settlement.answer')
  await claimant.stepUp(kaveh)
  await claimant.seeText('ui.settlement.answerQuestion')
  await expect(page.getByText(terms)).toBeVisible()
  await page.getByRole('radio', { name: new RegExp(`^${text('ui.settlement.accept')}`) }).check()
  await page.getByRole('checkbox', { name: text('ui.settlement.acceptSure') }).check()
  await claimant.press('ui.settlement.send')
  await expect(page.getByText(text('ui.settlement.doneSettled'))).toBeVisible()
  await follow(claimant, 'ui.settlement.readPaper')
  await claimant.see(text('ui.settlement.notice'))
  await respondent.open(`/cases/${settled}`)
  await expect(respondent.page.getByText(text('ui.settlement.settledTitle')).first()).toBeVisible()

  // The worker withdraws the other one.
  await claimant.open(`/cases/${withdrawn}`)
  await follow(claimant, 'ui.verdict.withdraw')
  await claimant.seeText('ui.verdict.withdrawalQuestion')
  await page.getByLabel(text('ui.verdict.withdrawalReason')).fill('کارفرما مزد را پرداخت.')
  await page.getByRole('checkbox', { name: text('ui.verdict.withdrawalSure') }).check()
  await claimant.press('ui.verdict.withdrawalSend')
  await expect(page.getByText(text('ui.verdict.withdrawalDone')).first()).toBeVisible()
  await respondent.open(`/cases/${withdrawn}`)
  await expect(respondent.page.getByText(text('ui.verdict.withdrawnTitle')).first()).toBeVisible()

  // What lacks in the third is not brought within the limit.
  await verify(portal, clerk, 'worker')
  await makeOfficer(clerk)
  await seatOfficer(clerk, 'registry')
  const asOfficer = await signIn(portal, clerk)
  const params = { path: { id: rejected }, header: { 'Idempotency-Key': crypto.randomUUID() } }
  const { version } = await need(asOfficer.GET('/v1/office/cases/{id}', { params: { path: { id: rejected } } }))
  const body = { version, lacks: 'تصویر قرارداد کار پیوست نشده است.' }
  await need(asOfficer.POST('/v1/office/cases/{id}/defect', { params, body }))
  await runSql(`update "case" set due_on = current_date - 2 where id = $1`, [rejected])
  const desk = await browser.newContext({ baseURL })
  const officer = new Visitor(await desk.newPage())
  await officer.signIn(clerk, /\/office/)
  await officer.open(`/office/cases/${rejected}`)
  await follow(officer, 'ui.desk.reject')
  await officer.stepUp(clerk)
  await officer.seeText('ui.desk.rejectionQuestion')
  await officer.page.getByLabel(text('ui.desk.reason')).fill('کسری در مهلت قانونی برطرف نشد.')
  await officer.press('ui.desk.rejectionSend')
  await expect(officer.page.getByText(text('ui.desk.rejectionDone'))).toBeVisible()
  await page.context().clearCookies()
  await claimant.signIn(ramin)
  await openNotice(claimant, ramin, 'ui.notices.rejection')
  await expect(page.getByText('کسری در مهلت قانونی برطرف نشد.')).toBeVisible()
})
