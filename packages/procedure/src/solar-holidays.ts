/**
 * Official holidays with a fixed day in the solar calendar, as the yearly calendar of the Public Culture Council names
 * them. Holidays of the lunar calendar and closures by decree are given to the deadline functions year by year.
 */
export const solarHolidays = [
  { month: 1, day: 1, name: { fa: 'نوروز', en: 'Nowruz' } },
  { month: 1, day: 2, name: { fa: 'نوروز', en: 'Nowruz' } },
  { month: 1, day: 3, name: { fa: 'نوروز', en: 'Nowruz' } },
  { month: 1, day: 4, name: { fa: 'نوروز', en: 'Nowruz' } },
  { month: 1, day: 12, name: { fa: 'روز جمهوری اسلامی', en: 'Islamic Republic Day' } },
  { month: 1, day: 13, name: { fa: 'روز طبیعت', en: 'Nature Day' } },
  { month: 3, day: 14, name: { fa: 'رحلت امام خمینی', en: 'Death of Imam Khomeini' } },
  { month: 3, day: 15, name: { fa: 'قیام ۱۵ خرداد', en: 'Uprising of 15 Khordad' } },
  { month: 11, day: 22, name: { fa: 'پیروزی انقلاب اسلامی', en: 'Victory of the Revolution' } },
  { month: 12, day: 29, name: { fa: 'ملی شدن صنعت نفت', en: 'Nationalisation of Oil' } },
  { month: 12, day: 30, name: { fa: 'آخرین روز سال کبیسه', en: 'Last day of a leap year' } },
] as const satisfies readonly { month: number; day: number; name: { fa: string; en: string } }[]
