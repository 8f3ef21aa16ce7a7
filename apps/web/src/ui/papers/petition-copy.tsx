import type { PetitionPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { claimBasis, claimName, claimTableTexts } from '../../lib/claim-names.ts'
import { formatDay, formatMoment, formatTypedDate } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { AmountsTable } from '../amounts-table.tsx'
import { DefinitionList } from '../definition-list.tsx'
import { EvidenceList } from './evidence-list.tsx'
import styles from './paper.module.css'
import { PaperPart, PaperSheet, Written } from './paper-sheet.tsx'

/** The copy of a petition as it was served: parties, claims, statement, signature. */
export function PetitionCopy({ paper, sha256 }: { paper: PetitionPaper; sha256?: string }) {
  const { claimant } = paper
  const respondents = paper.form === 'dadkar.petition-copy.1' ? [paper.respondent] : paper.respondents
  return (
    <PaperSheet
      title={m['ui.notices.paperTitle']()}
      head={<p>{m['ui.notices.paperTo']()}</p>}
      marks={[
        { term: m['ui.notices.paperNumber'](), value: formatCode(paper.caseNumber) },
        { term: m['ui.notices.paperRegistered'](), value: formatDay(paper.registeredAt) },
      ]}
      sha256={sha256}
    >
      <PaperPart heading={m['ui.notices.claimant']()}>
        <DefinitionList
          rows={[
            { term: m['ui.notices.name'](), value: claimant.name },
            { term: m['ui.notices.fatherName'](), value: claimant.fatherName },
            { term: m['ui.notices.birthYear'](), value: formatCode(String(claimant.birthYear)) },
            { term: m['ui.notices.nationalId'](), value: formatCode(claimant.nationalId) },
            { term: m['ui.notices.address'](), value: <bdi>{claimant.address}</bdi> },
            { term: m['ui.notices.job'](), value: claimant.job },
            { term: m['ui.notices.employment'](), value: describeEmployment(claimant) },
          ]}
        />
      </PaperPart>
      {respondents.map(({ name, identifier, address }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what a paper says never changes
        <PaperPart key={index} heading={m['ui.notices.respondent']()}>
          <DefinitionList
            rows={[
              { term: m['ui.notices.name'](), value: name },
              ...(identifier ? [{ term: m['ui.notices.identifier'](), value: formatCode(identifier) }] : []),
              { term: m['ui.notices.address'](), value: <bdi>{address}</bdi> },
            ]}
          />
        </PaperPart>
      ))}
      <PaperPart heading={m['ui.notices.claims']()}>
        <AmountsTable
          texts={claimTableTexts()}
          items={paper.claims.map(({ kind, amountRial, explanation }) => ({
            name: claimName(kind),
            detail: (
              <>
                <bdi>{explanation}</bdi>
                <div className={styles.soft}>{claimBasis(kind)}</div>
              </>
            ),
            amountRial,
          }))}
        />
      </PaperPart>
      <PaperPart heading={m['ui.notices.statement']()}>
        <Written>{paper.statement}</Written>
      </PaperPart>
      {paper.form === 'dadkar.petition-copy.3' && <EvidenceList items={paper.evidence} />}
      <p className={styles.signature}>
        {m['ui.notices.signed']({ name: claimant.name, when: formatMoment(paper.signedAt) })}
      </p>
    </PaperSheet>
  )
}

function describeEmployment({ employedFrom, employedTo }: PetitionPaper['claimant']): string {
  const from = formatTypedDate(employedFrom)
  return employedTo === null
    ? m['ui.notices.employedSince']({ from })
    : m['ui.notices.employedBetween']({ from, to: formatTypedDate(employedTo) })
}
