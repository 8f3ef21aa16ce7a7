import type { Localized } from '@dadkar/contract/localized'
import type { CounterOffice as View } from '@dadkar/contract/office'
import type { Province } from '@dadkar/contract/provinces'
import type { CounterOffice } from '@dadkar/prisma/client'

export const nameOf = ({ nameFa, nameEn }: Pick<CounterOffice, 'nameFa' | 'nameEn'>): Localized => ({
  fa: nameFa,
  en: nameEn,
})

export function toOfficeView(row: CounterOffice): View {
  const { id, province, phone, latitude, longitude } = row
  return {
    ...{ id, phone, latitude, longitude },
    province: province as Province,
    name: nameOf(row),
    city: { fa: row.cityFa, en: row.cityEn },
    address: { fa: row.addressFa, en: row.addressEn },
    hours: { fa: row.hoursFa, en: row.hoursEn },
  }
}
