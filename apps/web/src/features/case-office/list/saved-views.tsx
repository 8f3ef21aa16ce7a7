import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { searchedState } from '../../../lib/searched-text.ts'
import { TextButton } from '../../../ui/text-link.tsx'
import styles from '../office-page.module.css'
import type { OwnOffice } from '../queries.ts'
import { addressOfSaved, type DeskFilter, deskAddress, isNarrowed, toCaseFilter } from './desk-filter.ts'
import { EditViewsDialog } from './edit-views-dialog.tsx'
import { SaveViewDialog } from './save-view-dialog.tsx'
import { viewsQuery } from './view-queries.ts'

type SavedViewsProps = { office: OwnOffice; filter: DeskFilter; text: string }

/** The reader's own views of the lists, and keeping this one. Nothing at all where there is neither. */
export function SavedViews({ office, filter, text }: SavedViewsProps) {
  const { data: views = [] } = useQuery(viewsQuery)
  const [open, setOpen] = useState<'save' | 'edit' | null>(null)
  const here = deskAddress(filter)
  const isHere = ({ filter: kept }: (typeof views)[number]) =>
    addressOfSaved(kept, office) === here && (kept.text ?? '') === text
  const isWorthKeeping = (isNarrowed(filter, text) || filter.board !== undefined) && !views.some(isHere)
  if (views.length === 0 && !isWorthKeeping) return null
  return (
    <nav className={styles.filter} aria-label={m['ui.deskList.views']()}>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <Link
              to={addressOfSaved(view.filter, office)}
              state={searchedState(view.filter.text ?? '')}
              className={styles.choice}
              aria-current={isHere(view) ? 'true' : undefined}
              preventScrollReset
            >
              {view.name}
            </Link>
          </li>
        ))}
      </ul>
      {isWorthKeeping && <TextButton onClick={() => setOpen('save')}>{m['ui.deskList.saveView']()}</TextButton>}
      {views.length > 0 && <TextButton onClick={() => setOpen('edit')}>{m['ui.deskList.editViews']()}</TextButton>}
      {open === 'save' && <SaveViewDialog filter={toCaseFilter(filter, text)} onClose={() => setOpen(null)} />}
      {open === 'edit' && <EditViewsDialog views={views} onClose={() => setOpen(null)} />}
    </nav>
  )
}
