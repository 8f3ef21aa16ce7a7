import { m } from '@dadkar/messages'
import { MailOpen } from 'lucide-react'
import { capacityName } from '../../lib/capacity-name.ts'
import { formatMoment } from '../../lib/dates.ts'
import { noticeKindName } from '../../lib/notice-kind-name.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Chip } from '../../ui/chip.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PdfButton } from '../../ui/papers/pdf-button.tsx'
import { AnnulledService, alertState, ReceiptLinks, ServiceLimit } from '../../ui/service-evidence.tsx'
import styles from './office-case-page.module.css'
import { loadNoticePdf, type OfficeCaseDetail } from './queries.ts'

type CaseNotice = OfficeCaseDetail['notices'][number]

type CaseNoticesProps = {
  of: Pick<OfficeCaseDetail, 'id' | 'caseNumber'>
  notices: readonly CaseNotice[]
}

/** What was served on whom, and whether it was opened. */
export function CaseNotices({ of, notices }: CaseNoticesProps) {
  return (
    <Panel heading={m['ui.desk.notices']()}>
      {notices.length === 0 ? (
        <p className={styles.detail}>{m['ui.desk.noNotices']()}</p>
      ) : (
        <ul className={styles.notices}>
          {notices.map((notice) => (
            <NoticeRow key={notice.id} of={of} notice={notice} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function NoticeRow({ of, notice }: { of: CaseNoticesProps['of']; notice: CaseNotice }) {
  const { kind, addresseeSide, isService, placedAt, openedAt, opening, alert, limit, receipts, annulment } = notice
  const what = describeNotice(kind, addresseeSide)
  return (
    <li>
      <span className={styles.kind}>{what}</span>
      <div>{isService ? m['ui.desk.placed']({ when: formatMoment(placedAt) }) : m['ui.paper.waitsForAccount']()}</div>
      <div className={styles.detail}>{alertState(alert)}</div>
      {openedAt ? (
        <Chip tone="success" icon={MailOpen}>
          {m['ui.desk.opened']({ when: formatMoment(openedAt) })}
        </Chip>
      ) : (
        <Chip>{m['ui.desk.notOpened']()}</Chip>
      )}
      {opening && <div className={styles.detail}>{describeOpener(opening)}</div>}
      {limit && (
        <div>
          <ServiceLimit limit={limit} />
        </div>
      )}
      <AnnulledService annulment={annulment} />
      <div className={styles.links}>
        <ReceiptLinks receipts={receipts} />
        <PdfButton
          look="quiet"
          what={what}
          load={() => loadNoticePdf(of.id, notice.id)}
          fileName={`dadkar-${of.caseNumber}-${kind}.pdf`}
        />
      </div>
    </li>
  )
}

function describeOpener({ openedBy: name, capacity, level }: NonNullable<CaseNotice['opening']>): string {
  return m['ui.receipt.openedBy']({ name, capacity: capacityName(capacity), level: formatNumber(level) })
}

function describeNotice(kind: CaseNotice['kind'], side: CaseNotice['addresseeSide']): string {
  const notice = noticeKindName(kind)
  if (side === null) return notice
  return side === 'claimant' ? m['ui.desk.toClaimant']({ notice }) : m['ui.desk.toRespondent']({ notice })
}
