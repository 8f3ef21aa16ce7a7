import type { Paper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import { formatDay } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { formatCode } from '../../lib/numbers.ts'
import { DefinitionList } from '../definition-list.tsx'
import styles from './paper.module.css'
import { type Mark, PaperSheet } from './paper-sheet.tsx'

type FromParty = Pick<Extract<Paper, { form: 'dadkar.settlement.1' }>, 'caseNumber' | 'issuedAt'> & {
  claimantName: string
  respondentName: string
  office?: { name: { fa: string; en: string }; address: { fa: string; en: string } } | null
}

type PartyPaperProps = {
  title: string
  paper: FromParty
  marks?: readonly Mark[] | undefined
  sha256?: string | undefined
  children: ReactNode
}

/** A paper with the names of both sides. One that comes of what a party did has no letterhead, and no officer signs it. */
export function PartyPaper({ title, paper, marks = [], sha256, children }: PartyPaperProps) {
  const { office, caseNumber, issuedAt, claimantName, respondentName } = paper
  return (
    <PaperSheet
      title={title}
      head={
        office && (
          <>
            <p>{office.name[locale]}</p>
            <p className={styles.soft}>{office.address[locale]}</p>
          </>
        )
      }
      marks={[
        ...marks,
        { term: m['ui.notices.paperNumber'](), value: formatCode(caseNumber) },
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
    </PaperSheet>
  )
}
