import { verify } from '@dadkar/prisma/acting'
import { people } from '@dadkar/registry-simulator/people'
import { portal } from '../support/environment.ts'
import { makeStaff } from '../support/operator.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/visitor.ts'

const { golnaz, mahin, shahrokh, hormoz } = people
const nameOf = ({ firstName, lastName }: typeof mahin) => `${firstName} ${lastName}`

test('an administrator sets up a labour office: its board, its members, its officer', async ({ page }) => {
  test.setTimeout(300_000)
  const admin = new Visitor(page)
  const { text } = admin
  const roles = [
    ...[golnaz, mahin, shahrokh].map((person) => [person, 'boardMember'] as const),
    [hormoz, 'officer'],
    [golnaz, 'administrator'],
  ] as const
  await Promise.all([mahin, shahrokh, hormoz, golnaz].map((person) => verify(portal, person, 'worker')))
  for (const [person, capacity] of roles) await makeStaff(person, capacity)
  await admin.signIn(golnaz)

  // The office, after a fresh code; what is missing is named.
  await page.getByRole('link', { name: text('ui.labour.nav'), exact: true }).click()
  await admin.seeText('ui.labour.title')
  await page.getByRole('link', { name: text('ui.labour.add') }).click()
  await admin.enterCodeAfter(golnaz.mobiles[0], () => admin.press('ui.session.stepUp.send'))
  await admin.seeText('ui.labour.addQuestion')
  await admin.press('ui.common.save')
  await expect(page.getByText(text('errors.office_code.malformed')).first()).toBeVisible()
  await admin.seeText('ui.labour.addQuestion')
  await page.getByLabel(text('ui.labour.codeLabel')).fill('۲۰۲')
  await page.getByLabel(text('ui.offices.nameFa')).fill('ادارهٔ کار آزمون')
  await page.getByLabel(text('ui.offices.nameEn')).fill('Labour office for tests')
  await page.getByLabel(text('ui.offices.addressFa')).fill('تهران، خیابان نمونه، پلاک ۲')
  await page.getByLabel(text('ui.offices.addressEn')).fill('2 Nemuneh Street, Tehran')
  await admin.press('ui.common.save')
  await admin.see('ادارهٔ کار آزمون')
  await expect(page.getByText(text('ui.labour.noBoardsTitle'))).toBeVisible()
  await expect(page.getByText(text('ui.labour.noDesksTitle'))).toBeVisible()

  // A board with three vacant seats.
  await admin.press('ui.labour.addRecognition')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: text('ui.labour.addBoard'), exact: true }).click()
  const board = text('ui.labour.recognitionBoard', { number: '۱' })
  const panel = page.getByRole('region', { name: board })
  await expect(panel).toContainText(text('ui.labour.vacantCount', { count: '۳' }))
  await admin.see('ادارهٔ کار آزمون')

  // A member is appointed; another takes the place; the seat is vacated.
  const seat = text('ui.labour.seatMinistry')
  const linkTo = (key: 'giveSeatOf' | 'changeSeatOf') =>
    page.getByRole('link', { name: text(`ui.labour.${key}`, { seat, board }) })
  async function appoint(person: typeof mahin, key: 'giveSeatOf' | 'changeSeatOf') {
    await linkTo(key).click()
    await admin.see(text('ui.labour.seatQuestion', { seat, board }))
    const choices = page.getByLabel(text('ui.labour.member'), { exact: true })
    await expect(choices).not.toContainText(nameOf(golnaz))
    await choices.selectOption(nameOf(person))
    await admin.press('ui.labour.giveSeat')
    await expect(panel).toContainText(nameOf(person))
  }
  await appoint(mahin, 'giveSeatOf')
  await appoint(shahrokh, 'changeSeatOf')
  await expect(panel).not.toContainText(nameOf(mahin))
  await linkTo('changeSeatOf').click()
  await admin.press('ui.labour.vacate')
  await dialog.getByRole('button', { name: text('ui.labour.vacate'), exact: true }).click()
  await expect(panel).toContainText(text('ui.labour.vacantCount', { count: '۳' }))

  // An officer gets a desk, another, and none.
  await page.getByRole('link', { name: text('ui.labour.addDesk') }).click()
  await admin.seeText('ui.labour.deskQuestion')
  await page.getByLabel(text('ui.labour.officer'), { exact: true }).selectOption(nameOf(hormoz))
  await admin.press('ui.common.save')
  const desks = page.getByRole('list', { name: text('ui.labour.desks') })
  await expect(desks).toContainText(text('ui.labour.deskRegistry'))
  const changeDesk = page.getByRole('link', { name: text('ui.labour.changeDeskOf', { name: nameOf(hormoz) }) })
  await changeDesk.click()
  await admin.see(text('ui.labour.changeDeskQuestion', { name: nameOf(hormoz) }))
  await page.getByRole('radio', { name: new RegExp(`^${text('ui.labour.deskBranch')}`) }).check()
  await admin.press('ui.common.save')
  await expect(desks).toContainText(text('ui.labour.deskBranch'))
  await changeDesk.click()
  await admin.press('ui.labour.removeDesk')
  await dialog.getByRole('button', { name: text('ui.labour.removeDesk'), exact: true }).click()
  await expect(page.getByText(text('ui.labour.noDesksTitle'))).toBeVisible()

  // Its name changes; its code does not.
  await page.getByRole('link', { name: text('ui.labour.change') }).click()
  await admin.seeText('ui.labour.changeQuestion')
  await page.getByLabel(text('ui.offices.nameFa')).fill('ادارهٔ کار آزمون دوم')
  await admin.press('ui.common.save')
  await admin.see('ادارهٔ کار آزمون دوم')
  await page
    .getByRole('main')
    .getByRole('link', { name: text('ui.labour.title') })
    .click()
  await expect(page.getByRole('list', { name: text('ui.labour.title') })).toContainText('ادارهٔ کار آزمون دوم')
})
