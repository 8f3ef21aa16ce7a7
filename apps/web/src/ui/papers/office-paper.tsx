import type { Paper } from '@dadkar/contract/paper'
import type { ReactNode } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import styles from './paper.module.css'
import type { Mark } from './paper-sheet.tsx'
import { PartyPaper } from './party-paper.tsx'

type FromOffice = Extract<Paper, { issuedBy: string }>

type OfficePaperProps = {
  title: string
  paper: FromOffice
  /** More marks, before those that every paper has. */
  marks?: readonly Mark[]
  sha256?: string
  /** Who signed it, where that is not the officer alone. */
  signatures?: ReactNode
  children: ReactNode
}

/** A paper that a labour office issues: its letterhead, the parties, and who signed it when. */
export function OfficePaper({ title, paper, marks, sha256, signatures, children }: OfficePaperProps) {
  return (
    <PartyPaper title={title} paper={paper} marks={marks} sha256={sha256}>
      {children}
      {signatures ?? <Signature paper={paper} />}
    </PartyPaper>
  )
}

function Signature({ paper: { issuedBy, office, issuedAt } }: { paper: FromOffice }) {
  return (
    <div className={styles.signed}>
      <p>
        <strong>{issuedBy}</strong>
      </p>
      <p>{office.name[locale]}</p>
      <p className={styles.soft}>{formatMoment(issuedAt)}</p>
    </div>
  )
}
