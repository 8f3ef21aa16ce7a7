const key = 'dadkar.opening'

/*
 * The person pressed "open" and went to enter a fresh code: the notice may open by itself when they come back. It is
 * their own press that is remembered here, never an address, since opening has legal effect and a link must not cause it.
 */

/** Remembers that the person asked to open this notice. */
export function rememberOpeningWish(id: string): void {
  try {
    sessionStorage.setItem(key, id)
  } catch {
    // Without storage the person presses the button once more.
  }
}

/** Whether the person asked to open this notice before the code; asks only once. */
export function takeOpeningWish(id: string): boolean {
  try {
    const isWished = sessionStorage.getItem(key) === id
    sessionStorage.removeItem(key)
    return isWished
  } catch {
    return false
  }
}
