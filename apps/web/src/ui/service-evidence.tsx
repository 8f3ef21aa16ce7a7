import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { CircleSlash } from 'lucide-react'
import { formatMoment } from '../lib/dates.ts'
import { describeLimit } from '../lib/describe-limit.ts'
import { Chip } from './chip.tsx'
import { Disclosure } from './disclosure.tsx'
import { Written } from './papers/paper-sheet.tsx'
import styles from './service-evidence.module.css'
import { TextLink } from './text-link.tsx'

type Evidence = Pick<CaseDetail['notices'][number], 'alert' | 'limit' | 'receipts' | 'annulment'>

/** How far the SMS came that tells of a notice. */
export function alertState({ state, sentAt, deliveredAt }: Evidence['alert']): string {
  if (state === 'delivered' && deliveredAt) return m['ui.receipt.alertDelivered']({ when: formatMoment(deliveredAt) })
  if (state === 'sent' && sentAt) return m['ui.receipt.alertSent']({ when: formatMoment(sentAt) })
  if (state === 'queued') return m['ui.receipt.alertQueued']()
  return state === 'none' ? m['ui.receipt.alertNone']() : m['ui.receipt.alertUndelivered']()
}

/** The limit that a notice set running, with the rule that made it. */
export function ServiceLimit({ limit }: { limit: NonNullable<Evidence['limit']> }) {
  const { until, rule } = describeLimit(limit)
  return (
    <>
      {until} <span className={styles.rule}>({rule})</span>
    </>
  )
}

/** The signed receipts of a notice, for whoever may have them. */
export function ReceiptLinks({ receipts }: { receipts: Evidence['receipts'] }) {
  return (
    <ul className={styles.receipts} aria-label={m['ui.receipt.receipts']()}>
      {receipts.map(({ id, kind }) => (
        <li key={id}>
          <TextLink to={`/receipts/${id}`}>
            {kind === 'opening' ? m['ui.receipt.seeOpening']() : m['ui.receipt.seeService']()}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}

/** That a service counts no more, by whom and why; nothing of one that stands. */
export function AnnulledService({ annulment }: Pick<Evidence, 'annulment'>) {
  if (!annulment) return null
  const { at, by: name, reason } = annulment
  return (
    <>
      <Chip tone="warning" icon={CircleSlash}>
        {m['ui.annulment.chip']({ when: formatMoment(at) })}
      </Chip>
      <Disclosure summary={m['ui.annulment.reason']()}>
        <p>{m['ui.annulment.by']({ name })}</p>
        <Written>{reason}</Written>
      </Disclosure>
    </>
  )
}
