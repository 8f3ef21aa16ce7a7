import type { CaseSummary } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'

/** Which petition a case came from, as the person sees it. */
export function caseTitle({ side, claimantName, respondentName }: CaseSummary): string {
  return side === 'claimant'
    ? m['ui.cases.caseAgainst']({ name: respondentName })
    : m['ui.cases.caseBy']({ name: claimantName })
}
