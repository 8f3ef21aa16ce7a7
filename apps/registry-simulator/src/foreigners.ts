/** An invented foreign national living in Iran. */
export type Foreigner = {
  /** The twelve-digit FIDA code (کد فراگیر). */
  readonly fida: string
  readonly firstName: string
  readonly lastName: string
  readonly fatherName: string
  readonly gender: 'MALE' | 'FEMALE'
  /** Jalali, `yyyy/mm/dd`. */
  readonly birthDate: string
  readonly nationality: string
  readonly mobiles: readonly [string, ...string[]]
}

const keyed = <K extends string>(all: Readonly<Record<K, Foreigner>>) => all

/** Everybody the registry of foreign nationals knows. */
export const foreigners = keyed({
  ahmadshah: {
    fida: '999000001012',
    firstName: 'احمدشاه',
    lastName: 'نورزی',
    fatherName: 'گل‌محمد',
    gender: 'MALE',
    birthDate: '1365/02/11',
    nationality: 'افغانستان',
    mobiles: ['09701009101'],
  },
  golnar: {
    fida: '999000002023',
    firstName: 'گلنار',
    lastName: 'رحمانی',
    fatherName: 'عبدالکریم',
    gender: 'FEMALE',
    birthDate: '1376/09/04',
    nationality: 'افغانستان',
    mobiles: ['09701009202'],
  },
  yasin: {
    fida: '999000003034',
    firstName: 'یاسین',
    lastName: 'الجبوری',
    fatherName: 'کاظم',
    gender: 'MALE',
    birthDate: '1358/06/22',
    nationality: 'عراق',
    mobiles: ['09701009303'],
  },
})
