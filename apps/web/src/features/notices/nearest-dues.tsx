import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { noticeKindName } from '../../lib/notice-kind-name.ts'
import { formatCode } from '../../lib/numbers.ts'
import { ListRow, ListRows } from '../../ui/list-row.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { DueChip } from './due-chip.tsx'
import { nearestDuesQuery } from './queries.ts'

/** What is to be done first, in all cases; the page of the case is where it is done. */
export function NearestDues() {
  const { data } = useQuery(nearestDuesQuery)
  if (!data || data.items.length === 0) return null
  return (
    <Panel heading={m['ui.kartabl.dueFirst']()}>
      <ListRows label={m['ui.kartabl.dueFirst']()}>
        {data.items.map(({ id, kind, caseId, caseNumber, openedAt, claimantName, respondentName, due }) => (
          <ListRow
            key={id}
            to={openedAt ? `/cases/${caseId}` : `/notices/${id}`}
            title={noticeKindName(kind)}
            facts={[
              m['ui.notices.inCase']({ number: formatCode(caseNumber) }),
              m['ui.kartabl.against']({ claimant: claimantName, respondent: respondentName }),
            ]}
            chips={due && <DueChip due={due} />}
          />
        ))}
      </ListRows>
      {data.nextCursor && <TextLink to="?box=due">{m['ui.kartabl.allDue']()}</TextLink>}
    </Panel>
  )
}
