import { useEffect, useRef, useState } from 'react'
import type { Delivery } from '../lib/code-delivery.ts'

const lookEveryMs = 4000

type Sent = { id: string; resendAt: string; delivery?: Delivery | null }

/**
 * How far the SMS of a code has come, asked now and then while the page is looked at; null when nobody tells. Asking
 * ends when the message has arrived or the code is over.
 */
export function useDelivery(sent: Sent, isOver: boolean, onLook?: () => Promise<Delivery | null>): Delivery | null {
  const look = useRef(onLook)
  look.current = onLook
  const key = `${sent.id} ${sent.resendAt}`
  const [seen, setSeen] = useState<{ key: string; delivery: Delivery | null }>()
  const delivery = seen?.key === key ? seen.delivery : (sent.delivery ?? null)
  const isAsking = onLook !== undefined && !isOver && delivery !== null && delivery !== 'delivered'

  useEffect(() => {
    if (!isAsking) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return
      // A look that fails tells nothing; the next one may.
      look.current?.().then(
        (next) => setSeen({ key, delivery: next }),
        () => {},
      )
    }, lookEveryMs)
    return () => clearInterval(timer)
  }, [isAsking, key])

  return onLook ? delivery : null
}
