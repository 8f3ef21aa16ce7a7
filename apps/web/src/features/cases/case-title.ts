import type { CaseSummary } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { withOthers } from '../../lib/with-others.ts'

/** Which petition a case came from, as the person sees it. */
export function caseTitle({ side, claimantName, respondentName, respondentCount }: CaseSummary): string {
  return side === 'claimant'
    ? m['ui.cases.caseAgainst']({ name: withOthers(respondentName, respondentCount) })
    : m['ui.cases.caseBy']({ name: claimantName })
}
