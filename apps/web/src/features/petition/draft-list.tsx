import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatMoment } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { withOthers } from '../../lib/with-others.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TextButton, TextLink } from '../../ui/text-link.tsx'
import { showToast } from '../../ui/toasts.tsx'
import styles from './draft-list.module.css'
import { discardPetition, draftsQuery } from './queries.ts'

/** Petitions begun and not sent: go on, or throw away. Nothing at all when there are none. */
export function DraftList() {
  const { data: drafts = [] } = useQuery(draftsQuery())
  if (drafts.length === 0) return null
  return (
    <section className={styles.drafts}>
      <h2>{m['ui.petition.draftsHeading']()}</h2>
      <ul className={styles.rows}>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} {...draft} />
        ))}
      </ul>
    </section>
  )
}

type DraftRowProps = {
  id: string
  respondentName: string
  respondentCount: number
  claimCount: number
  updatedAt: string
  keptUntil: string
}

function DraftRow({ id, respondentName, respondentCount, claimCount, updatedAt, keptUntil }: DraftRowProps) {
  const [isAsking, setAsking] = useState(false)
  async function discard() {
    await discardPetition(id)
    setAsking(false)
    showToast(m['ui.petition.discarded']())
  }
  const title = respondentName.trim()
    ? m['ui.petition.draftAgainst']({ name: withOthers(respondentName, respondentCount) })
    : m['ui.petition.draftUnnamed']()
  return (
    <li className={styles.row}>
      <span className={styles.title}>{title}</span>
      <span className={styles.facts}>
        <span>{m['ui.petition.draftClaims']({ count: formatNumber(claimCount) })}</span>
        <span>{m['ui.petition.draftSaved']({ when: formatMoment(updatedAt) })}</span>
        <span>{m['ui.petition.draftKept']({ when: formatDay(keptUntil) })}</span>
      </span>
      <span className={styles.actions}>
        <TextLink to={`/petitions/${id}`} aria-label={m['ui.petition.continueOf']({ what: title })}>
          {m['ui.petition.continueDraft']()}
        </TextLink>
        <TextButton onClick={() => setAsking(true)} aria-label={m['ui.petition.discardOf']({ what: title })}>
          {m['ui.petition.discard']()}
        </TextButton>
      </span>
      {isAsking && (
        <ConfirmDialog
          title={m['ui.petition.discardTitle']()}
          action={m['ui.petition.discardConfirm']()}
          onConfirm={discard}
          onClose={() => setAsking(false)}
        >
          <p>{m['ui.petition.discardText']()}</p>
        </ConfirmDialog>
      )}
    </li>
  )
}
