import type { OutageReason } from '@dadkar/contract/service'

/** The class of a reason that a port gave. Reasons carry nothing of a question. */
export function classOf(reason: string): OutageReason {
  if (reason === 'timeout') return 'slow'
  if (reason.startsWith('network')) return 'unreachable'
  if (/account|limit|forbidden|status (4\d\d|1\d\d?)$/.test(reason)) return 'account'
  return 'failing'
}
