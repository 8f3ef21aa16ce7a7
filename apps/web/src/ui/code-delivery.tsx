import { m } from '@dadkar/messages'
import { CheckCheck, Hourglass, type LucideIcon, Send, TriangleAlert } from 'lucide-react'
import type { Delivery } from '../lib/code-delivery.ts'
import styles from './code-delivery.module.css'

const icons: Record<Delivery, LucideIcon> = {
  queued: Hourglass,
  sent: Send,
  delivered: CheckCheck,
  late: TriangleAlert,
  undelivered: TriangleAlert,
}

/** Where the SMS is on its way, and patience for lines that are known to be slow. */
export function CodeDelivery({ delivery, sentTo }: { delivery: Delivery | null; sentTo: string | null }) {
  const Icon = delivery && icons[delivery]
  return (
    <div className={styles.delivery}>
      <p className={styles.line} data-delivery={delivery} role="status">
        {Icon && <Icon size={18} aria-hidden />}
        {delivery && textOf(delivery)}
      </p>
      {delivery !== 'delivered' && isOftenLate(sentTo) && (
        <p className={styles.hint}>{m['ui.delivery.prepaidHint']()}</p>
      )}
    </div>
  )
}

function textOf(delivery: Delivery): string {
  if (delivery === 'queued') return m['ui.delivery.queued']()
  if (delivery === 'sent') return m['ui.delivery.sent']()
  if (delivery === 'delivered') return m['ui.delivery.delivered']()
  return delivery === 'late' ? m['ui.delivery.late']() : m['ui.delivery.undelivered']()
}

/** Prefixes under which most lines are prepaid. Numbers are portable: a reason for patience, never for a refusal. */
function isOftenLate(sentTo: string | null): boolean {
  return sentTo !== null && /^09(0|2|3|9)/.test(sentTo)
}
