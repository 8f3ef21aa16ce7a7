import type { Paper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import { formatDay, formatMoment } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { formatCode } from '../../lib/numbers.ts'
import { DefinitionList } from '../definition-list.tsx'
import styles from './paper.module.css'
import { type Mark, PaperSheet } from './paper-sheet.tsx'

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
export function OfficePaper({ title, paper, marks = [], sha256, signatures, children }: OfficePaperProps) {
  const { office, claimantName, respondentName, issuedAt } = paper
  return (
    <PaperSheet
      title={title}
      head={
        <>
          <p>{office.name[locale]}</p>
          <p className={styles.soft}>{office.address[locale]}</p>
        </>
      }
      marks={[
        ...marks,
        { term: m['ui.notices.paperNumber'](), value: formatCode(paper.caseNumber) },
        { term: m['ui.notices.paperIssued'](), value: formatDay(issuedAt) },
      ]}
      sha256={sha256}
    >
      <DefinitionList
        rows={[
          { term: m['ui.notices.claimant'](), value: claimantName },
          { term: m['ui.notices.respondent'](), value: respondentName },
        ]}
      />
      {children}
      {signatures ?? <Signature paper={paper} />}
    </PaperSheet>
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
