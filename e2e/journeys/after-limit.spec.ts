import { signIn, verify } from '@dadkar/prisma/acting'
import { assign, recordMinutes, serveRuling, signRuling } from '@dadkar/prisma/acting-at-office'
import { need } from '@dadkar/prisma/need'
import { earliestHearingDay } from '@dadkar/procedure/deadlines'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import { fileAgainst } from '../support/arrive.ts'
import { beginHearing, openBoard } from '../support/boards.ts'
import { portal } from '../support/environment.ts'
import { makeOfficer, openLabourOffice, seatOfficer } from '../support/labour-office.ts'
import { runSql } from '../support/operator.ts'
import { expect, test } from '../support/test.ts'
import type { Visitor } from '../support/visitor.ts'
import { visitorsOf } from '../support/visitors-of.ts'

/* What comes after a ruling to which nobody objects: the way of an objection is `ruling`. */

const { bijan: worker, parviz: employer, minoo: clerk, hamed, soraya, ghasem } = people
const members = [hamed, soraya, ghasem]
const today = formatJalali(isoToJalali(tehranDay(new Date())), 'en', 'numeric')

/** A case whose ruling, which gives the worker nothing, is served on both. */
async function fileAndRule(): Promise<string> {
  const [asWorker] = await Promise.all([
    verify(portal, worker, 'worker'),
    verify(portal, employer, 'employer'),
    ...[clerk, ...members].map((person) => verify(portal, person, 'worker')),
  ])
  await openLabourOffice()
  await openBoard('recognition', 5, members)
  await makeOfficer(clerk)
  const id = await fileAgainst(employer, worker, asWorker)
  const officer = await signIn(portal, clerk)
  await seatOfficer(clerk, 'registry')
  await assign(officer, id, 'recognition', 5)
  await seatOfficer(clerk, 'branch')
  const day = earliestHearingDay(tehranDay(new Date()), makeCalendar())
  await beginHearing(officer, id, `${day}T07:30:00.000Z`)
  await recordMinutes(officer, id)
  const [chair, ...others] = await Promise.all(members.map((member) => signIn(portal, member)))
  if (!chair) throw new Error('Nobody presides')
  const refused = {
    outcome: 'refused' as const,
    amountRial: '',
    reasons: 'پرداخت مزد با رسیدهای بانکی ثابت شد.',
    basis: 'قانون کار، مادهٔ ۳۷',
  }
  const body = { version: 0, items: [refused, refused] }
  await need(chair.PUT('/v1/office/cases/{id}/verdict', { params: { path: { id } }, body }))
  for (const member of [chair, ...others]) await signRuling(member, id)
  await serveRuling(officer, id)
  return id
}

test('nobody objects: the ruling is final at midnight, a complaint is recorded, the case is archived', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const id = await fileAndRule()
  const asVisitor = visitorsOf(browser)
  const follow = ({ page, text }: Visitor, key: Parameters<Visitor['text']>[0]) =>
    page
      .getByRole('main')
      .getByRole('link', { name: text(key), exact: true })
      .first()
      .click()

  await asVisitor(async (claimant) => {
    const { page, text } = claimant
    await claimant.signIn(worker)
    await claimant.open(`/cases/${id}`)
    await expect(page.getByText(text('ui.cases.stateServed'), { exact: true }).first()).toBeVisible()

    // The midnight after the last day of both passes while the page is open, and the page says so by itself.
    const lastDay = `update verdict_service set last_day = current_date - 2
      where verdict_id in (select id from verdict where case_id = $1)`
    await runSql(lastDay, [id])
    await runSql(`update "case" set due_on = current_date - 2 where id = $1`, [id])
    await expect(page.getByText(text('ui.cases.stateFinal'), { exact: true }).first()).toBeVisible({ timeout: 60_000 })

    // Too late to object, by the page and by the API.
    await claimant.open(`/cases/${id}/objection`)
    await claimant.enterCodeAfter(worker.mobiles[0], () => claimant.press('ui.session.stepUp.send'))
    await claimant.seeText('ui.verdict.objectionClosed')
    await expect(page.getByText(text('ui.verdict.objectionFinal'))).toBeVisible()

    // The court can still be asked. It is written down here, and stops nothing.
    await claimant.open(`/cases/${id}`)
    await follow(claimant, 'ui.settlement.complaintAsk')
    await claimant.seeText('ui.settlement.complaintQuestion')
    await claimant.pickDate('ui.settlement.complaintDay', today)
    await page.getByLabel(text('ui.settlement.complaintNumber')).fill('140512345')
    await claimant.press('ui.settlement.complaintSend')
    await expect(page.getByText(text('ui.settlement.complaintDone')).first()).toBeVisible()
  })

  // The branch reads of it, closes what gives nobody anything, and finds it in the archive.
  await asVisitor(async (officer) => {
    const { page, text } = officer
    await officer.signIn(clerk, /\/office/)
    await officer.open(`/office/cases/${id}`)
    await expect(page.getByText(text('ui.settlement.complaintPanel')).first()).toBeVisible()
    await follow(officer, 'ui.step.close')
    await officer.enterCodeAfter(clerk.mobiles[0], () => officer.press('ui.session.stepUp.send'))
    await officer.seeText('ui.step.closingQuestion')
    await page.getByLabel(text('ui.step.closingReason')).fill('رأی قطعی است و چیزی برای اجرا ندارد.')
    await officer.press('ui.step.close')
    await expect(page.getByText(text('ui.step.closingDone'))).toBeVisible()
    await officer.open('/office?state=ended')
    const rows = page.getByRole('table', { name: text('ui.desk.queue') })
    await expect(rows.getByRole('link').first()).toHaveAttribute('href', `/office/cases/${id}`)
  })
})
