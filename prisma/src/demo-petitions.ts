import type { Schemas } from '@dadkar/client'
import { type ClaimKind, claimCatalogue } from '@dadkar/procedure'
import type { Person } from '@dadkar/registry-simulator/people'

type Draft = Schemas['PetitionDraft']
type Claim = Draft['claims'][number]

const claim = (kind: Claim['kind'], amountRial: string, explanation: string): Claim => ({
  ...{ kind, amountRial, inputs: {}, explanation },
})

/** What the petitions of the demo are about, by turns. */
const works: readonly Pick<Draft, 'job' | 'claims' | 'statement'>[] = [
  {
    job: 'خیاط',
    claims: [claim('unpaidWage', '310000000', 'مزد دو ماه پایانی کار پرداخت نشده است.')],
    statement: 'پس از پایان کار، با همهٔ پیگیری‌ها مزد دو ماه من پرداخت نشد.',
  },
  {
    job: 'رانندهٔ پخش',
    claims: [
      claim('overtime', '145000000', 'هر هفته ده ساعت بیش از ساعت قانونی کار کرده‌ام.'),
      claim('unpaidInsurance', '', 'برای نیمی از سال لیست بیمه فرستاده نشده است.'),
    ],
    statement: 'اضافه‌کاری من در برگه‌های خروج ثبت شده ولی در فیش حقوق نیامده است.',
  },
  {
    job: 'حسابدار',
    claims: [
      claim('endOfService', '620000000', 'سنوات سه سال کار پیوسته پرداخت نشده است.'),
      claim('newYearBonus', '190000000', 'عیدی سال گذشته پرداخت نشده است.'),
    ],
    statement: 'قرارداد من تمدید نشد و هنگام تسویه، سنوات و عیدی حساب نشد.',
  },
  {
    job: 'کارگر بسته‌بندی',
    claims: [claim('reinstatement', '', 'بی‌دلیل و بدون اخطار از کار بازداشته شدم.')],
    statement: 'پس از یک هفته مرخصی استعلاجی، اجازهٔ ورود به کارگاه ندادند.',
  },
]

/** The petition of this turn, against this employer. */
export function demoPetition(turn: number, { nationalId, firstName, lastName }: Person): Draft {
  const work = works[turn % works.length]
  if (!work) throw new Error('There is no work')
  return {
    ...work,
    ...{ employedFrom: '1401/07/01', employedTo: '1405/05/31' },
    evidence: [
      {
        ...{ kind: 'payslip', documentId: null, witnessName: '' },
        description: 'فیش‌های حقوقی من نزد حسابداری کارگاه است.',
      },
      {
        ...{ kind: 'witness', documentId: null, witnessName: 'یوسف همکار' },
        description: 'از ۱۴۰۲ در همان کارگاه کار می‌کرد و از این موضوع آگاه است.',
      },
    ],
    respondents: [
      {
        ...{ kind: 'person', nationalId, legalNationalId: '', name: `${firstName} ${lastName}` },
        address: 'تهران، شهرک صنعتی نمونه، خیابان سوم، پلاک ۱۴',
      },
    ],
  }
}

const laws = {
  labour: 'قانون کار',
  socialSecurity: 'قانون تأمین اجتماعی',
  newYearBonus: 'قانون تعیین عیدی و پاداش سالانهٔ کارگران',
}
const digits = new Intl.NumberFormat('fa-IR', { useGrouping: false })

/** What a ruling on such a claim rests on, as boards write it. */
export function basisOf(kind: ClaimKind): string {
  return claimCatalogue[kind].articles
    .map(({ law, article }) => `${laws[law]}، مادهٔ ${digits.format(article)}`)
    .join('؛ ')
}
