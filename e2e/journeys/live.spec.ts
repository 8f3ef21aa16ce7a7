import { people } from '@dadkar/registry-simulator/people'
import { toPersianDigits } from '@dadkar/validators'
import { arrive, fileAgainst } from '../support/arrive.ts'
import { openNotice } from '../support/petitioner.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

const { yasaman: worker, omid: employer } = people

test('what happens elsewhere is seen on open pages, without a reload and after the line was cut', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const reader = new Visitor(page)
  const { text } = reader
  await arrive(reader, employer, 'employer')
  await reader.open('/kartabl')
  await reader.seeText('ui.common.kartabl')
  const copies = page.getByRole('main').getByRole('link', { name: text('ui.notices.petitionCopy') })
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  const before = await copies.count()
  // A reload would wipe this off the page.
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))

  // Not watched as `page` is: a line that is cut is told on the console.
  const home = await browser.newContext({ baseURL })
  const other = await home.newPage()
  const claimant = new Visitor(other)
  const client = await arrive(claimant, worker, 'worker')
  const caseAddress = `/cases/${await fileAgainst(employer, worker, client)}`

  await expect(copies).toHaveCount(before + 1)
  const bell = text('ui.common.unopenedNotices', { count: toPersianDigits(before + 1) })
  await expect(page.getByRole('link', { name: bell })).toBeVisible()
  await expect(page.getByText(text('ui.common.noticeArrived'))).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-same-page'))).toBe(true)

  const opened = other.getByRole('listitem').filter({
    hasText: text('ui.cases.eventNoticeOpened', { notice: text('ui.notices.petitionCopy') }),
  })
  await claimant.open(caseAddress)
  await claimant.see(/./)
  await expect(opened).toHaveCount(0)
  await home.setOffline(true)
  await openNotice(reader, employer)
  await expect(opened).toHaveCount(0)
  await home.setOffline(false)
  await expect(opened).toBeVisible()
  await home.close()
})
