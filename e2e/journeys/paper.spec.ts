import { verify } from '@dadkar/prisma/acting'
import { earliestHearingDay } from '@dadkar/procedure/deadlines'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { formatJalali, isoToJalali, tehranTime } from '@dadkar/validators'
import { arrive, completeProfile } from '../support/arrive.ts'
import { portal } from '../support/environment.ts'
import {
  letHearingBegin,
  makeOfficer,
  markEverybodyPresent,
  openLabourOffice,
  seatOfficer,
} from '../support/labour-office.ts'
import { signPetition, writePetition } from '../support/petitioner.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

const { mahdi: worker, nader: employer, sohrab: clerk } = people
const onForm = (day: string) => formatJalali(isoToJalali(day), 'en', 'numeric')

test('an employer who is only named is invited on paper, joins by its code, and the hearing is held', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const claimant = new Visitor(page)
  const { text } = claimant
  await completeProfile(await arrive(claimant, worker, 'worker'))
  await writePetition(claimant, { firstName: employer.firstName, lastName: employer.lastName })
  const caseAddress = await signPetition(claimant, worker)
  const caseId = caseAddress.split('/').at(-1) ?? ''

  const desk = await browser.newContext({ baseURL })
  const officer = new Visitor(await desk.newPage())
  await openLabourOffice()
  await verify(portal, clerk, 'worker')
  await makeOfficer(clerk)
  await seatOfficer(clerk, 'registry')
  await officer.signIn(clerk, /\/office/)
  const main = officer.page.getByRole('main')
  const follow = (name: string) => main.getByRole('link', { name, exact: true }).first().click()

  // The registry gives the case to a board; the branch sets the hearing.
  await officer.open(`/office/cases/${caseId}`)
  await follow(text('ui.desk.assign'))
  await officer.press('ui.desk.boardSend')
  await expect(officer.page.getByText(text('ui.desk.assignDone'))).toBeVisible()
  await seatOfficer(clerk, 'branch')
  await officer.open(`/office/cases/${caseId}`)
  await follow(text('ui.desk.schedule'))
  await officer.enterCodeAfter(clerk.mobiles[0], () => officer.press('ui.session.stepUp.send'))
  await officer.pickDate('ui.desk.hearingDay', onForm(earliestHearingDay(tehranDay(new Date()), makeCalendar())))
  await officer.page.getByLabel(text('ui.desk.hour'), { exact: true }).fill('۱۴')
  await officer.page.getByLabel(text('ui.desk.minute'), { exact: true }).fill('۳۰')
  await officer.press('ui.desk.scheduleSend')
  await expect(officer.page.getByText(text('ui.paper.scheduleDone'))).toBeVisible()

  // The invitation goes out on paper, and comes back served.
  await follow(text('ui.paper.handOut'))
  await officer.seeText('ui.paper.handOutQuestion')
  await officer.press('ui.paper.handOutSend')
  await expect(officer.page.getByText(text('errors.server_name.empty')).first()).toBeVisible()
  await officer.page.getByLabel(text('ui.paper.server')).fill('نادر ابلاغ‌گر')
  await officer.press('ui.paper.handOutSend')
  await expect(
    main.getByRole('heading', { name: text('ui.paper.formTitle') }).or(main.getByText(text('ui.paper.formTitle'))),
  ).toBeVisible()
  const code = (await main.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? ''
  await officer.see(new RegExp(employer.lastName))
  await follow(text('ui.paper.record'))
  await officer.seeText('ui.paper.recordQuestion')
  await officer.page.getByRole('radio', { name: text('ui.paper.resultServed') }).check()
  const now = new Date()
  await officer.pickDate('ui.paper.triedDay', onForm(tehranDay(now)))
  const [hour = '', minute = ''] = tehranTime(now).split(':')
  await officer.page.getByLabel(text('ui.desk.hour'), { exact: true }).fill(hour)
  await officer.page.getByLabel(text('ui.desk.minute'), { exact: true }).fill(minute)
  await officer.page.getByRole('radio', { name: text('ui.paper.toRelative') }).check()
  await officer.page.getByLabel(text('ui.paper.recipientName')).fill('مینا همسایه')
  await officer.page.getByLabel(text('ui.paper.place')).fill('تهران، جادهٔ قدیم کرج، کارگاه شمارهٔ ۷')
  await officer.press('ui.paper.recordSend')
  await expect(officer.page.getByText(text('ui.paper.recordDone'))).toBeVisible()
  await expect(main.getByText(text('ui.paper.eventInvited'))).toBeVisible()
  await claimant.open(caseAddress)
  await expect(page.getByText(text('ui.paper.eventInvited'))).toBeVisible()

  // The employer reads the code with a phone, proves who they are, and is in the case.
  const home = await browser.newContext({ baseURL })
  const respondent = new Visitor(await home.newPage())
  await respondent.open(`/join#${code}`)
  await respondent.seeText('ui.paper.joinTitle')
  await expect(respondent.page.getByText(text('ui.paper.joinKept'))).toBeVisible()
  expect(respondent.page.url()).not.toContain(code)
  await respondent.verify(employer, 'employer')
  await respondent.open('/join/code')
  await respondent.seeText('ui.paper.codeQuestion')
  await expect(respondent.page.getByLabel(text('ui.paper.codeLabel'))).toHaveValue(code)
  await respondent.press('ui.paper.codeSend')
  await respondent.seeText('ui.paper.joinedTitle')
  await respondent.open('/kartabl')
  for (const kind of ['ui.notices.petitionCopy', 'ui.notices.invitation'] as const) {
    await expect(respondent.page.getByRole('link', { name: text(kind) }).first()).toBeVisible()
  }

  await letHearingBegin(caseId)
  await officer.open(`/office/cases/${caseId}`)
  await follow(text('ui.desk.hear'))
  await markEverybodyPresent(officer)
  await officer.page.getByLabel(text('ui.desk.minutes'), { exact: true }).fill('هر دو طرف آمدند. جلسه پایان یافت.')
  await officer.press('ui.desk.minutesSend')
  await expect(officer.page.getByText(text('ui.desk.minutesDone'))).toBeVisible()
})
