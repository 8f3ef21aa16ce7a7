import type { DefectPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatTypedDate } from '../../lib/dates.ts'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'

/** What the petition lacks, and until when the claimant can complete it. */
export function DefectNotice({ paper, sha256 }: { paper: DefectPaper; sha256?: string }) {
  const day = formatTypedDate(paper.lastDay)
  return (
    <OfficePaper title={m['ui.notices.defectNotice']()} paper={paper} sha256={sha256}>
      <p className={styles.text}>{m['ui.notices.defectText']()}</p>
      <PaperPart heading={m['ui.notices.lacks']()}>
        <Written>{paper.lacks}</Written>
      </PaperPart>
      <div className={styles.key}>
        <p>
          <strong>{m['ui.notices.lastDay']({ day })}</strong>
        </p>
        <p className={styles.text}>{m['ui.notices.defectHow']()}</p>
      </div>
    </OfficePaper>
  )
}
