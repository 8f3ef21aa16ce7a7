import { m } from '@dadkar/messages'
import { formatList } from '../../../lib/format-list.ts'
import { Callout } from '../../../ui/callout.tsx'
import type { OfficeCaseDetail } from '../queries.ts'

/** Before a step that is told to all parties: who of them gets it on paper, and what is then to be done. */
export function OnPaperNote({ found: { parties } }: { found: Pick<OfficeCaseDetail, 'parties'> }) {
  const names = parties.flatMap(({ name, hasAccount }) => (hasAccount ? [] : [name]))
  if (names.length === 0) return null
  return <Callout tone="info" title={m['ui.paper.forThose']({ names: formatList(names) })} />
}
