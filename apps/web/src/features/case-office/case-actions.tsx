import { m } from '@dadkar/messages'
import { formatIsoDay } from '../../lib/dates.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { actionDetail, actionName, asideName, besideTheWay, isLinked, orderActions } from './action-words.ts'
import { actionPath } from './case-path.ts'
import styles from './office-case-page.module.css'
import type { OfficeCaseDetail } from './queries.ts'

/** What can be done now, each on a page of its own; where there is nothing, what the case waits for. */
export function CaseActions({ found }: { found: OfficeCaseDetail }) {
  const actions = orderActions(found.actions)
  // Another hearing may be set, but what comes next is the ruling.
  const waits =
    actions.every((action) => besideTheWay.includes(action)) || (found.state === 'heard' && !actions.includes('rule'))
  return (
    <Panel heading={m['ui.desk.now']()}>
      <div className={styles.actions}>
        {waits && <p className={styles.detail}>{describeWaiting(found)}</p>}
        {actions.length > 0 && (
          <ul className={styles.actions}>
            {actions.map((action, index) => (
              <li key={action} className={styles.action}>
                <ButtonLink to={actionPath(found.id, action)} look={index === 0 && !waits ? 'primary' : 'secondary'}>
                  {action === 'schedule' && waits ? m['ui.desk.scheduleAgain']() : actionName(action)}
                </ButtonLink>
                <span className={styles.detail}>{actionDetail(action)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  )
}

/** What may be done beside the course of the case. */
export function CaseAsides({ found: { id, asides } }: { found: OfficeCaseDetail }) {
  const here = asides.filter(isLinked)
  if (here.length === 0) return null
  return (
    <Panel heading={m['ui.step.asides']()}>
      <ul className={styles.actions}>
        {here.map((aside) => (
          <li key={aside}>
            <TextLink to={actionPath(id, aside)}>{asideName(aside)}</TextLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function describeWaiting({ state, dueOn }: OfficeCaseDetail): string {
  if (state === 'defective' && dueOn) return m['ui.desk.waitsForClaimant']({ day: formatIsoDay(dueOn) })
  if (state === 'scheduled') return m['ui.desk.waitsForHearing']()
  if (state === 'heard') return m['ui.desk.waitsForRuling']()
  if (state === 'served' && dueOn) return m['ui.verdict.waitsForObjection']({ day: formatIsoDay(dueOn) })
  if (state === 'final') return m['ui.verdict.isFinal']()
  if (state === 'closed') return m['ui.step.eventClosed']()
  if (state === 'executionRequested') return m['ui.settlement.isExecutionRequested']()
  if (state === 'settled') return m['ui.settlement.isSettled']()
  if (state === 'withdrawn') return m['ui.verdict.isWithdrawn']()
  return state === 'rejected' ? m['ui.desk.isRejected']() : m['ui.desk.nothingNow']()
}
