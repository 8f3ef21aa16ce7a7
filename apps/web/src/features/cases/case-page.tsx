import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { type LoaderFunctionArgs, useLocation, useParams } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { CaseState } from '../../ui/case-state.tsx'
import { Chip } from '../../ui/chip.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { listCourse } from './case-course.ts'
import styles from './case-page.module.css'
import { judgeTurn } from './case-turn.ts'
import { caseQuery } from './queries.ts'
import { SettlementPanel } from './settlement-panel.tsx'
import { StepDone } from './step-done.tsx'

/** Comes below what is happening, and weighs as much. */
const EvidencePanel = lazy(() =>
  import('../../ui/evidence/evidence-panel.tsx').then((module) => ({ default: module.EvidencePanel })),
)

const CaseSide = lazy(() => import('./case-side.tsx').then((module) => ({ default: module.CaseSide })))

export function loadCase({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(caseQuery(params.id ?? ''))
}

/** A case as one of its parties sees it. */
export function CasePage() {
  const { id = '' } = useParams()
  const { state } = useLocation()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  return (
    <>
      <CaseHeader found={found} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <StepDone step={state?.done} found={found} />
          <TurnCallout found={found} />
          <SettlementPanel found={found} />
          <Panel heading={m['ui.cases.timeline']()}>
            <Timeline items={listCourse(found)} />
          </Panel>
          {found.evidence && (
            <Suspense>
              <EvidencePanel items={found.evidence} place={{ as: 'party', caseId: id }} />
            </Suspense>
          )}
        </div>
        <Suspense>
          <CaseSide found={found} />
        </Suspense>
      </div>
    </>
  )
}

function CaseHeader({ found: { caseNumber, state, side } }: { found: CaseDetail }) {
  return (
    <PageHeader
      before={<BackLink to={paths.cases}>{m['ui.common.cases']()}</BackLink>}
      title={m['ui.cases.number']({ number: formatCode(caseNumber) })}
      lead={
        <span className={styles.lead}>
          <CaseState state={state} />
          <Chip>{side === 'claimant' ? m['ui.cases.sideClaimant']() : m['ui.cases.sideRespondent']()}</Chip>
          <CopyButton text={caseNumber} what={m['ui.cases.caseNumber']()} />
        </span>
      }
    />
  )
}

function TurnCallout({ found }: { found: CaseDetail }) {
  const { title, texts, isYours, links = [] } = judgeTurn(found)
  return (
    <section aria-label={m['ui.cases.turn']()}>
      <Callout tone={isYours ? 'warning' : 'info'} title={title}>
        <div className={styles.turn}>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {links.length > 0 && (
            <div className={styles.links}>
              {links.map(({ to, label }, index) => (
                <ButtonLink key={to} to={to} look={index === 0 ? 'primary' : 'secondary'}>
                  {label}
                </ButtonLink>
              ))}
            </div>
          )}
        </div>
      </Callout>
    </section>
  )
}
