import type { BriefPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { AttachedPart } from './attached-part.tsx'
import styles from './paper.module.css'
import { Written } from './paper-sheet.tsx'
import { PartyPaper } from './party-paper.tsx'

/** What a party wrote to the board, for the other parties; the documents with it by their fingerprints. */
export function BriefSheet({ paper, sha256 }: { paper: BriefPaper; sha256?: string }) {
  const { number, author, text, documents, issuedAt } = paper
  return (
    <PartyPaper
      title={m['ui.brief.notice']()}
      paper={paper}
      marks={[{ term: m['ui.brief.number'](), value: formatCode(number) }]}
      sha256={sha256}
    >
      <p className={styles.text}>{m['ui.brief.paperIntro']({ name: author.name })}</p>
      <Written>{text}</Written>
      <AttachedPart documents={documents} />
      <p className={styles.signature}>
        {m['ui.brief.paperSigned']({ name: author.name, when: formatMoment(issuedAt) })}
      </p>
    </PartyPaper>
  )
}
