import type { VerdictPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { boardName } from '../../lib/board-name.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { DecidedClaims } from './decided-claims.tsx'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
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
      <DecidedClaims claims={claims} />
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
