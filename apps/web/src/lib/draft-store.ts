import { findProblem } from './problem.ts'

type SaveStatus = 'saved' | 'saving' | 'failed' | 'changedElsewhere' | 'over'
type Saved<Content> = { content: Content; version: number }

export type DraftState<Content> = Saved<Content> & {
  status: SaveStatus
  /** Rises when the content is replaced from outside: forms start anew. */
  edition: number
}

/** Where a draft is kept. Both throw what the client throws. */
export type DraftKeeper<Content> = {
  save: (version: number, content: Content) => Promise<Saved<Content>>
  load: () => Promise<Saved<Content>>
  /** The error codes by which a save is refused: another version was saved meanwhile; nothing can be saved any more. */
  codes: { changedElsewhere: string; over: string }
}

const pauseBeforeSave = 800
const pauseBeforeRetry = { first: 2000, most: 30_000 }

/**
 * A text being written: kept in memory, and saved by itself a moment after the last key. One save runs at a time;
 * what is typed meanwhile goes with the next. A save that fails is tried again, and nothing typed is dropped.
 */
export function createDraftStore<Content>(initial: Saved<Content>, keeper: DraftKeeper<Content>) {
  let state: DraftState<Content> = { content: initial.content, version: initial.version, status: 'saved', edition: 0 }
  let savedContent = initial.content
  /** What was sent without an answer: it may have arrived all the same. */
  let unanswered: Content | null = null
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  const listeners = new Set<() => void>()

  function set(change: Partial<DraftState<Content>>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const isDirty = () => state.content !== savedContent
  const isBlocked = () => state.status === 'changedElsewhere' || state.status === 'over'

  function schedule(pause: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }

  function change(content: Content) {
    if (isSame(content, state.content)) return
    set({ content, status: state.status === 'saved' ? 'saving' : state.status })
    if (!isBlocked()) schedule(state.status === 'failed' ? pauseBeforeRetry.first : pauseBeforeSave)
  }

  /** Saves at once what is not saved yet. Resolves when it is, or when the attempt failed: look at the status. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    await running
    if (isBlocked() || !isDirty()) return
    running ??= attempt().finally(() => {
      running = null
    })
    await running
    if (state.status === 'saving' && isDirty()) await flush()
  }

  async function attempt() {
    const { content, version } = state
    // A failed save stays told until one has succeeded.
    if (state.status === 'saved') set({ status: 'saving' })
    try {
      accept(content, await keeper.save(version, content))
    } catch (error) {
      const code = findProblem(error)?.code
      if (code === keeper.codes.over) set({ status: 'over' })
      else if (code === keeper.codes.changedElsewhere) await meetConflict()
      else retryLater(content, code)
    }
  }

  function accept(content: Content, { version }: Saved<Content>) {
    failures = 0
    unanswered = null
    savedContent = content
    set({ version, status: isDirty() ? 'saving' : 'saved' })
  }

  function retryLater(content: Content, code: string | undefined) {
    unanswered = content
    set({ status: 'failed' })
    failures += 1
    // Without a session there is nothing to retry with; it is saved when the person is back.
    if (code?.startsWith('session.')) return
    schedule(Math.min(pauseBeforeRetry.first * 2 ** (failures - 1), pauseBeforeRetry.most))
  }

  /** The newer version may be our own, of a save whose answer was lost on the line. */
  async function meetConflict() {
    const sent = unanswered
    const theirs = sent && (await keeper.load().catch(() => null))
    if (sent && theirs && isSame(theirs.content, sent)) accept(sent, theirs)
    else set({ status: 'changedElsewhere' })
  }

  return {
    getState: () => state,
    isDirty,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change,
    flush,
    /** After a conflict: goes on from what was saved elsewhere, dropping what is here. */
    async takeTheirs() {
      const { content, version } = await keeper.load()
      savedContent = content
      set({ content, version, status: 'saved', edition: state.edition + 1 })
    },
    /** After a conflict: saves what is here over what was saved elsewhere. */
    async keepMine() {
      const { version } = await keeper.load()
      set({ version, status: 'saving' })
      await flush()
    },
  }
}

export type DraftStore<Content> = ReturnType<typeof createDraftStore<Content>>

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
