import type { ObjectionPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatCode } from '../../lib/numbers.ts'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'
import { PartyPaper } from './party-paper.tsx'

/** The copy of an objection, for the other party. */
export function ObjectionCopy({ paper, sha256 }: { paper: ObjectionPaper; sha256?: string }) {
  const { objector, verdictNumber, text } = paper
  return (
    <PartyPaper title={m['ui.settlement.noticeObjection']()} paper={paper} sha256={sha256}>
      <p className={styles.text}>
        {m['ui.settlement.objectionIntro']({ name: objector.name, number: formatCode(verdictNumber) })}
      </p>
      <PaperPart heading={m['ui.settlement.objectionText']()}>
        <Written>{text}</Written>
      </PaperPart>
      <p className={styles.text}>{m['ui.settlement.objectionNext']()}</p>
    </PartyPaper>
  )
}
