import { m } from '@dadkar/messages'
import { boardName } from '../../../lib/board-name.ts'
import { formatDay, formatMoment } from '../../../lib/dates.ts'
import { formatAge, formatCode } from '../../../lib/numbers.ts'
import { withOthers } from '../../../lib/with-others.ts'
import { CaseState } from '../../../ui/case-state.tsx'
import { type WorkColumn, WorkTable } from '../../../ui/work-table.tsx'
import { ageOf } from '../age-of.ts'
import { officeCasePath } from '../case-path.ts'
import { DueDay } from '../due-day.tsx'
import type { OfficeCase } from '../queries.ts'
import type { View } from '../views.ts'

/** Cases in a dense table, with what matters in the queue they stand in. */
export function QueueTable({ view, cases }: { view: View; cases: readonly OfficeCase[] }) {
  return (
    <WorkTable
      caption={m['ui.desk.queue']()}
      rows={cases}
      lead={{
        heading: m['ui.cases.caseNumber'](),
        to: ({ id }) => officeCasePath(id),
        text: ({ caseNumber }) => formatCode(caseNumber),
      }}
      columns={listColumns(view)}
    />
  )
}

function listColumns(view: View): WorkColumn<OfficeCase>[] {
  const parties: WorkColumn<OfficeCase> = {
    heading: m['ui.desk.parties'](),
    cell: ({ claimantName, respondentName, respondentCount }) =>
      m['ui.desk.against']({ claimant: claimantName, respondent: withOthers(respondentName, respondentCount) }),
  }
  const state: WorkColumn<OfficeCase> = {
    heading: m['ui.desk.state'](),
    cell: (row) => <CaseState state={row.state} />,
  }
  const since: WorkColumn<OfficeCase> = {
    heading: m['ui.desk.since'](),
    cell: ({ stateSince }) => <span title={formatMoment(stateSince)}>{formatAge(ageOf(stateSince))}</span>,
  }
  const registered: WorkColumn<OfficeCase> = {
    heading: m['ui.desk.registered'](),
    cell: ({ registeredAt }) => formatDay(registeredAt),
  }
  const due: WorkColumn<OfficeCase> = {
    heading: m['ui.desk.due'](),
    cell: ({ dueOn }) => dueOn && <DueDay day={dueOn} />,
  }
  const board: WorkColumn<OfficeCase> = {
    heading: m['ui.desk.board'](),
    cell: (row) => row.board && boardName(row.board),
  }
  const hearing: WorkColumn<OfficeCase> = {
    heading: m['ui.desk.hearing'](),
    cell: ({ hearingAt }) => hearingAt && formatMoment(hearingAt),
  }
  const columns = {
    registered: [parties, since, registered],
    cured: [parties, since, registered],
    defective: [parties, since, due],
    assigned: [parties, board, since],
    scheduled: [parties, board, hearing, since],
    heard: [parties, board, since, due],
    ruled: [parties, board, since],
    objected: [parties, since],
    served: [parties, board, since, due],
    final: [parties, board, since],
    executionRequested: [parties, since],
    sentToExecution: [parties, since],
    ended: [parties, state, since, registered],
    all: [parties, state, since, due, board, hearing],
  } satisfies Record<View, WorkColumn<OfficeCase>[]>
  return columns[view]
}
