import { verify } from '@dadkar/prisma/acting'
import { earliestHearingDay } from '@dadkar/procedure/deadlines'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import { arrive, fileAgainst } from '../support/arrive.ts'
import { portal } from '../support/environment.ts'
import {
  letHearingBegin,
  makeOfficer,
  markEverybodyPresent,
  openLabourOffice,
  seatOfficer,
} from '../support/labour-office.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

const { davoud: worker, leila: employer, behrouz: clerk } = people

test('a petition is returned, completed, given to a board, and heard', async ({ page, browser, baseURL }) => {
  test.setTimeout(300_000)
  const claimant = new Visitor(page)
  const { text } = claimant
  // Whoever has an account is invited in it; others on paper, which is another journey.
  await verify(portal, employer, 'employer')
  const caseId = await fileAgainst(employer, worker, await arrive(claimant, worker, 'worker'))
  const caseAddress = `/cases/${caseId}`

  const desk = await browser.newContext({ baseURL })
  const officer = new Visitor(await desk.newPage())
  await openLabourOffice()
  await verify(portal, clerk, 'worker')
  await makeOfficer(clerk)
  await officer.signIn(clerk, /\/office/)
  await officer.seeText('ui.desk.notAssignedTitle')
  await seatOfficer(clerk, 'registry')
  await officer.press('ui.desk.lookAgain')

  // The registry: what lacks is asked for, and the claimant completes it.
  const parties = `${worker.firstName} ${worker.lastName}`
  await officer.page
    .getByRole('row', { name: new RegExp(parties) })
    .getByRole('link')
    .click()
  await expect(officer.page).toHaveURL(new RegExp(`/office/cases/${caseId}`))
  const act = (name: string) => officer.page.getByRole('main').getByRole('link', { name, exact: true }).click()
  await act(text('ui.desk.returnForDefect'))
  await officer.enterCodeAfter(clerk.mobiles[0], () => officer.press('ui.session.stepUp.send'))
  await officer.seeText('ui.desk.defectQuestion')
  await officer.press('ui.desk.defectSend')
  await expect(officer.page.getByText(text('errors.lacks.empty')).first()).toBeVisible()
  await officer.page.getByLabel(text('ui.desk.lacks')).fill('تصویر قرارداد کار پیوست نشده است.')
  await officer.press('ui.desk.defectSend')
  await expect(officer.page.getByText(text('ui.desk.defectDone'))).toBeVisible()

  await claimant.open(caseAddress)
  await page
    .getByRole('main')
    .getByRole('link', { name: text('ui.cases.cure') })
    .click()
  await claimant.seeText('ui.cases.cureQuestion')
  await page.getByLabel(text('ui.cases.cureLabel')).fill('قرارداد نوشته نشده بود؛ فیش‌های واریز مزد را پیوست کردم.')
  await claimant.press('ui.cases.cureSend')
  await expect(page).toHaveURL(new RegExp(`${caseAddress}$`))

  await officer.open(`/office/cases/${caseId}`)
  await expect(officer.page.getByText('فیش‌های واریز مزد')).toBeVisible()
  await act(text('ui.desk.assign'))
  await officer.seeText('ui.desk.boardQuestion')
  await officer.press('ui.desk.boardSend')
  await expect(officer.page.getByText(text('ui.desk.assignDone'))).toBeVisible()

  // The branch: a day too soon is refused and nothing typed is lost; then both are invited, and the hearing is held.
  await seatOfficer(clerk, 'branch')
  await officer.open(`/office/cases/${caseId}`)
  await act(text('ui.desk.schedule'))
  await officer.seeText('ui.desk.scheduleQuestion')
  const pick = (day: string) => officer.pickDate('ui.desk.hearingDay', formatJalali(isoToJalali(day), 'en', 'numeric'))
  await pick(tehranDay(new Date()))
  await officer.page.getByLabel(text('ui.desk.hour'), { exact: true }).fill('۱۰')
  await officer.page.getByLabel(text('ui.desk.minute'), { exact: true }).fill('۳۰')
  await officer.press('ui.desk.scheduleSend')
  await officer.seeText('ui.desk.scheduleQuestion')
  await pick(earliestHearingDay(tehranDay(new Date()), makeCalendar()))
  await officer.press('ui.desk.scheduleSend')
  await expect(officer.page.getByText(text('ui.desk.scheduleDone'))).toBeVisible()

  await claimant.open('/kartabl')
  await expect(page.getByRole('link', { name: text('ui.notices.invitation') }).first()).toBeVisible()
  await claimant.open(caseAddress)
  await expect(page.getByText('۱۰:۳۰').first()).toBeVisible()

  await letHearingBegin(caseId)
  await officer.open(`/office/cases/${caseId}`)
  await act(text('ui.desk.hear'))
  await officer.seeText('ui.desk.minutesQuestion')
  await officer.press('ui.desk.minutesSend')
  await expect(officer.page.getByText(text('errors.minutes.empty')).first()).toBeVisible()
  await markEverybodyPresent(officer)
  await officer.page
    .getByLabel(text('ui.desk.minutes'), { exact: true })
    .fill('خواهان آمد و خوانده نیامد. جلسه پایان یافت.')
  await officer.press('ui.desk.minutesSend')
  await expect(officer.page.getByText(text('ui.desk.minutesDone'))).toBeVisible()
})
