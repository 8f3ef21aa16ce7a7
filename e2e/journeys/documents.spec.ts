import { people } from '@dadkar/registry-simulator/people'
import type { Page, Route } from '@playwright/test'
import { arrive } from '../support/arrive.ts'
import { cardPng, makePdf, putOnDisk } from '../support/files.ts'
import { expect, expectAccessible, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

const uploads = '**/v1/documents/uploads/*'

/** The list is written before the bytes of the file arrive, and is answered when they have arrived. */
async function answerListAfterUpload(page: Page) {
  let tellWritten = () => {}
  const written = new Promise<void>((resolve) => {
    tellWritten = resolve
  })
  const arrived = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.route(uploads, async (route) => {
    await written
    await route.fallback()
  })
  const holdBack = async (route: Route) => {
    const response = await route.fetch()
    tellWritten()
    await arrived
    await route.fulfill({ response })
    await page.unroute(uploads)
  }
  await page.route('**/v1/documents?*', holdBack, { times: 1 })
}

test('a person uploads a picture and a PDF over a broken line, looks at them, and removes one', async ({ page }) => {
  test.setTimeout(180_000)
  const visitor = new Visitor(page)
  const { text } = visitor
  await arrive(visitor, people.azadeh, 'worker')
  await visitor.open('/profile')
  await page.getByRole('link', { name: text('ui.documents.profileLink') }).click()
  await visitor.seeText('ui.documents.title')
  await expect(page.getByText(text('ui.documents.emptyTitle'))).toBeVisible()

  await page
    .getByRole('link', { name: text('ui.documents.wantedAddOf', { what: text('ui.documents.kindIdentityCardFront') }) })
    .click()
  await visitor.seeText('ui.documents.add')
  await expect(page.getByRole('radio', { name: text('ui.documents.kindIdentityCardFront') })).toBeChecked()
  await visitor.press('ui.documents.send')
  await expect(page.getByRole('alert').getByText(text('ui.documents.fileEmpty'))).toBeVisible()
  await expectAccessible(page)
  const fileField = page.locator('#file')
  await fileField.setInputFiles(await putOnDisk('کارت.jpg', Buffer.from('<html>no</html>')))
  await visitor.press('ui.documents.send')
  await expect(page.getByText(text('ui.documents.refusedType'))).toBeVisible()
  await expectAccessible(page)

  await visitor.open('/documents/new?kind=identityCardFront')
  await fileField.setInputFiles(await putOnDisk('کارت ملی.png', cardPng))
  await answerListAfterUpload(page)
  await visitor.press('ui.documents.send')
  const card = page.getByRole('listitem').filter({ hasText: 'کارت ملی.png' })
  await expect(card.getByText(text('ui.documents.stateReady'), { exact: true })).toBeVisible({ timeout: 30_000 })

  const pdf = makePdf(9_000_000)
  const file = await putOnDisk('contract.pdf', pdf)
  await visitor.open('/documents/new')
  await page.getByRole('radio', { name: text('ui.documents.kindEmploymentContract') }).check()
  await fileField.setInputFiles(file)
  // The line breaks after the first stretch and stays broken.
  let sent = 0
  await page.route(uploads, (route) => {
    if (route.request().method() === 'PATCH') sent += 1
    return sent > 1 ? route.abort() : route.continue()
  })
  await visitor.press('ui.documents.send')
  const contract = page.getByRole('listitem').filter({ hasText: 'contract.pdf' })
  await expect(contract.getByRole('progressbar')).toBeVisible()
  await expect.poll(() => sent, { timeout: 20_000 }).toBeGreaterThan(1)
  await contract.getByRole('button', { name: text('ui.documents.pause') }).click()
  await expect(contract.getByText(text('ui.documents.paused'))).toBeVisible()
  await expectAccessible(page)

  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(contract.getByText(text('ui.documents.stateUnfinished'), { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.unroute(uploads)
  const again = contract.locator('input[type=file]')
  await again.setInputFiles(await putOnDisk('contract.pdf', Buffer.from('%PDF-1.7 another')))
  await expect(contract.getByText(text('ui.documents.notSame', { name: 'contract.pdf' }))).toBeVisible()
  await again.setInputFiles(file)
  await expect(contract.getByText(text('ui.documents.stateReady'), { exact: true })).toBeVisible({ timeout: 40_000 })

  await card
    .getByRole('button', { name: text('ui.documents.previewOf', { what: text('ui.documents.kindIdentityCardFront') }) })
    .click()
  const dialog = page.getByRole('dialog')
  const picture = dialog.getByRole('img')
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
  await expectAccessible(page)
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: text('ui.documents.download') }).click()
  expect((await downloading).suggestedFilename()).toBe('کارت ملی.png')
  await dialog.getByRole('button', { name: text('ui.documents.close') }).click()

  await contract
    .getByRole('button', { name: text('ui.documents.removeOf', { what: text('ui.documents.kindEmploymentContract') }) })
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('ui.documents.remove') })
    .click()
  await expect(contract).toHaveCount(0)
  await visitor.seeText('ui.documents.title')
})
