import type { BriefPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { documentKindName } from '../../lib/document-kind-name.ts'
import { formatCode } from '../../lib/numbers.ts'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'
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
      {documents.length > 0 && (
        <PaperPart heading={m['ui.brief.documents']()}>
          <ul>
            {documents.map(({ id, kind, title, sha256: fingerprint }) => (
              <li key={id}>
                <bdi>{title ?? documentKindName(kind)}</bdi>
                <div className={`${styles.soft} ${styles.hash}`} dir="ltr">
                  {m['ui.notices.fingerprint']({ sha256: fingerprint })}
                </div>
              </li>
            ))}
          </ul>
        </PaperPart>
      )}
      <p className={styles.signature}>
        {m['ui.brief.paperSigned']({ name: author.name, when: formatMoment(issuedAt) })}
      </p>
    </PartyPaper>
  )
}
