import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Hourglass } from 'lucide-react'
import { useState } from 'react'
import { formatIsoDay } from '../../../lib/dates.ts'
import { formatAge, formatCode } from '../../../lib/numbers.ts'
import { paths } from '../../../lib/paths.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { officeCasePath } from '../case-path.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { reliefsQuery, type SuggestedRelief } from './relief-queries.ts'
import styles from './reliefs-page.module.css'

/** Limits on whose last day nobody could act: an officer gives the suggested time, or lets them be. */
export function ReliefsPage() {
  const { data, error, refetch } = useQuery(reliefsQuery)
  if (!data) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.desk}>{m['ui.desk.nav']()}</BackLink>}
        title={m['ui.relief.title']()}
        lead={<p>{m['ui.relief.lead']()}</p>}
      />
      {data.length === 0 ? (
        <EmptyState icon={Hourglass} title={m['ui.relief.emptyTitle']()}>
          {m['ui.relief.emptyText']()}
        </EmptyState>
      ) : (
        <ul className={styles.reliefs}>
          {data.map((relief) => (
            <Relief key={`${relief.caseId} ${relief.rule} ${relief.partyId}`} relief={relief} />
          ))}
        </ul>
      )}
    </>
  )
}

function Relief({ relief }: { relief: SuggestedRelief }) {
  const [asked, setAsked] = useState<boolean | null>(null)
  const { caseId, caseNumber, rule, name, lastDay, downSeconds, newDay } = relief
  const what = rule === 'defectCure' ? m['ui.relief.cureOf']({ name }) : m['ui.relief.objectionOf']({ name })
  return (
    <li>
      <Panel heading={what}>
        <p>
          <TextLink to={officeCasePath(caseId)}>{m['ui.relief.case']({ number: formatCode(caseNumber) })}</TextLink>
        </p>
        <p>{m['ui.relief.met']({ day: formatIsoDay(lastDay), time: formatAge(downSeconds) })}</p>
        <p>{m['ui.relief.suggested']({ day: formatIsoDay(newDay) })}</p>
        <div className={styles.actions}>
          <Button onClick={() => setAsked(true)} aria-label={m['ui.relief.acceptOf']({ what })}>
            {m['ui.relief.accept']()}
          </Button>
          <Button look="secondary" onClick={() => setAsked(false)} aria-label={m['ui.relief.dismissOf']({ what })}>
            {m['ui.relief.dismiss']()}
          </Button>
        </div>
      </Panel>
      {asked !== null && <DecideDialog relief={relief} isAccepted={asked} onClose={() => setAsked(null)} />}
    </li>
  )
}
