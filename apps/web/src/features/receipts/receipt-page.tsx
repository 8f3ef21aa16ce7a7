import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { queryClient } from '../../lib/query-client.ts'
import { saveFile } from '../../lib/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { ComparePaper } from './compare-paper.tsx'
import { receiptQuery } from './queries.ts'
import styles from './receipt-page.module.css'
import { ReceiptSheet, receiptTitle } from './receipt-sheet.tsx'
import type { Checked } from './verify-receipt.ts'

export function loadServiceReceipt({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(receiptQuery(params.id ?? ''))
}

/** A receipt of service for anybody who was given its address: what it proves, and whether it is genuine. */
export function ServiceReceiptPage() {
  const { id = '' } = useParams()
  const { receipt, checked } = useSuspenseQuery(receiptQuery(id)).data
  const isGenuine = checked.signature !== 'invalid'
  return (
    <div className={styles.page}>
      <meta name="description" content={m['ui.receipt.description']()} />
      <div className={styles.title}>
        <PageTitle>{receiptTitle(receipt.kind)}</PageTitle>
      </div>
      <div className={styles.columns}>
        {isGenuine && <ReceiptSheet receipt={receipt} claims={checked.claims} />}
        <div className={styles.beside}>
          <SignatureState checked={checked} />
          {isGenuine && receipt.annulledAt && (
            <Callout tone="warning" title={m['ui.annulment.receiptTitle']()}>
              {m['ui.annulment.receiptText']({ when: formatMoment(receipt.annulledAt) })}
            </Callout>
          )}
          {isGenuine && <ComparePaper sha256={checked.claims.sha256} />}
          {isGenuine && (
            <div className={styles.actions}>
              <Button look="secondary" onClick={() => window.print()}>
                <Printer size={18} aria-hidden />
                {m['ui.common.print']()}
              </Button>
              <Button look="quiet" onClick={() => saveFile(new Blob([receipt.jws]), `dadkar-receipt-${id}.jws`)}>
                {m['ui.receipt.download']()}
              </Button>
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

function SignatureState({ checked }: { checked: Checked }) {
  if (checked.signature === 'invalid') {
    return (
      <Callout tone="error" title={m['ui.receipt.invalid']()} role="alert">
        {m['ui.receipt.invalidText']()}
      </Callout>
    )
  }
  if (checked.signature === 'unchecked') {
    return (
      <Callout tone="warning" title={m['ui.receipt.unchecked']()}>
        {m['ui.receipt.uncheckedText']()}
      </Callout>
    )
  }
  return (
    <Callout tone="success" title={m['ui.receipt.valid']()}>
      {m['ui.receipt.validText']({ key: checked.keyId })}
    </Callout>
  )
}
