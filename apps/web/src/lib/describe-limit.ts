import type { NoticeDetail } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { deadlineRules, type RuleSource } from '@dadkar/procedure'
import { formatIsoDay } from './dates.ts'
import { formatNumber } from './numbers.ts'

type Limit = NonNullable<NoticeDetail['limit']>

/** Until when a limit runs, and by which rule: an article of the law, or one of our own. */
export function describeLimit({ rule, lastDay }: Limit): { until: string; rule: string } {
  const day = formatIsoDay(lastDay)
  const words = {
    objection: m['ui.receipt.limitObjection'],
    defectCure: m['ui.receipt.limitCure'],
  } satisfies Record<Limit['rule'], (inputs: { day: string }) => string>
  return { until: words[rule]({ day }), rule: describeRule(deadlineRules[rule]) }
}

function describeRule({ days: count, source }: { days: number; source: RuleSource }): string {
  const days = formatNumber(count)
  if (source.law === null) return m['ui.receipt.ruleOurs']({ days })
  return m['ui.receipt.ruleLabour']({ days, article: source.articles.map(formatNumber).join('–') })
}
