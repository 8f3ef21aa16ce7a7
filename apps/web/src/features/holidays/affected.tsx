import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { boardName } from '../../lib/board-name.ts'
import { formatIsoDay, formatMoment } from '../../lib/dates.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { Callout } from '../../ui/callout.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { affectedQuery } from './queries.ts'

/** What changes if offices are closed on a day: limits that go on, hearings that the office must move. */
export function Affected({ date }: { date: string }) {
  const { data } = useQuery({ ...affectedQuery(date), enabled: date.startsWith('20') })
  if (!data) return null
  const { limits, limitCount, hearings, hearingCount, nextOpenDay } = data
  if (limitCount + hearingCount === 0) {
    return <Callout tone="info" title={m['ui.holidays.nothingAffected']()} />
  }
  return (
    <Callout tone="warning" title={m['ui.holidays.affectedTitle']()}>
      {limitCount > 0 && (
        <p>{m['ui.holidays.limits']({ count: formatNumber(limitCount), day: formatIsoDay(nextOpenDay) })}</p>
      )}
      {hearingCount > 0 && <p>{m['ui.holidays.hearings']({ count: formatNumber(hearingCount) })}</p>}
      <Disclosure summary={m['ui.holidays.which']()}>
        <ul>
          {limits.map(({ caseNumber, rule }, turn) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two limits of one case differ in nothing that is shown
            <li key={turn}>{m['ui.holidays.limitOf']({ number: formatCode(caseNumber), rule: ruleName(rule) })}</li>
          ))}
          {hearings.map(({ caseNumber, startsAt, board }) => (
            <li key={`${caseNumber} ${startsAt}`}>
              {m['ui.holidays.hearingOf']({
                ...{ number: formatCode(caseNumber), when: formatMoment(startsAt), board: boardName(board) },
              })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Callout>
  )
}

const ruleName = (rule: 'defectCure' | 'objection') =>
  rule === 'defectCure' ? m['ui.holidays.ruleCure']() : m['ui.holidays.ruleObjection']()
