type Draft = { refusedFor: string; note: string }

/** What was written for a refusal and not sent yet: it outlives the page on which a fresh code is entered. */
const unsent = new Map<string, Draft>()

export function readRefusal(visitId: string): Draft {
  return unsent.get(visitId) ?? { refusedFor: '', note: '' }
}

export function hasUnsentRefusal(visitId: string): boolean {
  return unsent.has(visitId)
}

export function keepRefusal(visitId: string, draft: Draft): void {
  unsent.set(visitId, draft)
}

export function dropRefusal(visitId: string): void {
  unsent.delete(visitId)
}
