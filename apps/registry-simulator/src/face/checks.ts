import { createHmac, randomUUID } from 'node:crypto'

/** How a check may end; whoever tries it chooses. */
export const endings = ['matched', 'mismatched', 'abandoned'] as const
export type Ending = (typeof endings)[number]

export type CheckQuestion = {
  reference: string
  language: 'fa' | 'en'
  returnUrl: string
  callbackUrl: string
}

export type Check = CheckQuestion & { id: string; status: 'pending' | Ending; expiresAt: Date }

/** The checks that were begun; the same reference gives the same check. */
export function createCheckDesk({ lifeMs, callbackKey }: { lifeMs: number; callbackKey: string }) {
  const checks = new Map<string, Check>()

  const statusOf = (check: Check) =>
    check.status === 'pending' && check.expiresAt <= new Date() ? 'abandoned' : check.status

  return {
    begin(question: CheckQuestion): Check {
      const known = [...checks.values()].find(({ reference }) => reference === question.reference)
      const id = randomUUID()
      const check = known ?? { ...question, id, status: 'pending', expiresAt: new Date(Date.now() + lifeMs) }
      checks.set(check.id, check)
      return check
    },
    find(id: string): Check | undefined {
      const check = checks.get(id)
      return check && { ...check, status: statusOf(check) }
    },
    /** Ends an open check and calls back; a check ends once. */
    async end(id: string, ending: Ending): Promise<void> {
      const check = checks.get(id)
      if (!check || statusOf(check) !== 'pending') return
      check.status = ending
      await callBack(check, callbackKey)
    },
  }
}

/** Says which check has ended, and nothing else. A callback that does not arrive is the listener's to make up for. */
async function callBack({ callbackUrl, reference }: Check, key: string): Promise<void> {
  const body = JSON.stringify({ reference })
  const signature = createHmac('sha256', key).update(body).digest('hex')
  const headers = { 'content-type': 'application/json', 'callback-signature': signature }
  await fetch(callbackUrl, { method: 'POST', headers, body, signal: AbortSignal.timeout(2000) }).catch(() => null)
}
