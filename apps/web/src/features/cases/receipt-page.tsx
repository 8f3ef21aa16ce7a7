import type { Receipt } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { deadlineRules, formatTrackingCode } from '@dadkar/procedure'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { claimName, claimTableTexts } from '../../lib/claim-names.ts'
import { formatMoment } from '../../lib/dates.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { AmountsTable } from '../../ui/amounts-table.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { ConfirmationPanel } from '../../ui/confirmation-panel.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PdfButton } from '../../ui/papers/pdf-button.tsx'
import { loadReceiptPdf, receiptQuery } from './queries.ts'
import styles from './receipt-page.module.css'

export function loadReceipt({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(receiptQuery(params.id ?? ''))
}

/** The receipt of a petition: the numbers to keep, what was registered, what happens next. Prints on one A4. */
export function ReceiptPage() {
  const { id = '' } = useParams()
  const { data: receipt } = useSuspenseQuery(receiptQuery(id))
  const { caseNumber, claims } = receipt
  return (
    <>
      <p className={styles.letterhead}>{m['ui.common.brand']()}</p>
      <ConfirmationPanel
        title={m['ui.cases.receiptTitle']()}
        number={{ label: m['ui.cases.caseNumber'](), shown: formatCode(caseNumber), copied: caseNumber }}
        next={listNext(receipt)}
        actions={
          <>
            <ButtonLink to={`${paths.cases}/${id}`}>{m['ui.cases.toCase']()}</ButtonLink>
            <PdfButton load={() => loadReceiptPdf(id)} fileName={`dadkar-${caseNumber}-receipt.pdf`} />
          </>
        }
      >
        <p>{m['ui.cases.receiptKeep']()}</p>
        <Panel heading={m['ui.cases.receiptHeading']()}>
          <Facts receipt={receipt} />
        </Panel>
        <Panel heading={m['ui.cases.claims']()}>
          <AmountsTable
            texts={claimTableTexts()}
            items={claims.map(({ kind, amountRial }) => ({ name: claimName(kind), amountRial }))}
          />
        </Panel>
      </ConfirmationPanel>
    </>
  )
}

function Facts({ receipt }: { receipt: Receipt }) {
  const code = formatTrackingCode(receipt.trackingCode)
  return (
    <DefinitionList
      rows={[
        {
          term: m['ui.cases.trackingCode'](),
          value: (
            <span className={styles.code}>
              <bdi dir="ltr">{code}</bdi>
              <CopyButton text={code} what={m['ui.cases.trackingCode']()} />
            </span>
          ),
        },
        { term: m['ui.cases.claimant'](), value: receipt.claimantName },
        { term: m['ui.cases.respondent'](), value: receipt.respondentName },
        { term: m['ui.cases.registeredAt'](), value: formatMoment(receipt.registeredAt) },
      ]}
    />
  )
}

function listNext({ noticePlaced, registeredAt }: Receipt) {
  const hearing = {
    what: m['ui.cases.receiptHearing'](),
    when: m['ui.cases.receiptHearingWhen']({ days: formatNumber(deadlineRules.hearingNotice.days) }),
  }
  if (!noticePlaced) return [{ what: m['ui.cases.receiptPaper'](), when: m['ui.cases.receiptPaperWhen']() }, hearing]
  return [
    { what: m['ui.cases.receiptPlaced'](), when: formatMoment(registeredAt) },
    { what: m['ui.cases.receiptOpened']() },
    hearing,
  ]
}
