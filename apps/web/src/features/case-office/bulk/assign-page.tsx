import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { FolderCheck } from 'lucide-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { paths } from '../../../lib/paths.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { usePages } from '../../../lib/use-pages.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { findLeastLoaded } from '../choose-board.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import { ownOfficeQuery, queueQuery } from '../queries.ts'
import { viewName, viewWhenEmpty } from '../views.ts'
import { AssignForm } from './assign-form.tsx'
import type { Given } from './assign-many.ts'
import { AssignResult } from './assign-result.tsx'
import { readAssignable } from './assignable.ts'

/** What went wrong is told by the page itself. */
export async function loadAssign() {
  await queryClient.prefetchQuery(ownOfficeQuery)
  return null
}

/** The registry gives several cases of a queue to one board; which queue is in the address. */
export function AssignPage() {
  const [search] = useSearchParams()
  const state = readAssignable(search)
  const [results, setResults] = useState<readonly Given[] | null>(null)
  return (
    <>
      <PageHeader
        before={<BackLink to={`${paths.desk}?state=${state}`}>{viewName(state)}</BackLink>}
        title={m['ui.bulk.title']()}
        lead={<p>{m['ui.bulk.lead']()}</p>}
      />
      {results ? (
        <AssignResult results={results} onAgain={() => setResults(null)} />
      ) : (
        <Choice key={state} state={state} onDone={setResults} />
      )}
    </>
  )
}

type ChoiceProps = { state: ReturnType<typeof readAssignable>; onDone: (results: readonly Given[]) => void }

function Choice({ state, onDone }: ChoiceProps) {
  const office = useQuery(ownOfficeQuery)
  const queue = usePages(queueQuery({ state }))
  const trouble = office.error ?? queue.error
  if (!office.data || !queue.items) {
    if (!trouble) return <Skeleton rows={6} />
    const retry = () => {
      void office.refetch()
      queue.retry()
    }
    return <OfficeTrouble error={trouble} onRetry={retry} />
  }
  const cases = queue.items
  const stage = state === 'objected' ? 'dispute' : 'recognition'
  const boards = office.data.boards.filter((board) => board.stage === stage)
  const proposed = findLeastLoaded(boards)
  if (!proposed) return <Callout tone="warning">{m['ui.bulk.noBoard']()}</Callout>
  if (cases.length === 0) {
    return (
      <EmptyState icon={FolderCheck} title={m['ui.desk.emptyTitle']()}>
        {viewWhenEmpty(state)}
      </EmptyState>
    )
  }
  return (
    <AssignForm cases={cases} boards={boards} proposed={proposed.id} onDone={onDone}>
      <Pager {...queue.pager} />
    </AssignForm>
  )
}
