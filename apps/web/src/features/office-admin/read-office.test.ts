import { officeBody } from '@dadkar/contract/office'
import { expect, test } from 'vitest'
import { readOffice } from './read-office.ts'

const typed = {
  province: 'tehran',
  'name.fa': 'دفتر پیشخوان نواب',
  'name.en': 'Navvab counter office',
  'city.fa': 'تهران',
  'city.en': 'Tehran',
  'address.fa': 'خیابان نواب، پلاک ۱۲',
  'address.en': '12 Navvab Street',
  'hours.fa': 'شنبه تا چهارشنبه',
  'hours.en': 'Saturday to Wednesday',
  phone: '۰۲۱-۶۶۴۰ ۱۲۳۴',
  latitude: '۳۵٫۶۸۹۲',
  longitude: '51.3890',
  isOpen: 'open',
}

test('reads numbers in any digits, and both languages of each text', () => {
  const office = readOffice(typed)
  expect(office).toMatchObject({ phone: '02166401234', latitude: 35.6892, longitude: 51.389, isOpen: true })
  expect(officeBody.safeParse(office)).toMatchObject({ success: true, data: { city: { fa: 'تهران', en: 'Tehran' } } })
})

test('what is missing is found at its field', () => {
  const { success, error } = officeBody.safeParse(
    readOffice({ ...typed, 'address.en': '', latitude: '', phone: '021' }),
  )
  expect(success).toBe(false)
  const found = error?.issues.map(({ path, message }) => [path.join('.'), message])
  expect(found).toEqual([
    ['address.en', 'office_text.empty'],
    ['phone', 'phone.malformed'],
    ['latitude', 'latitude.malformed'],
  ])
})
