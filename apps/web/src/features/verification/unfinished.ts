/*
 * That an attempt of this browser waits, and until when; nothing of whose it is. Whoever comes back by the SMS, perhaps
 * in a new tab, is shown the way to it.
 */
const key = 'dadkar.waiting'

export function rememberWaiting(keptUntil: string): void {
  try {
    localStorage.setItem(key, keptUntil)
  } catch {
    // Without storage the follow number alone leads back.
  }
}

export function forgetWaiting(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}

export function hasWaiting(): boolean {
  try {
    return Date.parse(localStorage.getItem(key) ?? '') > Date.now()
  } catch {
    return false
  }
}
