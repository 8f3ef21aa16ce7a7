import { m } from '@dadkar/messages'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TextButton, TextLink } from '../../ui/text-link.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './part-list.module.css'

type PartRowProps = {
  name: string
  detail: ReactNode
  to: { pathname: string; search: string }
  editLabel: string
  removal: { title: string; text: string }
  /** Absent where one must stay. */
  onRemove?: () => void
}

/** One of several things of a petition: a claim, a respondent, a piece of evidence. */
export function PartRow({ name, detail, to, editLabel, removal, onRemove }: PartRowProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <li className={styles.part}>
      <span className={styles.name}>{name}</span>
      <span className={styles.detail}>{detail}</span>
      <span className={styles.actions}>
        <TextLink to={to} aria-label={editLabel}>
          {m['ui.petition.edit']()}
        </TextLink>
        {onRemove && (
          <TextButton onClick={() => setAsking(true)}>
            {m['ui.petition.remove']()}
            <VisuallyHidden> {name}</VisuallyHidden>
          </TextButton>
        )}
      </span>
      {isAsking && (
        <ConfirmDialog
          title={removal.title}
          action={m['ui.petition.removeConfirm']()}
          onConfirm={async () => {
            onRemove?.()
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        >
          <p>{removal.text}</p>
        </ConfirmDialog>
      )}
    </li>
  )
}
