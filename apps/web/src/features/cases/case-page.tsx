import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Chip } from '../../ui/chip.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { judgeTurn, listCourse } from './case-course.ts'
import styles from './case-page.module.css'
import { CaseSide } from './case-side.tsx'
import { caseStateName } from './case-state.ts'
import { caseQuery } from './queries.ts'

export function loadCase({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(caseQuery(params.id ?? ''))
}

/** A case as one of its parties sees it. */
export function CasePage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  return (
    <>
      <CaseHeader found={found} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <TurnCallout found={found} />
          <Panel heading={m['ui.cases.timeline']()}>
            <Timeline items={listCourse(found)} />
          </Panel>
        </div>
        <CaseSide found={found} />
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
          <Chip tone="info">{caseStateName(state)}</Chip>
          <Chip>{side === 'claimant' ? m['ui.cases.sideClaimant']() : m['ui.cases.sideRespondent']()}</Chip>
          <CopyButton text={caseNumber} what={m['ui.cases.caseNumber']()} />
        </span>
      }
    />
  )
}

function TurnCallout({ found }: { found: CaseDetail }) {
  const { title, text, noticeId } = judgeTurn(found)
  const isUnread = found.side === 'claimant' && found.notices.some(({ openedAt }) => openedAt === null)
  return (
    <section aria-label={m['ui.cases.turn']()}>
      <Callout tone={noticeId ? 'warning' : 'info'} title={title}>
        <div className={styles.turn}>
          {isUnread && <p>{m['ui.cases.turnNotOpenedText']()}</p>}
          <p>{text}</p>
          {noticeId && <ButtonLink to={`/notices/${noticeId}`}>{m['ui.cases.openNotice']()}</ButtonLink>}
        </div>
      </Callout>
    </section>
  )
}
