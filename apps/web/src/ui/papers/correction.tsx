import type { CorrectionPaper } from '@dadkar/contract/paper-acts'
import { m } from '@dadkar/messages'
import { boardName } from '../../lib/board-name.ts'
import { formatDay } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { seatName } from '../../lib/seat-name.ts'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'
import verdictStyles from './verdict.module.css'

/** What is corrected in a ruling, and that nothing else changes by it. */
export function Correction({ paper, sha256 }: { paper: CorrectionPaper; sha256?: string }) {
  const { stage, boardNumber, members, text, verdictIssuedAt } = paper
  const number = formatCode(paper.verdictNumber)
  const board = boardName({ stage, number: boardNumber })
  return (
    <OfficePaper
      title={m['ui.correction.notice']()}
      paper={paper}
      marks={[
        { term: m['ui.correction.number'](), value: formatCode(paper.number) },
        { term: m['ui.verdict.number'](), value: number },
      ]}
      sha256={sha256}
      signatures={
        <PaperPart heading={m['ui.verdict.members']()}>
          <ul className={verdictStyles.members}>
            {members.map(({ seat, name }) => (
              <li key={`${seat} ${name}`}>
                <strong>{name}</strong>
                <span>{seatName(seat)}</span>
              </li>
            ))}
          </ul>
        </PaperPart>
      }
    >
      <p className={styles.text}>{m['ui.correction.paperIntro']({ number, board, day: formatDay(verdictIssuedAt) })}</p>
      <PaperPart heading={m['ui.correction.text']()}>
        <Written>{text}</Written>
      </PaperPart>
      <div className={styles.key}>
        <strong>{m['ui.correction.paperEffect']()}</strong>
      </div>
    </OfficePaper>
  )
}
