import type { CourtComplaint } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { formatIsoDay } from '../lib/dates.ts'
import { formatCode } from '../lib/numbers.ts'
import { DefinitionList } from './definition-list.tsx'
import { Panel } from './panel.tsx'

/** Who complained at the Administrative Court and when, and that it stops nothing. */
export function ComplaintsPanel({ complaints }: { complaints: readonly CourtComplaint[] }) {
  if (complaints.length === 0) return null
  return (
    <Panel heading={m['ui.settlement.complaintPanel']()}>
      <DefinitionList
        rows={complaints.map(({ side, complainedOn, courtNumber }) => {
          const day = formatIsoDay(complainedOn)
          return {
            term: side === 'claimant' ? m['ui.cases.claimant']() : m['ui.cases.respondent'](),
            value:
              courtNumber === null
                ? day
                : m['ui.settlement.complaintWithNumber']({ day, number: formatCode(courtNumber) }),
          }
        })}
      />
      <p>{m['ui.settlement.complaintNothing']()}</p>
    </Panel>
  )
}
