import { m } from '@dadkar/messages'
import { Microscope } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { formatIsoDay } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { usePages } from '../../lib/use-pages.ts'
import { withOthers } from '../../lib/with-others.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ExpertChips } from '../../ui/expert-chips.tsx'
import { ListRow, ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { type ExpertTask, tasksQuery } from './queries.ts'
import styles from './task-page.module.css'

/** What boards asked an expert: what is due first, or what is done. */
export function TasksPage() {
  const state = useSearchParams()[0].get('state') === 'reported' ? 'reported' : undefined
  return (
    <>
      <PageHeader title={m['ui.expert.title']()} lead={<p>{m['ui.expert.lead']()}</p>} />
      <div className={styles.parts}>
        <Tabs
          label={m['ui.expert.list']()}
          tabs={[
            { to: paths.expert, label: m['ui.expert.tabOpen'](), isCurrent: !state },
            {
              to: `${paths.expert}?state=reported`,
              label: m['ui.expert.tabReported'](),
              isCurrent: state === 'reported',
            },
          ]}
        />
        <TaskList state={state} />
      </div>
    </>
  )
}

function TaskList({ state }: { state: 'reported' | undefined }) {
  const { items: tasks, error, retry, pager } = usePages(tasksQuery(state))
  if (!tasks) return error ? <LoadFailed title={m['ui.expert.failedTitle']()} onRetry={retry} /> : <Skeleton rows={4} />
  if (tasks.length === 0) {
    return (
      <EmptyState icon={Microscope} title={m['ui.expert.emptyTitle']()}>
        {state ? m['ui.expert.emptyReportedText']() : m['ui.expert.emptyText']()}
      </EmptyState>
    )
  }
  return (
    <div>
      <ListRows label={m['ui.expert.list']()}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ListRows>
      <Pager {...pager} />
    </div>
  )
}

function TaskRow({ task }: { task: ExpertTask }) {
  const { id, caseNumber, claimantName: claimant, respondentName, respondentCount, dueOn } = task
  const respondent = withOthers(respondentName, respondentCount)
  return (
    <ListRow
      to={`${paths.expert}/${id}`}
      title={m['ui.cases.number']({ number: formatCode(caseNumber) })}
      facts={[m['ui.expert.between']({ claimant, respondent }), m['ui.expert.until']({ day: formatIsoDay(dueOn) })]}
      chips={<ExpertChips of={task} />}
    />
  )
}
