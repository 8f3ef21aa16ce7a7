import { readFile } from 'node:fs/promises'
import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import { fileAgainst } from '../support/arrive.ts'
import { portal } from '../support/environment.ts'
import { openNotice, signPetition, writePetition } from '../support/petitioner.ts'
import { readQrCode } from '../support/qr-code.ts'
import { messagesAt } from '../support/simulator.ts'
import { expect, test, watch } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

/** Each width has people of its own, so that each is a first visit. */
const casts = {
  journeys: { worker: people.sara, employer: people.kamran },
  phone: { worker: people.mostafa, employer: people.jamshid },
}

test('a worker proves who she is, files, and sees when the employer opens the notice', async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  test.setTimeout(240_000)
  const { worker, employer } = casts[project.name as keyof typeof casts]
  const sara = new Visitor(page)
  await sara.open('/')
  const invitation = page.getByRole('dialog')
  await expect(invitation).toBeVisible()
  await invitation.getByRole('button', { name: sara.text('ui.common.verify') }).click()
  await sara.answerIdentity(worker, 'worker', worker.mobiles[0])
  await sara.enterCodeAfter(worker.mobiles[0], () => sara.press('ui.verification.check.send'))
  await sara.see(new RegExp(worker.firstName))
  await sara.completeProfile()
  await writePetition(sara, employer)
  const caseAddress = await signPetition(sara, worker)

  const context = await browser.newContext()
  await watch(await context.newPage(), baseURL ?? '', async (other) => {
    const kamran = new Visitor(other)
    await kamran.verify(employer, 'employer')
    const noticeAddress = await openNotice(kamran, employer)
    await expect(other.getByText('۲۵۰٬۰۰۰٬۰۰۰').first()).toBeVisible()
    const [file] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: kamran.text('ui.papers.download') }).click(),
    ])
    expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-')
    const [original] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: kamran.text('ui.receipt.downloadPaper') }).click(),
    ])
    await sara.open(noticeAddress)
    await sara.seeText('ui.common.notFoundTitle')

    // Whoever is handed the receipt reads its code with a phone, and holds the paper against it.
    await other
      .getByRole('link', { name: kamran.text('ui.receipt.seeOpening') })
      .first()
      .click()
    await kamran.seeText('ui.receipt.openingTitle')
    const code = other.getByRole('img', { name: kamran.text('ui.receipt.qr') })
    const receiptAddress = await readQrCode(await code.screenshot())
    const elsewhere = await browser.newContext()
    await watch(await elsewhere.newPage(), baseURL ?? '', async (stranger) => {
      await stranger.goto(receiptAddress)
      await new Visitor(stranger).seeText('ui.receipt.openingTitle')
      await expect(stranger.getByText(sara.text('ui.receipt.valid'))).toBeVisible()
      for (const name of [worker.lastName, employer.lastName]) await expect(stranger.getByText(name)).toHaveCount(0)
      const choose = stranger.locator('input[type=file]')
      await choose.setInputFiles(await original.path())
      await expect(stranger.getByText(sara.text('ui.receipt.matches'), { exact: true })).toBeVisible()
      await choose.setInputFiles(await file.path())
      await expect(stranger.getByText(sara.text('ui.receipt.differs'), { exact: true })).toBeVisible()
    })
    await elsewhere.close()
  })
  await context.close()

  await sara.open(caseAddress)
  for (const event of ['Registered', 'NoticePlaced', 'NoticeOpened'] as const) {
    const words = sara.text(`ui.cases.event${event}`, { notice: sara.text('ui.notices.petitionCopy') })
    await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible()
  }
  const again = await browser.newContext()
  const later = new Visitor(await again.newPage())
  await later.signIn(worker)
  await later.open('/cases')
  await expect(later.page.getByText(`${employer.firstName} ${employer.lastName}`).first()).toBeVisible()
  await again.close()
})

test('an employer with an account is told by SMS that something waits, and no more', async () => {
  await verify(portal, people.homa, 'employer')
  await fileAgainst(people.homa, people.roya, await verify(portal, people.roya, 'worker'))
  await expect.poll(async () => (await messagesAt(people.homa.mobiles[0])).at(-1)?.template).toBe('dadkar-notice')
  const message = (await messagesAt(people.homa.mobiles[0])).at(-1)
  for (const secret of [people.roya.lastName, people.roya.firstName, people.homa.lastName, '۲۵۰']) {
    expect(message?.text).not.toContain(secret)
  }
})
