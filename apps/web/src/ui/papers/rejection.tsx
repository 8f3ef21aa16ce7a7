import type { RejectionPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'

/** Why a petition that was not completed is not heard. */
export function Rejection({ paper, sha256 }: { paper: RejectionPaper; sha256?: string }) {
  return (
    <OfficePaper title={m['ui.notices.rejection']()} paper={paper} sha256={sha256}>
      <p className={styles.text}>{m['ui.notices.rejectionText']()}</p>
      <PaperPart heading={m['ui.notices.reason']()}>
        <Written>{paper.reason}</Written>
      </PaperPart>
    </OfficePaper>
  )
}
