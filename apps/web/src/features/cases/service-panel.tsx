import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { MailOpen } from 'lucide-react'
import { formatMoment } from '../../lib/dates.ts'
import { noticeKindName } from '../../lib/notice-kind-name.ts'
import { Chip } from '../../ui/chip.tsx'
import { Panel } from '../../ui/panel.tsx'
import { AnnulledService, alertState, ReceiptLinks, ServiceLimit } from '../../ui/service-evidence.tsx'
import styles from './case-side.module.css'

type Notice = CaseDetail['notices'][number]

/** What was served on whom: placed, told by SMS, opened. Of the other party's papers the states alone. */
export function ServicePanel({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  return (
    <Panel heading={m['ui.receipt.services']()}>
      <ul className={styles.services}>
        {notices.map((notice) => (
          <ServiceRow key={notice.id} notice={notice} />
        ))}
      </ul>
    </Panel>
  )
}

function ServiceRow({
  notice: { kind, isMine, isService, placedAt, openedAt, alert, limit, receipts, annulment },
}: {
  notice: Notice
}) {
  const notice = noticeKindName(kind)
  return (
    <li>
      <strong>{isMine ? m['ui.receipt.toYou']({ notice }) : m['ui.receipt.toOther']({ notice })}</strong>
      <span>
        {isService ? m['ui.receipt.placed']({ when: formatMoment(placedAt) }) : m['ui.paper.waitsForAccount']()}
      </span>
      <span className={styles.note}>{alertState(alert)}</span>
      {openedAt ? (
        <Chip tone="success" icon={MailOpen}>
          {m['ui.receipt.opened']({ when: formatMoment(openedAt) })}
        </Chip>
      ) : (
        <Chip>{m['ui.receipt.notOpened']()}</Chip>
      )}
      {limit && (
        <span>
          <ServiceLimit limit={limit} />
        </span>
      )}
      <AnnulledService annulment={annulment} />
      {receipts.length > 0 && <ReceiptLinks receipts={receipts} />}
    </li>
  )
}
