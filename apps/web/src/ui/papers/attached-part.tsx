import type { CaseDocument } from '@dadkar/contract/case-document'
import { m } from '@dadkar/messages'
import { documentKindName } from '../../lib/document-kind-name.ts'
import styles from './paper.module.css'
import { PaperPart } from './paper-sheet.tsx'

/** The documents that were signed with a paper, by their fingerprints; nothing where there are none. */
export function AttachedPart({ documents }: { documents: readonly CaseDocument[] }) {
  if (documents.length === 0) return null
  return (
    <PaperPart heading={m['ui.brief.documents']()}>
      <p className={styles.soft}>{m['ui.brief.documentsWhere']()}</p>
      <ul>
        {documents.map(({ id, kind, title, sha256 }) => (
          <li key={id}>
            <bdi>{title ?? documentKindName(kind)}</bdi>
            <div className={`${styles.soft} ${styles.hash}`} dir="ltr">
              {m['ui.notices.fingerprint']({ sha256 })}
            </div>
          </li>
        ))}
      </ul>
    </PaperPart>
  )
}
