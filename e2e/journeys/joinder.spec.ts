import { signIn, verify } from '@dadkar/prisma/acting'
import { lookAtCase } from '@dadkar/prisma/acting-at-office'
import { people } from '@dadkar/registry-simulator/people'
import { isolateLtr, localizeDigits } from '@dadkar/validators'
import { fileAgainst } from '../support/arrive.ts'
import { address, portal } from '../support/environment.ts'
import { makeOfficer, openLabourOffice, seatOfficer } from '../support/labour-office.ts'
import { openNotice } from '../support/petitioner.ts'
import { expect, test, watch } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

const { ziba: worker, farid: employer, shiva: clerk } = people

test('two cases of the same parties become one, and both parties see it', async ({ browser, baseURL }) => {
  test.setTimeout(150_000)
  await openLabourOffice()
  await verify(portal, employer, 'employer')
  const asWorker = await verify(portal, worker, 'worker')
  const earlier = await fileAgainst(employer, worker, asWorker)
  const later = await fileAgainst(employer, worker, asWorker)
  await verify(portal, clerk, 'worker')
  await makeOfficer(clerk)
  await seatOfficer(clerk, 'registry')

  const asVisitor = async (work: (visitor: Visitor) => Promise<void>) => {
    const context = await browser.newContext({ baseURL: address })
    await watch(await context.newPage(), baseURL ?? '', (page) => work(new Visitor(page)))
    await context.close()
  }
  const follow = ({ page, text }: Visitor, key: Parameters<Visitor['text']>[0], params = {}) =>
    page
      .getByRole('main')
      .getByRole('link', { name: text(key, params), exact: true })
      .first()
      .click()
  const onPage = (number: string) => isolateLtr(localizeDigits(number, 'fa'))

  // The officer is offered the earlier case, says why, and both are one.
  const numbers = { earlier: '', later: '' }
  await asVisitor(async (officer) => {
    const { page, text } = officer
    await officer.signIn(clerk, /\/office/)
    await officer.open(`/office/cases/${later}`)
    await follow(officer, 'ui.joinder.act')
    await officer.enterCodeAfter(clerk.mobiles[0], () => officer.press('ui.session.stepUp.send'))
    await officer.seeText('ui.joinder.question')
    await officer.press('ui.joinder.send')
    await expect(page.getByText(text('errors.reason.empty')).first()).toBeVisible()
    await page.getByRole('radio').first().check()
    await page.getByLabel(text('ui.joinder.reason'), { exact: true }).fill('هر دو دربارهٔ یک رابطهٔ کار است.')
    await officer.press('ui.joinder.send')
    await expect(page.getByText(text('ui.joinder.done'))).toBeVisible()
    await expect(page.getByText(text('ui.joinder.intoPanel')).first()).toBeVisible()

    // What came stands behind the earlier case's own claims; the later one waits in no queue and rests in the archive.
    await officer.open(`/office/cases/${earlier}`)
    await expect(page.getByText(text('ui.joinder.fromPanel')).first()).toBeVisible()
    await officer.open('/office?state=ended')
    const rows = page.getByRole('table', { name: text('ui.desk.queue') })
    await expect(rows.getByText(text('ui.cases.stateJoined')).first()).toBeVisible()
  })
  const asOfficer = await signIn(portal, clerk)
  for (const [name, id] of [
    ['earlier', earlier],
    ['later', later],
  ] as const) {
    const found = await lookAtCase(asOfficer, id)
    numbers[name] = onPage(found.caseNumber)
    expect(found.state).toBe(name === 'later' ? 'joined' : 'registered')
    expect(found.joinedFrom.map((each) => each.id)).toEqual(name === 'later' ? [] : [later])
  }

  // The worker reads the paper, and is led from the joined case to the one that goes on.
  await asVisitor(async (claimant) => {
    const { page, text } = claimant
    await claimant.signIn(worker)
    await openNotice(claimant, worker, 'ui.joinder.notice')
    await expect(page.getByText(text('ui.joinder.paperIntro', { number: numbers.earlier }))).toBeVisible()
    await claimant.open(`/cases/${later}`)
    await expect(page.getByText(text('ui.joinder.turn', { number: numbers.earlier }))).toBeVisible()
    await follow(claimant, 'ui.joinder.toCase', { number: numbers.earlier })
    await claimant.seeText('ui.cases.number', { number: numbers.earlier })
    await expect(page.getByText(text('ui.joinder.eventInto'))).toBeVisible()
  })
  await asVisitor(async (respondent) => {
    const { page, text } = respondent
    await respondent.signIn(employer)
    await respondent.open(`/cases/${later}`)
    await expect(page.getByText(text('ui.joinder.turnRespondent', { number: numbers.earlier }))).toBeVisible()
  })
})
