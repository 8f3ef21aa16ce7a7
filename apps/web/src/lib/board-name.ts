import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { formatNumber } from './numbers.ts'

type Stage = CaseDetail['stage']

/** Which of the two boards hears a case. */
export function stageName(stage: Stage): string {
  return stage === 'recognition' ? m['ui.cases.recognitionBoard']() : m['ui.cases.disputeBoard']()
}

/** «شعبهٔ ۲ هیأت تشخیص» */
export function boardName({ stage, number }: { stage: Stage; number: number }): string {
  return m['ui.cases.board']({ number: formatNumber(number), board: stageName(stage) })
}
