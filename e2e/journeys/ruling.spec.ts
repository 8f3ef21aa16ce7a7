import { signIn, verify } from '@dadkar/prisma/acting'
import { assign, recordMinutes, signRuling } from '@dadkar/prisma/acting-at-office'
import { need } from '@dadkar/prisma/need'
import { earliestHearingDay } from '@dadkar/procedure/deadlines'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import { fileAgainst } from '../support/arrive.ts'
import { beginHearing, openBoard } from '../support/boards.ts'
import { address, portal } from '../support/environment.ts'
import { makeOfficer, openLabourOffice, seatOfficer } from '../support/labour-office.ts'
import { openNotice } from '../support/petitioner.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'
import { visitorsOf } from '../support/visitors-of.ts'

// A phone gets five codes an hour, over all journeys: these people have some left.
const { nader: worker, leila: employer, laleh: clerk, hormoz, homa, jamshid } = people
const { mahin, shahin, taraneh, shahrokh, esmaeil, zohreh, golnaz, khosrow, nahid } = people
const first = [hormoz, homa, jamshid]
const nine = [mahin, shahin, taraneh, shahrokh, esmaeil, zohreh, khosrow, nahid, golnaz]
const hearingAt = `${earliestHearingDay(tehranDay(new Date()), makeCalendar())}T06:30:00.000Z`

/** Everybody of this story but the worker has an account, and the office its boards. */
async function prepare() {
  await Promise.all([
    verify(portal, employer, 'employer'),
    ...[clerk, ...first, ...nine].map((person) => verify(portal, person, 'worker')),
  ])
  await openLabourOffice()
  await openBoard('recognition', 2, first)
  await openBoard('dispute', 1, nine)
  await makeOfficer(clerk)
}

