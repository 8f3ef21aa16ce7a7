import { formatTrackingCode, parseTrackingCode } from '@dadkar/procedure'
import { keepUnsent, readUnsent } from '../../lib/unsent.ts'

export const keptName = 'join'
const nothing = { trackingCode: '' }

export function readKeptCode(): string {
  return readUnsent(keptName, nothing).trackingCode
}

/**
 * Keeps the code that a scanned paper carries after #, in this tab only, and takes it out of the address: nobody is to
 * find it in the history. Anything that is not a code is left alone.
 */
export function keepScannedCode(): void {
  const { hash, pathname, search } = window.location
  const code = parseTrackingCode(hash.slice(1))
  if (!code.ok) return
  keepUnsent(keptName, { trackingCode: formatTrackingCode(code.value) })
  window.history.replaceState(window.history.state, '', pathname + search)
}
