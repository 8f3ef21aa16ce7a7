import { m } from '@dadkar/messages'
import { FolderCheck, SearchX } from 'lucide-react'
import { ButtonLink } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { viewWhenEmpty } from '../views.ts'
import { type DeskFilter, deskAddress, isNarrowed, wholeQueue } from './desk-filter.ts'

/** Why the queue shows nothing, and what to do about it. */
export function EmptyQueue({ filter, text }: { filter: DeskFilter; text: string }) {
  if (!isNarrowed(filter, text)) {
    return (
      <EmptyState icon={FolderCheck} title={m['ui.desk.emptyTitle']()}>
        {viewWhenEmpty(filter.view)}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={SearchX}
      title={m['ui.deskList.emptyFoundTitle']()}
      action={
        <ButtonLink to={deskAddress(wholeQueue(filter))} look="secondary">
          {m['ui.deskList.clear']()}
        </ButtonLink>
      }
    >
      {m['ui.deskList.emptyFoundText']()}
    </EmptyState>
  )
}
