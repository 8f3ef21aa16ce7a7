import type { AnnouncementPaper, WarningPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { Written } from './paper-sheet.tsx'

type LetterProps = { paper: WarningPaper | AnnouncementPaper; sha256?: string }

/** What a branch writes to a party in words of its own. */
export function Letter({ paper, sha256 }: LetterProps) {
  const title = paper.form === 'dadkar.warning.1' ? m['ui.step.warning']() : m['ui.step.announcement']()
  return (
    <OfficePaper title={title} paper={paper} sha256={sha256}>
      <p className={styles.text}>{m['ui.step.letterFromBranch']()}</p>
      <Written>{paper.text}</Written>
    </OfficePaper>
  )
}
