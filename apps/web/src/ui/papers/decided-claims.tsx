import type { VerdictPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { claimName } from '../../lib/claim-names.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { outcomeName } from '../../lib/outcome-name.ts'
import { DefinitionList } from '../definition-list.tsx'
import styles from './paper.module.css'
import { Written } from './paper-sheet.tsx'

/** Each claim of a ruling: the outcome, its reasons and its legal basis. */
export function DecidedClaims({ claims }: { claims: VerdictPaper['claims'] }) {
  return claims.map(({ kind, outcome, reasons, basis }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: claims keep the order of the petition
    <section key={index}>
      <h2 className={styles.heading}>
        {m['ui.verdict.claimHeading']({ number: formatNumber(index + 1), claim: claimName(kind) })}
      </h2>
      <DefinitionList
        rows={[
          { term: m['ui.verdict.outcome'](), value: <strong>{outcomeName(outcome)}</strong> },
          { term: m['ui.verdict.reasons'](), value: <Written>{reasons}</Written> },
          { term: m['ui.verdict.basis'](), value: <bdi>{basis}</bdi> },
        ]}
      />
    </section>
  ))
}
