import type { ReceiptClaims, ServiceReceipt } from '@dadkar/contract/receipt'
import { m } from '@dadkar/messages'
import { capacityName } from '../../lib/capacity-name.ts'
import { formatMoment } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { PaperSheet } from '../../ui/papers/paper-sheet.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './receipt-sheet.module.css'

export function receiptTitle(kind: ReceiptClaims['kind']): string {
  return kind === 'opening' ? m['ui.receipt.openingTitle']() : m['ui.receipt.serviceTitle']()
}

/** The receipt on A4: what it proves in words, its facts, and the way to check it. */
export function ReceiptSheet({ receipt, claims }: { receipt: ServiceReceipt; claims: ReceiptClaims }) {
  const { kind, jti, office, iss } = claims
  const address = new URL(`/receipts/${jti}`, iss).href
  const officeName = receipt.officeName?.[locale] ?? m['ui.receipt.officeCode']({ code: office })
  return (
    <PaperSheet
      title={receiptTitle(kind)}
      head={<p>{officeName}</p>}
      marks={[
        { term: m['ui.receipt.issuedAt'](), value: formatMoment(new Date(claims.iat * 1000).toISOString()) },
        { term: m['ui.receipt.number'](), value: <bdi className={styles.number}>{jti}</bdi> },
      ]}
    >
      <p className={styles.proves}>
        {kind === 'opening' ? m['ui.receipt.openingText']() : m['ui.receipt.serviceText']()} ({m['ui.receipt.law']()})
      </p>
      <DefinitionList rows={factsOf(claims)} />
      <p className={styles.soft}>{m['ui.receipt.namesNobody']()}</p>
      <div className={styles.check}>
        <div className={styles.qr}>
          <QrCode text={address} name={m['ui.receipt.qr']()} />
        </div>
        <div>
          <p>{m['ui.receipt.scan']()}</p>
          <bdi className={styles.number} dir="ltr">
            {address}
          </bdi>
        </div>
      </div>
    </PaperSheet>
  )
}

function factsOf({ placedAt, openedAt, capacity, level, sha256 }: ReceiptClaims) {
  return [
    { term: m['ui.receipt.placedAt'](), value: formatMoment(placedAt) },
    ...(openedAt ? [{ term: m['ui.receipt.openedAt'](), value: formatMoment(openedAt) }] : []),
    ...(capacity && level
      ? [
          {
            term: m['ui.receipt.openedAs'](),
            value: m['ui.notices.openedAsLevel']({ capacity: capacityName(capacity), level: formatNumber(level) }),
          },
        ]
      : []),
    {
      term: m['ui.receipt.sha256'](),
      value: (
        <code className={styles.number} dir="ltr">
          {sha256}
        </code>
      ),
    },
  ]
}
