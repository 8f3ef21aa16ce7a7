import { EventEmitter } from 'node:events'
import { findSimOwner } from './registers.ts'

/** `accepted`: with the operator, not yet on the phone. */
export type MessageStatus = 'accepted' | 'delivered' | 'undelivered' | 'blocked'

export type Message = {
  /** Grows with every message, also over restarts. */
  readonly id: number
  readonly mobile: string
  readonly provider: 'kavenegar' | 'smsir'
  readonly template: string
  readonly text: string
  /** The code it carries, if any. */
  readonly code: string | null
  readonly acceptedAt: string
  readonly deliveredAt: string | null
  readonly status: MessageStatus
}

/** What the gateway's fault does to a message on its way. */
export type MessageWay = { lost: boolean; lateMs: number }

type Draft = Pick<Message, 'mobile' | 'provider' | 'template' | 'text' | 'code'> & MessageWay

export type MessageLog = ReturnType<typeof createMessageLog>

/**
 * The messages of all phones, in memory. A line that is `late` delivers after `lateDeliveryMs`, and a late gateway
 * after its own `lateMs`; a lost message, or one to a phone that is off, is never delivered.
 */
export function createMessageLog({ lateDeliveryMs }: { lateDeliveryMs: number }) {
  const messages = new Map<number, Message>()
  const timers = new Set<NodeJS.Timeout>()
  const events = new EventEmitter<{ message: [Message]; cleared: [] }>().setMaxListeners(0)
  let lastId = Math.floor(Date.now() / 1000)

  function store(message: Message) {
    messages.set(message.id, message)
    events.emit('message', message)
    return message
  }

  const delivered = (message: Message): Message => ({
    ...message,
    status: 'delivered',
    deliveredAt: new Date().toISOString(),
  })

  function deliverLater(message: Message, ms: number) {
    const timer = setTimeout(() => {
      timers.delete(timer)
      store(delivered(message))
    }, ms)
    timers.add(timer.unref())
  }

  function clear() {
    for (const timer of timers) clearTimeout(timer)
    timers.clear()
    messages.clear()
    events.emit('cleared')
  }

  return {
    accept({ lost, lateMs, ...draft }: Draft): Message {
      const line = findSimOwner(draft.mobile)?.line ?? 'prompt'
      lastId += 1
      const accepted: Message = {
        ...draft,
        id: lastId,
        acceptedAt: new Date().toISOString(),
        deliveredAt: null,
        status: 'accepted',
      }
      if (lost || line === 'undelivered') return store({ ...accepted, status: 'undelivered' })
      if (line === 'blocked') return store({ ...accepted, status: 'blocked' })
      const wait = lateMs + (line === 'late' ? lateDeliveryMs : 0)
      if (wait === 0) return store(delivered(accepted))
      deliverLater(accepted, wait)
      return store(accepted)
    },
    find: (id: number) => messages.get(id),
    /** Oldest first. */
    list: ({ mobile, after = 0 }: { mobile?: string | undefined; after?: number | undefined } = {}) =>
      [...messages.values()].filter(({ id, ...m }) => id > after && (mobile === undefined || m.mobile === mobile)),
    clear,
    events,
  }
}
