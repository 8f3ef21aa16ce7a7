import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { usePages } from '../../lib/use-pages.ts'
import { Chip } from '../../ui/chip.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './join-requests.module.css'
import { type JoinRequest, joinRequestsQuery } from './queries.ts'

/** What the person asked for and an officer decides; nothing where nothing was asked. */
export function JoinRequests() {
  const { items: requests, error, retry, pager } = usePages(joinRequestsQuery)
  if (error) return <LoadFailed title={m['ui.paper.requests']()} onRetry={retry} />
  if (!requests?.length) return null
  return (
    <Panel heading={m['ui.paper.requests']()}>
      <ul className={styles.requests}>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </ul>
      <Pager {...pager} />
    </Panel>
  )
}

function RequestRow({ request: { state, createdAt, reason, caseId } }: { request: JoinRequest }) {
  return (
    <li>
      <span>{m['ui.paper.requestOf']({ when: formatMoment(createdAt) })}</span>
      <Chip tone={tones[state]}>{stateName(state)}</Chip>
      {reason && (
        <p>
          <bdi>{m['ui.paper.refusedFor']({ reason })}</bdi>
        </p>
      )}
      {caseId && <TextLink to={`${paths.cases}/${caseId}`}>{m['ui.cases.toCase']()}</TextLink>}
    </li>
  )
}

const tones = { waiting: 'warning', confirmed: 'success', refused: 'error', superseded: 'info' } as const

function stateName(state: JoinRequest['state']): string {
  const names = {
    waiting: m['ui.paper.stateWaiting'],
    confirmed: m['ui.paper.stateConfirmed'],
    refused: m['ui.paper.stateRefused'],
    superseded: m['ui.paper.stateSuperseded'],
  } satisfies Record<JoinRequest['state'], () => string>
  return names[state]()
}
