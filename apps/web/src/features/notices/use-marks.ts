import type { KartablNotice } from '@dadkar/contract/kartabl'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import { errorText } from '../../lib/error-text.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { findProblem } from '../../lib/problem.ts'
import { showToast } from '../../ui/toasts.tsx'
import { markNotices } from './queries.ts'

export type Marks = ReturnType<typeof useMarks>

/** Which notices are selected, and what is done with some of them: never anything that cannot be taken back. */
export function useMarks() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const selectNone = () => setSelected(new Set())

  function toggle(id: string) {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  async function archive(notices: readonly KartablNotice[], isArchived: boolean) {
    // What is not opened stays; of the others each can be put away.
    const ids = notices.filter(({ openedAt }) => !isArchived || openedAt !== null).map(({ id }) => id)
    if (ids.length < notices.length) showToast(m['ui.kartabl.keepsUnopened'](), 'info')
    if (ids.length === 0) return
    if (!(await send({ ids, isArchived }))) return
    selectNone()
    const count = formatNumber(ids.length)
    const text = isArchived ? m['ui.kartabl.archivedDone']({ count }) : m['ui.kartabl.unarchivedDone']({ count })
    const run = () => void send({ ids, isArchived: !isArchived })
    showToast(text, 'success', { label: m['ui.kartabl.undo'](), run })
  }
  async function star(notices: readonly KartablNotice[], isStarred: boolean) {
    await send({ ids: notices.map(({ id }) => id), isStarred })
  }
  return { selected, toggle, selectNone, archive, star }
}

async function send(body: Parameters<typeof markNotices>[0]): Promise<boolean> {
  try {
    await markNotices(body)
    return true
  } catch (error) {
    const { code, params } = findProblem(error) ?? { code: 'connection.failed' }
    showToast(`${m['ui.kartabl.failed']()}: ${errorText(code, params)}`, 'error')
    return false
  }
}
