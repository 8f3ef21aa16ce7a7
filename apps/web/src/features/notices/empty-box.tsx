import { m } from '@dadkar/messages'
import { Archive, Hourglass, Inbox, SearchX, Star } from 'lucide-react'
import { paths } from '../../lib/paths.ts'
import { useSession } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { addressOf, isNarrowed, type KartablFilter } from './kartabl-filter.ts'

const nothingElse = { order: 'date', state: undefined, kind: undefined, days: undefined, caseId: undefined } as const

/** Why nothing is shown, and what comes here. */
export function EmptyBox({ filter, text }: { filter: KartablFilter; text: string }) {
  if (isNarrowed(filter, text)) {
    const plain = addressOf({ ...nothingElse, box: filter.box })
    return (
      <EmptyState
        icon={SearchX}
        title={m['ui.kartabl.emptyFoundTitle']()}
        action={
          <ButtonLink to={plain} look="secondary">
            {m['ui.kartabl.clear']()}
          </ButtonLink>
        }
      >
        {m['ui.kartabl.emptyFoundText']()}
      </EmptyState>
    )
  }
  if (filter.box === 'inbox') return <EmptyInbox />
  const words = {
    due: { icon: Hourglass, title: m['ui.kartabl.emptyDueTitle'](), text: m['ui.kartabl.emptyDueText']() },
    starred: { icon: Star, title: m['ui.kartabl.emptyStarredTitle'](), text: m['ui.kartabl.emptyStarredText']() },
    archived: { icon: Archive, title: m['ui.kartabl.emptyArchivedTitle'](), text: m['ui.kartabl.emptyArchivedText']() },
  }[filter.box]
  return (
    <EmptyState icon={words.icon} title={words.title}>
      {words.text}
    </EmptyState>
  )
}

function EmptyInbox() {
  const isForOrganization = Boolean(useSession()?.organization)
  const action = (
    <ButtonLink to={paths.newPetition} look="secondary">
      {m['ui.common.petition']()}
    </ButtonLink>
  )
  return (
    <EmptyState icon={Inbox} title={m['ui.notices.emptyTitle']()} action={isForOrganization ? undefined : action}>
      {isForOrganization ? m['ui.notices.emptyTextOrganization']() : m['ui.notices.emptyText']()}
    </EmptyState>
  )
}
