import { m } from '@dadkar/messages'
import { formatIsoDay } from '../../lib/dates.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { actionDetail, actionName, orderActions } from './action-words.ts'
import { actionPath } from './case-path.ts'
import styles from './office-case-page.module.css'
import type { OfficeCaseDetail } from './queries.ts'

/** What can be done now, each on a page of its own; where there is nothing, what the case waits for. */
export function CaseActions({ found }: { found: OfficeCaseDetail }) {
  const actions = orderActions(found.actions)
  return (
    <Panel heading={m['ui.desk.now']()}>
      {actions.length === 0 ? (
        <p className={styles.detail}>{describeWaiting(found)}</p>
      ) : (
        <ul className={styles.actions}>
          {actions.map((action, index) => (
            <li key={action} className={styles.action}>
              <ButtonLink to={actionPath(found.id, action)} look={index === 0 ? 'primary' : 'secondary'}>
                {actionName(action)}
              </ButtonLink>
              <span className={styles.detail}>{actionDetail(action)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function describeWaiting({ state, dueOn }: OfficeCaseDetail): string {
  if (state === 'defective' && dueOn) return m['ui.desk.waitsForClaimant']({ day: formatIsoDay(dueOn) })
  if (state === 'scheduled') return m['ui.desk.waitsForHearing']()
  if (state === 'heard') return m['ui.desk.waitsForRuling']()
  if (state === 'served' && dueOn) return m['ui.verdict.waitsForObjection']({ day: formatIsoDay(dueOn) })
  if (state === 'final') return m['ui.verdict.isFinal']()
  if (state === 'withdrawn') return m['ui.verdict.isWithdrawn']()
  return state === 'rejected' ? m['ui.desk.isRejected']() : m['ui.desk.nothingNow']()
}
