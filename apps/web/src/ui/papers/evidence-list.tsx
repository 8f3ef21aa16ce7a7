import type { ListedEvidence } from '@dadkar/contract/evidence'
import { m } from '@dadkar/messages'
import { evidenceKindName } from '../../lib/evidence-kind-name.ts'
import { formatNumber } from '../../lib/numbers.ts'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'

/** On what a petition rests, as its copy lists it. */
export function EvidenceList({ items }: { items: readonly ListedEvidence[] }) {
  return (
    <PaperPart heading={m['ui.evidence.title']()}>
      {items.length === 0 ? (
        <p>{m['ui.evidence.none']()}</p>
      ) : (
        <ol className={styles.evidence}>
          {items.map(({ kind, description, witnessName, file }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what a paper says never changes
            <li key={index}>
              <strong>
                {m['ui.evidence.numbered']({ number: formatNumber(index + 1), what: evidenceKindName(kind) })}
                {witnessName !== null && (
                  <>
                    {': '}
                    <bdi>{witnessName}</bdi>
                  </>
                )}
              </strong>
              {description !== '' && <Written>{description}</Written>}
              {kind !== 'witness' && <FileLine file={file} />}
            </li>
          ))}
        </ol>
      )}
    </PaperPart>
  )
}

function FileLine({ file }: Pick<ListedEvidence, 'file'>) {
  if (!file) return <p className={styles.soft}>{m['ui.evidence.notAttached']()}</p>
  return (
    <>
      <p className={styles.soft}>
        <bdi>{file.name}</bdi>
        {file.pages !== null && ` (${m['ui.documents.pages']({ count: formatNumber(file.pages) })})`}
      </p>
      <p className={styles.fingerprint} dir="ltr">
        {m['ui.notices.fingerprint']({ sha256: file.sha256 })}
      </p>
    </>
  )
}
