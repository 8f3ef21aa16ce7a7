import type { NoticeDetail } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { Panel } from '../../ui/panel.tsx'
import { ServiceLimit } from '../../ui/service-evidence.tsx'
import styles from './legal-effect.module.css'

/** What a notice does in law, and until when; with the rule each comes from. */
export function LegalEffect({ notice }: { notice: NoticeDetail }) {
  const { kind, isService, openedAt, limit, annulment } = notice
  if (annulment) return null
  return (
    <Panel heading={m['ui.receipt.effect']()}>
      <ul className={styles.effects}>
        {limit && (
          <li className={styles.limit}>
            <ServiceLimit limit={limit} />
          </li>
        )}
        {isService && (
          <li>{kind === 'correction' ? m['ui.receipt.effectPlacedOnly']() : m['ui.receipt.effectPlaced']()}</li>
        )}
        {openedAt && <li>{m['ui.receipt.effectOpened']()}</li>}
        <li>{m['ui.receipt.effectVoid']()}</li>
        {isService && <li>{m['ui.receipt.alertNote']()}</li>}
      </ul>
      <p className={styles.law}>{m['ui.receipt.law']()}</p>
    </Panel>
  )
}
