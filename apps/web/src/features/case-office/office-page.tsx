import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { BoardsPanel } from './boards-panel.tsx'
import { Queue } from './list/queue.tsx'
import styles from './office-page.module.css'
import { OfficeTrouble } from './office-trouble.tsx'
import { type OwnOffice, ownOfficeQuery } from './queries.ts'
import { ReliefsLink } from './reliefs/reliefs-link.tsx'

/** Apart, as officers have none. */
const OwnWork = lazy(() => import('./own-work.tsx').then((part) => ({ default: part.OwnWork })))

/** What went wrong is told by the page itself. */
export async function loadOffice() {
  await queryClient.prefetchQuery(ownOfficeQuery)
  return null
}

/** Where an officer or a member of a board works: the queue of cases, and who sits on which board. */
export function OfficePage() {
  const { data: office, error, refetch } = useQuery(ownOfficeQuery)
  if (!office) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />
  return (
    <>
      <PageHeader
        title={office.name[locale]}
        lead={<p>{describeDesk(office)}</p>}
        actions={<DeskLinks desk={office.desk} />}
      />
      <div className={styles.parts}>
        {office.desk === null && (
          <Suspense fallback={<Skeleton rows={2} />}>
            <OwnWork office={office} />
          </Suspense>
        )}
        <Queue office={office} />
        <BoardsPanel office={office} />
      </div>
    </>
  )
}

/** When hearings are; for officers also how the office stands, and what reached it on paper or waits to. */
function DeskLinks({ desk }: Pick<OwnOffice, 'desk'>) {
  const hearings = (
    <ButtonLink to={paths.hearingCalendar} look="secondary">
      {m['ui.calendar.title']()}
    </ButtonLink>
  )
  if (desk === null) return hearings
  return (
    <>
      {hearings}
      <ButtonLink to={paths.figures} look="secondary">
        {m['ui.figures.nav']()}
      </ButtonLink>
      <ButtonLink to={paths.papersOut} look="secondary">
        {m['ui.paper.heading']()}
      </ButtonLink>
      <ButtonLink to={paths.joiners} look="secondary">
        {m['ui.paper.joinersTitle']()}
      </ButtonLink>
      <ReliefsLink />
    </>
  )
}

function describeDesk({ desk, address }: OwnOffice): string {
  const place = address[locale]
  if (desk === 'registry') return m['ui.desk.atRegistry']({ place })
  return desk === 'branch' ? m['ui.desk.atBranch']({ place }) : m['ui.desk.asMember']({ place })
}