test('a petition that was filed is ruled, objected to, ruled finally, sent to enforcement, and closed', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  await prepare()

  /** Somebody at a browser of their own, whose console stays clean. */
  const asVisitor = visitorsOf(browser)

  const caseId = await fileAgainst(employer, worker, await verify(portal, worker, 'worker'))
  const caseAddress = `/cases/${caseId}`
  const atDesk = `/office/cases/${caseId}`
  const asOfficer = await signIn(portal, clerk)
  await seatOfficer(clerk, 'registry')
  await assign(asOfficer, caseId, 'recognition', 2)
  await seatOfficer(clerk, 'branch')
  await beginHearing(asOfficer, caseId, hearingAt)
  await recordMinutes(asOfficer, caseId)

  const follow = ({ page, text }: Visitor, key: Parameters<Visitor['text']>[0]) =>
    page
      .getByRole('main')
      .getByRole('link', { name: text(key), exact: true })
      .first()
      .click()

  // The first member writes and signs; what lacks is named.
  await asVisitor(async (member) => {
    const { page, text } = member
    await member.signIn(hormoz, /\/office/)
    await member.open(atDesk)
    await follow(member, 'ui.verdict.rule')
    await member.seeText('ui.verdict.writeTitle')
    await member.press('ui.verdict.toSign')
    await expect(page.getByText(text('errors.reasons.empty')).first()).toBeVisible()
    await writeRuling(member)
    await member.press('ui.verdict.toSign')
    await member.stepUp(hormoz)
    await member.seeText('ui.verdict.reviewTitle')
    await page.getByRole('radio', { name: new RegExp(`^${text('ui.verdict.agree')}`) }).check()
    await member.press('ui.verdict.sign')
    await member.seeText('ui.verdict.textTitle')
    await expect(page.getByText(text('ui.verdict.youSigned'))).toBeVisible()
  })
  // The next finds it on the desk, and leaves it; then the two who are awaited sign.
  await asVisitor(async (member) => {
    await member.signIn(homa, /\/office/)
    const waiting = member.page.getByRole('region', { name: member.text('ui.verdict.toSignTitle') })
    await waiting.getByRole('link').click()
    await member.seeText('ui.verdict.textTitle')
  })
  for (const person of [homa, jamshid]) await signRuling(await signIn(portal, person), caseId)

  // The branch serves it on both, with one code for all that follows.
  const desk = await browser.newContext({ baseURL: address })
  const officer = new Visitor(await desk.newPage())
  await officer.signIn(clerk, /\/office/)
  await officer.open(atDesk)
  await follow(officer, 'ui.verdict.serve')
  await officer.stepUp(clerk)
  const serve = async (number: RegExp) => {
    await officer.seeText('ui.verdict.serviceQuestion')
    await officer.press('ui.verdict.serve')
    await expect(officer.page.getByText(officer.text('ui.verdict.serviceDone'))).toBeVisible()
    await officer.open(`${atDesk}/verdict`)
    await officer.see(number)
  }
  await serve(/R\/[1۱]/)

  // The employer proved that the account could not be reached: that service is annulled, and they are served anew.
  await officer.open(atDesk)
  await follow(officer, 'ui.annulment.act')
  await officer.seeText('ui.annulment.question')
  await officer.press('ui.annulment.send')
  await expect(officer.page.getByText(officer.text('errors.reason.empty')).first()).toBeVisible()
  await officer.page.getByRole('radio', { name: new RegExp(`${employer.firstName} ${employer.lastName}`) }).check()
  await officer.page
    .getByLabel(officer.text('ui.annulment.reason'), { exact: true })
    .fill('کارفرما ثابت کرد که کارپوشه در آن روزها به سبب خرابی سامانه باز نمی‌شد.')
  await officer.press('ui.annulment.send')
  await expect(officer.page.getByText(officer.text('ui.annulment.done'))).toBeVisible()
  await follow(officer, 'ui.verdict.serve')
  await serve(/R\/[1۱]/)

  // The employer reads it and objects; of the notice before it stands that it counts no more.
  await asVisitor(async (respondent) => {
    const { page, text } = respondent
    await respondent.signIn(employer)
    await openNotice(respondent, employer, 'ui.verdict.notice')
    await expect(page.getByText('۲۰۰٬۰۰۰٬۰۰۰').first()).toBeVisible()
    await respondent.open('/kartabl')
    await expect(page.getByText(text('ui.annulment.void'))).toHaveCount(1)
    await respondent.open(`/cases/${caseId}`)
    await follow(respondent, 'ui.verdict.object')
    await respondent.seeText('ui.verdict.objectionQuestion')
    await respondent.press('ui.verdict.objectionSend')
    await expect(page.getByText(text('errors.objection.empty')).first()).toBeVisible()
    await page.getByLabel(text('ui.verdict.objection'), { exact: true }).fill('مزد هر سه ماه پرداخت شده است.')
    await respondent.press('ui.verdict.objectionSend')
    await expect(page.getByText(text('ui.verdict.objectionDone'), { exact: true })).toBeVisible()
  })

  // The registry gives it to the board of nine; seven of them sit, and fewer would not do.
  await seatOfficer(clerk, 'registry')
  const { page, text } = officer
  await officer.open(atDesk)
  await follow(officer, 'ui.verdict.toDispute')
  await officer.seeText('ui.desk.boardQuestion')
  await officer.press('ui.desk.boardSend')
  await expect(page.getByText(text('ui.desk.assignDone'))).toBeVisible()
  await seatOfficer(clerk, 'branch')
  await beginHearing(asOfficer, caseId, hearingAt)
  await officer.open(atDesk)
  await follow(officer, 'ui.desk.hear')
  await officer.seeText('ui.desk.minutesQuestion')
  const boxes = page.getByRole('group', { name: text('ui.desk.present') }).getByRole('checkbox')
  await expect(boxes).toHaveCount(9)
  for (const nth of [0, 1, 2, 3, 4, 5]) await boxes.nth(nth).check()
  await page.getByLabel(text('ui.desk.minutes'), { exact: true }).fill('هر دو طرف آمدند و جلسه پایان یافت.')
  await officer.press('ui.desk.minutesSend')
  await expect(page.getByText(text('errors.present.below_quorum', { quorum: '۷' })).first()).toBeVisible()
  await boxes.nth(6).check()
  await officer.press('ui.desk.minutesSend')
  await expect(page.getByText(text('ui.desk.minutesDone'))).toBeVisible()

  // Who sat signs; the last signature issues it. Who did not sit only reads.
  const [chair, ...others] = await Promise.all(nine.slice(0, 6).map((person) => signIn(portal, person)))
  const items = [
    ...[{ outcome: 'partly' as const, amountRial: '150000000', reasons: 'دو فیش واریز دیده شد.', basis: 'مادهٔ ۳۷' }],
    ...[{ outcome: 'refused' as const, amountRial: '', reasons: 'اخراج ثابت نشد.', basis: 'مادهٔ ۱۶۵' }],
  ]
  if (!chair) throw new Error('Nobody presides')
  const params = { path: { id: caseId } }
  await need(chair.PUT('/v1/office/cases/{id}/verdict', { params, body: { version: 0, items } }))
  for (const member of [chair, ...others]) await signRuling(member, caseId)
  await asVisitor(async (member) => {
    await member.signIn(nahid, /\/office/)
    await member.open(atDesk)
    await follow(member, 'ui.verdict.read')
    await member.seeText('ui.verdict.textTitle')
    await expect(member.page.getByText(member.text('ui.verdict.didNotSitTitle'))).toBeVisible()
  })
  await asVisitor(async (member) => {
    const { page, text } = member
    await member.signIn(khosrow, /\/office/)
    await member.open(`${atDesk}/verdict`)
    await member.seeText('ui.verdict.textTitle')
    await follow(member, 'ui.verdict.toSign')
    await member.stepUp(khosrow)
    await page.getByRole('radio', { name: new RegExp(`^${text('ui.verdict.disagree')}`) }).check()
    await page.getByLabel(text('ui.verdict.dissent'), { exact: true }).fill('خواسته باید یکسره رد شود.')
    await member.press('ui.verdict.sign')
    await expect(page.getByText(text('ui.verdict.issuedByYou'))).toBeVisible()
    await member.see(/D\/[1۱]/)
  })
  await officer.open(atDesk)
  await follow(officer, 'ui.verdict.serve')
  await serve(/D\/[1۱]/)
  await asVisitor(async (claimant) => {
    await claimant.signIn(worker)
    await claimant.open(`/cases/${caseId}`)
    await expect(claimant.page.getByText(claimant.text('ui.cases.stateFinal'), { exact: true }).first()).toBeVisible()
    await openNotice(claimant, worker, 'ui.verdict.notice')
    await expect(claimant.page.getByText('۱۵۰٬۰۰۰٬۰۰۰').first()).toBeVisible()
    await expect(claimant.page.getByText(claimant.text('ui.verdict.isFinalOnIssue'))).toBeVisible()

    // It is final and gives the worker something: with the same code she asks for its enforcement.
    await claimant.open(caseAddress)
    await follow(claimant, 'ui.settlement.executionAsk')
    await claimant.seeText('ui.settlement.executionQuestion')
    await claimant.press('ui.settlement.executionAsk')
    await expect(claimant.page.getByText(claimant.text('ui.settlement.executionDone'), { exact: true })).toBeVisible()
    await openCertifiedCopy(claimant)
  })

  // The branch sends it on its way, and closes the case.
  await officer.open(atDesk)
  await follow(officer, 'ui.step.sendToExecution')
  await officer.seeText('ui.step.executionQuestion')
  await officer.press('ui.step.executionSend')
  await expect(page.getByText(text('errors.execution_office.empty')).first()).toBeVisible()
  await page.getByLabel(text('ui.step.executionOffice')).fill('اجرای احکام مدنی دادگستری شهرستان کرج')
  await page.getByLabel(text('ui.step.letterNumber')).fill('۱۴۰۵/۷۸۱')
  await officer.pickDate('ui.step.letterDay', formatJalali(isoToJalali(tehranDay(new Date())), 'en', 'numeric'))
  await officer.press('ui.step.executionSend')
  await expect(page.getByText(text('ui.step.executionDone'))).toBeVisible()
  await follow(officer, 'ui.step.close')
  await officer.seeText('ui.step.closingQuestion')
  await page.getByLabel(text('ui.step.closingReason')).fill('رأی به اجرای احکام فرستاده شد و کاری نمانده است.')
  await officer.press('ui.step.close')
  await expect(page.getByText(text('ui.step.closingDone'))).toBeVisible()
  await asVisitor(async (respondent) => {
    await respondent.signIn(employer)
    await respondent.open(caseAddress)
    await expect(respondent.page.getByText('۱۴۰۵/۷۸۱').first()).toBeVisible()
    await expect(respondent.page.getByText(text('ui.step.turnClosed')).first()).toBeVisible()
  })
})

