import type { Locale } from '@dadkar/validators'

/** The official holidays of the lunar calendar, each with the day on which the lunar calendar has it. */
export const lunarHolidays = {
  tasua: { month: 1, day: 9, name: { fa: 'تاسوعای حسینی', en: 'Tasua' } },
  ashura: { month: 1, day: 10, name: { fa: 'عاشورای حسینی', en: 'Ashura' } },
  arbaeen: { month: 2, day: 20, name: { fa: 'اربعین حسینی', en: 'Arbaeen' } },
  deathOfTheProphet: {
    month: 2,
    day: 28,
    name: { fa: 'رحلت پیامبر و شهادت امام حسن مجتبی', en: 'Death of the Prophet and martyrdom of Imam Hasan' },
  },
  // The last day of Safar, which has 29 or 30.
  martyrdomOfReza: { month: 2, day: 29, name: { fa: 'شهادت امام رضا', en: 'Martyrdom of Imam Reza' } },
  martyrdomOfAskari: { month: 3, day: 8, name: { fa: 'شهادت امام حسن عسکری', en: 'Martyrdom of Imam Hasan Askari' } },
  birthOfTheProphet: {
    month: 3,
    day: 17,
    name: { fa: 'میلاد پیامبر و امام جعفر صادق', en: 'Birth of the Prophet and of Imam Sadeq' },
  },
  martyrdomOfFatima: { month: 6, day: 3, name: { fa: 'شهادت حضرت فاطمه', en: 'Martyrdom of Fatima' } },
  birthOfAli: { month: 7, day: 13, name: { fa: 'میلاد امام علی', en: 'Birth of Imam Ali' } },
  mabath: { month: 7, day: 27, name: { fa: 'مبعث', en: 'Mabath' } },
  midShaban: { month: 8, day: 15, name: { fa: 'نیمهٔ شعبان', en: 'Mid-Shaban' } },
  martyrdomOfAli: { month: 9, day: 21, name: { fa: 'شهادت امام علی', en: 'Martyrdom of Imam Ali' } },
  fitr: { month: 10, day: 1, name: { fa: 'عید فطر', en: 'Eid al-Fitr' } },
  dayAfterFitr: { month: 10, day: 2, name: { fa: 'تعطیل عید فطر', en: 'Day after Eid al-Fitr' } },
  martyrdomOfSadeq: { month: 10, day: 25, name: { fa: 'شهادت امام جعفر صادق', en: 'Martyrdom of Imam Sadeq' } },
  qurban: { month: 12, day: 10, name: { fa: 'عید قربان', en: 'Eid al-Adha' } },
  ghadir: { month: 12, day: 18, name: { fa: 'عید غدیر خم', en: 'Eid al-Ghadir' } },
} as const satisfies Record<string, { month: number; day: number; name: Record<Locale, string> }>

export type LunarHoliday = keyof typeof lunarHolidays

/**
 * How sure a year is. `published`: as the official calendar of that year had it before it began. `forecast`: reckoned
 * from the expected sighting of the moon, so that a day may move by one when the official calendar appears.
 */
export type YearStatus = 'published' | 'forecast'

export interface LunarYear {
  status: YearStatus
  /** Days of the solar year as `MM-DD`; a lunar holiday can come twice in one, or not at all. */
  days: readonly (readonly [day: string, holiday: LunarHoliday])[]
}

/**
 * The lunar holidays by solar (Jalali) year.
 *
 * Sources: 1404 and 1405, the official calendars of the Public Culture Council as the press and public lists print them,
 * in agreement with the month lengths of the Calendar Centre of the University of Tehran; one press list of 1405 leaves
 * out 25 Farvardin, others have it. 1406 and the first three days of 1407, those month lengths for 1448 and 1449 AH. The
 * rest of 1407 is our own forecast: a month begins on the evening on which the moon is at least 19 hours old at sunset in
 * Tehran.
 */
export const lunarYears: Readonly<Record<number, LunarYear>> = {
  1404: {
    status: 'published',
    days: [
      ['01-02', 'martyrdomOfAli'],
      ['01-11', 'fitr'],
      ['01-12', 'dayAfterFitr'],
      ['02-04', 'martyrdomOfSadeq'],
      ['03-16', 'qurban'],
      ['03-24', 'ghadir'],
      ['04-14', 'tasua'],
      ['04-15', 'ashura'],
      ['05-23', 'arbaeen'],
      ['05-31', 'deathOfTheProphet'],
      ['06-02', 'martyrdomOfReza'],
      ['06-10', 'martyrdomOfAskari'],
      ['06-19', 'birthOfTheProphet'],
      ['09-03', 'martyrdomOfFatima'],
      ['10-13', 'birthOfAli'],
      ['10-27', 'mabath'],
      ['11-15', 'midShaban'],
      ['12-20', 'martyrdomOfAli'],
    ],
  },
  1405: {
    status: 'published',
    days: [
      ['01-01', 'fitr'],
      ['01-02', 'dayAfterFitr'],
      ['01-25', 'martyrdomOfSadeq'],
      ['03-06', 'qurban'],
      ['03-14', 'ghadir'],
      ['04-03', 'tasua'],
      ['04-04', 'ashura'],
      ['05-13', 'arbaeen'],
      ['05-21', 'deathOfTheProphet'],
      ['05-22', 'martyrdomOfReza'],
      ['05-30', 'martyrdomOfAskari'],
      ['06-08', 'birthOfTheProphet'],
      ['08-22', 'martyrdomOfFatima'],
      ['10-02', 'birthOfAli'],
      ['10-16', 'mabath'],
      ['11-04', 'midShaban'],
      ['12-09', 'martyrdomOfAli'],
      ['12-19', 'fitr'],
      ['12-20', 'dayAfterFitr'],
    ],
  },
  1406: {
    status: 'forecast',
    days: [
      ['01-14', 'martyrdomOfSadeq'],
      ['02-27', 'qurban'],
      ['03-04', 'ghadir'],
      ['03-24', 'tasua'],
      ['03-25', 'ashura'],
      ['05-03', 'arbaeen'],
      ['05-11', 'deathOfTheProphet'],
      ['05-12', 'martyrdomOfReza'],
      ['05-20', 'martyrdomOfAskari'],
      ['05-29', 'birthOfTheProphet'],
      ['08-11', 'martyrdomOfFatima'],
      ['09-21', 'birthOfAli'],
      ['10-05', 'mabath'],
      ['10-22', 'midShaban'],
      ['11-28', 'martyrdomOfAli'],
      ['12-08', 'fitr'],
      ['12-09', 'dayAfterFitr'],
    ],
  },
  1407: {
    status: 'forecast',
    days: [
      ['01-03', 'martyrdomOfSadeq'],
      ['02-16', 'qurban'],
      ['02-24', 'ghadir'],
      ['03-14', 'tasua'],
      ['03-15', 'ashura'],
      ['04-23', 'arbaeen'],
      ['04-31', 'deathOfTheProphet'],
      ['05-02', 'martyrdomOfReza'],
      ['05-10', 'martyrdomOfAskari'],
      ['05-19', 'birthOfTheProphet'],
      ['08-01', 'martyrdomOfFatima'],
      ['09-10', 'birthOfAli'],
      ['09-24', 'mabath'],
      ['10-12', 'midShaban'],
      ['11-17', 'martyrdomOfAli'],
      ['11-27', 'fitr'],
      ['11-28', 'dayAfterFitr'],
      ['12-21', 'martyrdomOfSadeq'],
    ],
  },
}
