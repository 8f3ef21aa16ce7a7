import type { LiveEvent } from '@dadkar/contract/live'
import type { Listener } from './live-stream.ts'

/** Who hears of a case: its parties, of their case; whoever works at its office, of their lists. */
export type Audience = { id: string; officeCode: string; subjectIds: string[] }

type Options = { listAudiences: (caseIds: readonly string[]) => Promise<Audience[]> }

/** What happens within so many milliseconds is told together, and of each case is asked once. */
const gather = 50

/**
 * Brings what PostgreSQL tells (`<kind> <id>`) to those whom it concerns among the open streams of this process. Who
 * they are is read after the change is committed, so that nobody hears of what is not theirs.
 */
export function createHub({ listAudiences }: Options) {
  const listeners = new Set<Listener>()
  let told = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  const tell = (event: LiveEvent, isFor: (listener: Listener) => boolean) => {
    for (const listener of listeners) if (isFor(listener)) listener.send(event)
  }
  const tellOffice = (code: string) => tell({ changed: 'desk' }, ({ officeCode }) => officeCode === code)
  const tellAll = () => tell({ changed: 'anything' }, () => true)

  const endThose = (isOver: (listener: Listener) => boolean) => {
    for (const listener of [...listeners]) if (isOver(listener)) listener.end()
  }

  function bring(kind: string, id: string) {
    if (kind === 'kartabl') tell({ changed: 'kartabl' }, ({ subjectId }) => subjectId === id)
    if (kind === 'office') tellOffice(id)
    // Whoever was asked as an expert, also where the task was just taken from them.
    if (kind === 'tasks') tell({ changed: 'tasks' }, ({ personId }) => personId === id)
    // Ended, acting as somebody else, or at work elsewhere: whoever may go on opens a stream anew.
    if (kind === 'session') endThose(({ sessionId }) => sessionId === id)
    if (kind === 'place') endThose(({ personId }) => personId === id)
  }

  async function bringAll() {
    timer = undefined
    const pairs = [...told].map((each) => each.split(' ') as [string, string])
    told = new Set()
    for (const [kind, id] of pairs) bring(kind, id)
    const caseIds = pairs.filter(([kind]) => kind === 'case').map(([, id]) => id)
    if (caseIds.length === 0 || listeners.size === 0) return
    try {
      const audiences = await listAudiences(caseIds)
      for (const { id, subjectIds } of audiences) {
        tell({ changed: 'case', id }, ({ subjectId }) => subjectIds.includes(subjectId))
      }
      for (const code of new Set(audiences.map(({ officeCode }) => officeCode))) tellOffice(code)
    } catch {
      // The database is away: the connection that listens will say so too. Nobody is left believing that nothing changed.
      tellAll()
    }
  }

  return {
    listeners,
    hear(payload: string) {
      if (listeners.size === 0) return
      told.add(payload)
      timer ??= setTimeout(() => void bringAll(), gather)
    },
    /** What was told while nobody listened is lost. */
    tellAll,
    endAll() {
      clearTimeout(timer)
      endThose(() => true)
    },
  }
}

export type Hub = ReturnType<typeof createHub>
