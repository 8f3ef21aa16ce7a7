/** The kinds of claim that workers make, in the order in which forms offer them. */
export const claimKinds = [
  'unpaidWage',
  'baseYearIncrement',
  'housingAllowance',
  'groceryAllowance',
  'marriageAllowance',
  'childAllowance',
  'overtime',
  'nightWork',
  'shiftWork',
  'fridayWork',
  'holidayWork',
  'unusedLeave',
  'newYearBonus',
  'endOfService',
  'missionPay',
  'suspensionPay',
  'reinstatement',
  'unpaidInsurance',
] as const

export type ClaimKind = (typeof claimKinds)[number]

/** قانون کار ۱۳۶۹ · قانون تأمین اجتماعی ۱۳۵۴ · قانون تعیین عیدی و پاداش سالانهٔ کارگران ۱۳۷۰ (a single article) */
export type Law = 'labour' | 'socialSecurity' | 'newYearBonus'

export interface LegalArticle {
  law: Law
  article: number
}

export interface ClaimRule {
  /** Whether the claimant states a sum in rial. */
  needsAmount: boolean
  /** What the claim rests on; shown beside it, decided by the board. */
  articles: readonly LegalArticle[]
  /** Insurance is first a matter for the Social Security Organization: say so before the claim is filed. */
  warning: 'socialSecurityFirst' | null
}

/** What each kind of claim needs. Source: the Labour Law of 1369 unless another law is named. */
export const claimCatalogue: Readonly<Record<ClaimKind, ClaimRule>> = {
  unpaidWage: money(34, 37),
  // The base-year increment and the marriage allowance are set each year by the Supreme Labour Council (art. 41).
  baseYearIncrement: money(41),
  housingAllowance: money(34),
  groceryAllowance: money(34),
  marriageAllowance: money(41),
  childAllowance: { needsAmount: true, articles: cite('socialSecurity', 86, 87), warning: null },
  overtime: money(59),
  nightWork: money(58),
  shiftWork: money(55, 56),
  fridayWork: money(62),
  holidayWork: money(62, 63),
  unusedLeave: money(64, 69, 71),
  newYearBonus: { needsAmount: true, articles: cite('newYearBonus', 1), warning: null },
  endOfService: money(24),
  missionPay: money(46),
  suspensionPay: money(18, 29),
  reinstatement: { needsAmount: false, articles: cite('labour', 27, 165), warning: null },
  unpaidInsurance: {
    needsAmount: false,
    articles: [...cite('labour', 148), ...cite('socialSecurity', 39)],
    warning: 'socialSecurityFirst',
  },
}

function money(...articles: number[]): ClaimRule {
  return { needsAmount: true, articles: cite('labour', ...articles), warning: null }
}

/** Articles of one law. */
export function cite(law: Law, ...articles: number[]): LegalArticle[] {
  return articles.map((article) => ({ law, article }))
}
