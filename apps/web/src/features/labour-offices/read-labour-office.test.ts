import { newLabourOffice } from '@dadkar/contract/labour-office'
import { expect, test } from 'vitest'
import { readLabourOffice } from './read-labour-office.ts'

const typed = {
  code: '۱۰۱',
  'name.fa': 'ادارهٔ کار نمونه',
  'name.en': 'Sample labour office',
  'address.fa': 'تهران، خیابان نمونه، پلاک ۱',
  'address.en': '1 Nemuneh Street, Tehran',
}

test('reads a code in any digits, and both languages of each text', () => {
  expect(newLabourOffice.parse(readLabourOffice(typed))).toEqual({
    code: '101',
    name: { fa: typed['name.fa'], en: typed['name.en'] },
    address: { fa: typed['address.fa'], en: typed['address.en'] },
  })
})

test('what is missing is found at its field', () => {
  const { error } = newLabourOffice.safeParse(readLabourOffice({ ...typed, code: '', 'address.en': '' }))
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['code', 'office_code.malformed'],
    ['address.en', 'office_text.empty'],
  ])
})
