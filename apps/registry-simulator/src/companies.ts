import { people } from './people.ts'

/** An invented legal entity; its numbers pass their checks but are issued to nobody. */
export type Company = {
  readonly legalNationalId: string
  readonly registrationNumber: string
  readonly name: string
  /** Jalali, `yyyy/mm/dd`. */
  readonly registrationDate: string
  /** False once dissolved. */
  readonly active: boolean
  readonly signatories: readonly { readonly nationalId: string; readonly position: string }[]
}

const keyed = <K extends string>(all: Readonly<Record<K, Company>>) => all

/** Every company the registry of companies knows, by a key that stays the same for tests and seeds. */
export const companies = keyed({
  peyvand: {
    legalNationalId: '99000101023',
    registrationNumber: '990101',
    name: 'شرکت صنایع پیوند آسمان (سهامی خاص)',
    registrationDate: '1388/02/14',
    active: true,
    signatories: [
      { nationalId: people.siavash.nationalId, position: 'رئیس هیأت‌مدیره' },
      { nationalId: people.parvaneh.nationalId, position: 'مدیرعامل' },
    ],
  },
  mahtab: {
    legalNationalId: '99000202035',
    registrationNumber: '990202',
    name: 'شرکت نساجی مهتاب کویر (سهامی خاص)',
    registrationDate: '1379/10/05',
    active: true,
    signatories: [{ nationalId: people.jamshid.nationalId, position: 'مدیرعامل' }],
  },
  ofogh: {
    legalNationalId: '99000303047',
    registrationNumber: '990303',
    name: 'شرکت ساختمانی افق نارنجستان (با مسئولیت محدود)',
    registrationDate: '1392/07/21',
    active: true,
    signatories: [{ nationalId: people.homa.nationalId, position: 'مدیرعامل' }],
  },
  barg: {
    legalNationalId: '99000404059',
    registrationNumber: '990404',
    name: 'شرکت پخش برگ زرین (با مسئولیت محدود)',
    registrationDate: '1395/04/12',
    active: true,
    signatories: [{ nationalId: people.siavash.nationalId, position: 'مدیرعامل' }],
  },
  rahyar: {
    legalNationalId: '99000505060',
    registrationNumber: '990505',
    name: 'شرکت حمل‌ونقل رهیار دشت (سهامی خاص)',
    registrationDate: '1383/11/30',
    active: true,
    signatories: [{ nationalId: people.nader.nationalId, position: 'مدیرعامل' }],
  },
  bahar: {
    legalNationalId: '99000606072',
    registrationNumber: '990606',
    name: 'شرکت تعاونی لبنیات بهارستان سبز',
    registrationDate: '1376/03/18',
    active: true,
    signatories: [
      { nationalId: people.elaheh.nationalId, position: 'مدیرعامل' },
      { nationalId: people.nader.nationalId, position: 'رئیس هیأت‌مدیره' },
    ],
  },
  negin: {
    legalNationalId: '99000707084',
    registrationNumber: '990707',
    name: 'مؤسسهٔ آموزشی نگین فردا',
    registrationDate: '1398/06/09',
    active: true,
    signatories: [{ nationalId: people.parvaneh.nationalId, position: 'مدیر مؤسسه' }],
  },
  kooshan: {
    legalNationalId: '99000808010',
    registrationNumber: '990808',
    name: 'شرکت فولاد کوشان البرز (سهامی خاص)',
    registrationDate: '1365/01/27',
    active: false,
    signatories: [{ nationalId: people.mansour.nationalId, position: 'مدیر تصفیه' }],
  },
  sepehr: {
    legalNationalId: '99000909021',
    registrationNumber: '990909',
    name: 'شرکت رایانه‌ای سپهر نگار نو (با مسئولیت محدود)',
    registrationDate: '1400/09/15',
    active: true,
    signatories: [{ nationalId: people.behrouz.nationalId, position: 'مدیرعامل' }],
  },
})
