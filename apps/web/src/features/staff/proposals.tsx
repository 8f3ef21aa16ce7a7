import { m } from '@dadkar/messages'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formatDay } from '../../lib/dates.ts'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { isSteppedUp, useSession } from '../../lib/session.ts'
import { usePages } from '../../lib/use-pages.ts'
import { Button } from '../../ui/button.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { changeName } from './change-name.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { type Decision, type StaffChange, staffChangesQuery } from './queries.ts'
import styles from './staff-page.module.css'

/** Changes that wait: one’s own for another administrator, those of others for one’s agreement. */
export function Proposals() {
  const { items: changes, error, retry, pager } = usePages(staffChangesQuery)
  const session = useSession()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<{ change: StaffChange; decision: Decision } | null>(null)

  /** A fresh code comes before the question, where the last one is too old. */
  function ask(change: StaffChange, decision: Decision) {
    if (session && isSteppedUp(session)) setAsked({ change, decision })
    else void navigate(stepUpPath(paths.staff))
  }
  if (error) return <LoadFailed title={m['ui.staff.failed']()} onRetry={retry} />
  return (
    <>
      {changes?.map((change) => (
        <Proposal key={change.id} change={change} onDecide={(decision) => ask(change, decision)} />
      ))}
      <Pager {...pager} />
      {asked && <DecisionDialog {...asked} onClose={() => setAsked(null)} />}
    </>
  )
}

type ProposalProps = { change: StaffChange; onDecide: (decision: Decision) => void }

function Proposal({ change, onDecide }: ProposalProps) {
  const { isOwn, proposedBy, proposedAt, expiresAt, reason } = change
  const name = changeName(change)
  const decline = isOwn ? m['ui.staff.withdraw'] : m['ui.staff.decline']
  const declineOf = isOwn ? m['ui.staff.withdrawOf'] : m['ui.staff.declineOf']
  return (
    <Panel heading={isOwn ? m['ui.staff.ownTitle']() : m['ui.staff.waitingTitle']()}>
      <div className={styles.proposal}>
        <div>
          <strong>{name}</strong>
          <p>{m['ui.staff.reasonOf']({ reason })}</p>
          <div className={styles.facts}>
            <span>{m['ui.staff.proposedBy']({ name: proposedBy, day: formatDay(proposedAt) })}</span>
            <span>{m['ui.staff.until']({ day: formatDay(expiresAt) })}</span>
          </div>
        </div>
        <div className={styles.actions}>
          {!isOwn && (
            <Button aria-label={m['ui.staff.agreeOf']({ change: name })} onClick={() => onDecide('agree')}>
              {m['ui.staff.agree']()}
            </Button>
          )}
          <Button look="secondary" aria-label={declineOf({ change: name })} onClick={() => onDecide('decline')}>
            {decline()}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
