import type { NoticeDetail } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { capacityName } from '../../lib/capacity-name.ts'
import { formatMoment } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Callout } from '../../ui/callout.tsx'
import { Chip } from '../../ui/chip.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { alertState, ReceiptLinks } from '../../ui/service-evidence.tsx'
import styles from './notice-evidence.module.css'
import type { judgeDigest } from './paper-digest.ts'

type Verdict = ReturnType<typeof judgeDigest>
type NoticeEvidenceProps = {
  notice: NoticeDetail
  /** How the paper compares with the recorded hash; null while there is no paper. */
  verdict: Verdict | null
}

/** What proves the service: when it was placed and opened, by whom, and the hash of what was shown. */
export function NoticeEvidence({ notice, verdict }: NoticeEvidenceProps) {
  const [first, ...later] = notice.openings
  return (
    <Panel heading={m['ui.notices.evidence']()}>
      <dl className={styles.facts}>
        <dt>{m['ui.notices.placedAt']()}</dt>
        <dd>{formatMoment(notice.placedAt)}</dd>
        <dt>{m['ui.receipt.alert']()}</dt>
        <dd>{alertState(notice.alert)}</dd>
        {first && (
          <>
            <dt>{m['ui.notices.openedAt']()}</dt>
            <dd>{formatMoment(first.openedAt)}</dd>
            <dt>{m['ui.receipt.openedByTerm']()}</dt>
            <dd>{first.openedBy}</dd>
            <dt>{m['ui.notices.openedAs']()}</dt>
            <dd>{describeOpener(first)}</dd>
          </>
        )}
        <dt>{m['ui.notices.hash']()}</dt>
        <dd>
          <code className={styles.hash} dir="ltr">
            {notice.sha256}
          </code>
          <CopyButton text={notice.sha256} what={m['ui.notices.hashWhat']()} />
        </dd>
        {notice.receipts.length > 0 && (
          <>
            <dt>{m['ui.receipt.receipts']()}</dt>
            <dd>
              <ReceiptLinks receipts={notice.receipts} />
            </dd>
          </>
        )}
      </dl>
      {verdict && <DigestVerdict verdict={verdict} />}
      {later.length > 0 && (
        <Disclosure summary={m['ui.notices.moreOpenings']()}>
          <ul>
            {later.map((opening) => (
              <li key={opening.id}>
                {formatMoment(opening.openedAt)} ({opening.openedBy})
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Panel>
  )
}

function describeOpener({ capacity, level }: NoticeDetail['openings'][number]): string {
  return m['ui.notices.openedAsLevel']({ capacity: capacityName(capacity), level: formatNumber(level) })
}

function DigestVerdict({ verdict }: { verdict: Verdict }) {
  if (verdict === 'differs') {
    return (
      <Callout tone="error" title={m['ui.notices.hashDiffers']()} role="alert">
        <p>{m['ui.notices.hashDiffersText']()}</p>
      </Callout>
    )
  }
  return (
    <div className={styles.verdict}>
      {verdict === 'matches' ? (
        <>
          <Chip tone="success">{m['ui.notices.hashMatches']()}</Chip>
          <p>{m['ui.notices.hashWhy']()}</p>
        </>
      ) : (
        <Chip tone="info">{m['ui.notices.hashUnchecked']()}</Chip>
      )}
    </div>
  )
}
