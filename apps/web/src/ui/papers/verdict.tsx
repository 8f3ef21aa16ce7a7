import type { VerdictPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { boardName } from '../../lib/board-name.ts'
import { claimName } from '../../lib/claim-names.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { outcomeName } from '../../lib/outcome-name.ts'
import { DefinitionList } from '../definition-list.tsx'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { Written } from './paper-sheet.tsx'
import { VerdictMembers } from './verdict-members.tsx'
import { VerdictSums } from './verdict-sums.tsx'

/** A ruling: what the board decided on each claim and why, the sums, whether it can be objected to, and who signed it. */
export function Verdict({ paper, sha256 }: { paper: VerdictPaper; sha256?: string }) {
  const { stage, boardNumber, claims, objectionDays } = paper
  const board = boardName({ stage, number: boardNumber })
  return (
    <OfficePaper
      title={m['ui.verdict.notice']()}
      paper={paper}
      sha256={sha256}
      marks={[{ term: m['ui.verdict.number'](), value: formatCode(paper.number) }]}
      signatures={<VerdictMembers members={paper.members} />}
    >
      <p className={styles.text}>{m['ui.verdict.intro']({ board })}</p>
      {claims.map((claim, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: claims keep the order of the petition
        <DecidedClaim key={index} position={index + 1} claim={claim} />
      ))}
      <VerdictSums paper={paper} />
      <div className={styles.key}>
        {objectionDays === null ? (
          <strong>{m['ui.verdict.isFinalOnIssue']()}</strong>
        ) : (
          <>
            <p className={styles.text}>
              <strong>{m['ui.verdict.canObject']({ days: formatNumber(objectionDays) })}</strong>
            </p>
            <p className={styles.text}>{m['ui.verdict.canObjectHow']()}</p>
          </>
        )}
      </div>
    </OfficePaper>
  )
}

function DecidedClaim({ position, claim }: { position: number; claim: VerdictPaper['claims'][number] }) {
  const { kind, outcome, reasons, basis } = claim
  return (
    <section>
      <h2 className={styles.heading}>
        {m['ui.verdict.claimHeading']({ number: formatNumber(position), claim: claimName(kind) })}
      </h2>
      <DefinitionList
        rows={[
          { term: m['ui.verdict.outcome'](), value: <strong>{outcomeName(outcome)}</strong> },
          { term: m['ui.verdict.reasons'](), value: <Written>{reasons}</Written> },
          { term: m['ui.verdict.basis'](), value: <bdi>{basis}</bdi> },
        ]}
      />
    </section>
  )
}
