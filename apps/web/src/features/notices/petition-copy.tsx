import type { PetitionPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { claimBasis, claimName, claimTableTexts } from '../../lib/claim-names.ts'
import { formatDay, formatMoment, formatTypedDate } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { AmountsTable } from '../../ui/amounts-table.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import styles from './petition-copy.module.css'

/** The copy of a petition as it was served: parties, claims, statement, signature. */
export function PetitionCopy({ paper, sha256 }: { paper: PetitionPaper; sha256: string }) {
  const { claimant, respondent } = paper
  return (
    <Sheet
      head={
        <>
          <p className={styles.title}>{m['ui.notices.paperTitle']()}</p>
          <p>{m['ui.notices.paperTo']()}</p>
        </>
      }
      marks={
        <dl className={styles.marks}>
          <dt>{m['ui.notices.paperNumber']()}</dt>
          <dd>{formatCode(paper.caseNumber)}</dd>
          <dt>{m['ui.notices.paperRegistered']()}</dt>
          <dd>{formatDay(paper.registeredAt)}</dd>
        </dl>
      }
      foot={<span dir="ltr">SHA-256 {sha256}</span>}
    >
      <section>
        <h2 className={styles.heading}>{m['ui.notices.claimant']()}</h2>
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
      </section>
      <section>
        <h2 className={styles.heading}>{m['ui.notices.respondent']()}</h2>
        <DefinitionList
          rows={[
            { term: m['ui.notices.name'](), value: respondent.name },
            ...(respondent.identifier
              ? [{ term: m['ui.notices.identifier'](), value: formatCode(respondent.identifier) }]
              : []),
            { term: m['ui.notices.address'](), value: <bdi>{respondent.address}</bdi> },
          ]}
        />
      </section>
      <section>
        <h2 className={styles.heading}>{m['ui.notices.claims']()}</h2>
        <AmountsTable
          texts={claimTableTexts()}
          items={paper.claims.map(({ kind, amountRial, explanation }) => ({
            name: claimName(kind),
            detail: (
              <>
                <bdi>{explanation}</bdi>
                <div className={styles.basis}>{claimBasis(kind)}</div>
              </>
            ),
            amountRial,
          }))}
        />
      </section>
      <section>
        <h2 className={styles.heading}>{m['ui.notices.statement']()}</h2>
        <p className={styles.statement} dir="auto">
          {paper.statement}
        </p>
      </section>
      <p className={styles.signature}>
        {m['ui.notices.signed']({ name: claimant.name, when: formatMoment(paper.signedAt) })}
      </p>
    </Sheet>
  )
}

function describeEmployment({ employedFrom, employedTo }: PetitionPaper['claimant']): string {
  const from = formatTypedDate(employedFrom)
  return employedTo === null
    ? m['ui.notices.employedSince']({ from })
    : m['ui.notices.employedBetween']({ from, to: formatTypedDate(employedTo) })
}