/** The certified copy that came with the request. The code of the same session opens it. */
async function openCertifiedCopy(visitor: Visitor) {
  const { page, text } = visitor
  await visitor.open('/kartabl')
  await page
    .getByRole('link', { name: text('ui.settlement.noticeCertified') })
    .first()
    .click()
  await page
    .getByRole('main')
    .getByRole('button', { name: text('ui.notices.open') })
    .click()
  await expect(page.getByText(text('ui.settlement.certifiedHash'))).toBeVisible()
  await visitor.see(text('ui.settlement.noticeCertified'))
}

/** The wage in part, the return to work whole. */
async function writeRuling({ page, text }: Visitor) {
  const outcome = (claim: number, key: 'ui.verdict.outcomePartly' | 'ui.verdict.outcomeGranted') =>
    page
      .getByRole('group', { name: text('ui.verdict.outcome') })
      .nth(claim)
      .getByRole('radio', { name: text(key), exact: true })
      .check()
  await outcome(0, 'ui.verdict.outcomePartly')
  await outcome(1, 'ui.verdict.outcomeGranted')
  await page.getByLabel(text('ui.verdict.sum'), { exact: true }).fill('۲۰۰٬۰۰۰٬۰۰۰')
  const reasons = page.getByLabel(text('ui.verdict.reasons'), { exact: true })
  await reasons.nth(0).fill('فهرست مزد کارگاه پرداخت یک ماه از سه ماه را نشان می‌دهد.')
  await reasons.nth(1).fill('دلیل موجهی برای اخراج آورده نشد.')
}
