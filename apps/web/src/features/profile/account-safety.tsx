import { m } from '@dadkar/messages'
import { formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { LockState } from '../../ui/lock-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './profile-page.module.css'
import type { Limits } from './queries.ts'

/** The lock and what is left of the budgets, as they are stored; and the way to who opened one's file. */
export function AccountSafety({ limits }: { limits: Limits }) {
  const sends = { hour: formatNumber(limits.sendsLeftThisHour), day: formatNumber(limits.sendsLeftToday) }
  return (
    <Panel heading={m['ui.audit.safety']()}>
      <DefinitionList
        rows={[
          { term: m['ui.audit.lockState'](), value: <LockState until={limits.lockedUntil} /> },
          { term: m['ui.audit.wrongCodesLeft'](), value: formatNumber(limits.wrongCodesLeft) },
          { term: m['ui.audit.sendsLeft'](), value: m['ui.audit.sendsLeftText'](sends) },
        ]}
      />
      {limits.lockedUntil && <p className={styles.note}>{m['ui.audit.lockedText']()}</p>}
      <p className={styles.note}>{m['ui.audit.linkText']()}</p>
      <TextLink to={paths.accessLog}>{m['ui.audit.link']()}</TextLink>
    </Panel>
  )
}
