import { m } from '@dadkar/messages'
import { type ClaimKind, claimCatalogue, type Law, type LegalArticle } from '@dadkar/procedure'
import { locale } from './locale.ts'
import { formatNumber } from './numbers.ts'

const names = {
  unpaidWage: m['ui.claim.unpaidWage'],
  baseYearIncrement: m['ui.claim.baseYearIncrement'],
  housingAllowance: m['ui.claim.housingAllowance'],
  groceryAllowance: m['ui.claim.groceryAllowance'],
  marriageAllowance: m['ui.claim.marriageAllowance'],
  childAllowance: m['ui.claim.childAllowance'],
  overtime: m['ui.claim.overtime'],
  nightWork: m['ui.claim.nightWork'],
  shiftWork: m['ui.claim.shiftWork'],
  fridayWork: m['ui.claim.fridayWork'],
  holidayWork: m['ui.claim.holidayWork'],
  unusedLeave: m['ui.claim.unusedLeave'],
  newYearBonus: m['ui.claim.newYearBonus'],
  endOfService: m['ui.claim.endOfService'],
  missionPay: m['ui.claim.missionPay'],
  suspensionPay: m['ui.claim.suspensionPay'],
  reinstatement: m['ui.claim.reinstatement'],
  unpaidInsurance: m['ui.claim.unpaidInsurance'],
} satisfies Record<ClaimKind, () => string>

const laws = {
  labour: m['ui.claim.labourLaw'],
  socialSecurity: m['ui.claim.socialSecurityLaw'],
  newYearBonus: m['ui.claim.newYearBonusLaw'],
} satisfies Record<Law, (articles: { articles: string }) => string>

const list = new Intl.ListFormat(locale === 'fa' ? 'fa-IR' : 'en-GB')

/** What a kind of claim is called. */
export function claimName(kind: ClaimKind): string {
  return names[kind]()
}

/** What a kind of claim rests on: «قانون کار، مادهٔ ۵۹». */
export function claimBasis(kind: ClaimKind): string {
  return nameArticles(claimCatalogue[kind].articles)
}

/** Articles of laws as they are cited. */
export function nameArticles(articles: readonly LegalArticle[]): string {
  const cited = [...new Set(articles.map(({ law }) => law))].map((law) => {
    const numbers = articles.filter((each) => each.law === law).map(({ article }) => formatNumber(article))
    return laws[law]({ articles: list.format(numbers) })
  })
  return list.format(cited)
}

/** The words of a table of claims. */
export function claimTableTexts() {
  return {
    caption: m['ui.claim.caption'](),
    item: m['ui.claim.columnClaim'](),
    amount: m['ui.claim.columnAmount'](),
    noAmount: m['ui.claim.noAmount'](),
    total: m['ui.claim.total'](),
  }
}
