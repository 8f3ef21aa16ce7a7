import { m } from '@dadkar/messages'
import { documentKindName } from '../../lib/document-kind-name.ts'
import type { Document } from '../../lib/documents.ts'
import { formatSize } from '../../lib/format-size.ts'
import type { LiveUpload } from '../../lib/upload-store.ts'
import { Button } from '../button.tsx'
import styles from './attach-documents.module.css'
import { refusalText } from './refusal-text.ts'
import { StateChip } from './state-chip.tsx'
import { UploadProgress } from './upload-progress.tsx'

type ChosenDocumentProps = { document: Document; live: LiveUpload | undefined; onRemove: () => void }

/** A document that is chosen to go along: how far it has come, and how it is left out. */
export function ChosenDocument({ document, live, onRemove }: ChosenDocumentProps) {
  const { title, kind, fileName, size, state, refusedFor } = document
  const name = title ?? documentKindName(kind)
  return (
    <li className={styles.row}>
      <span className={styles.text}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.facts}>
          <bdi>{fileName}</bdi>
          <span>{formatSize(size)}</span>
        </span>
        <StateChip state={state} live={live} />
      </span>
      <Button look="quiet" aria-label={m['ui.brief.removeDocument']({ what: name })} onClick={onRemove}>
        {m['ui.brief.remove']()}
      </Button>
      {state === 'uploading' && live && (
        <div className={styles.detail}>
          <UploadProgress document={document} name={name} live={live} />
        </div>
      )}
      {state === 'refused' && <p className={styles.detail}>{refusalText(refusedFor)}</p>}
      {state === 'quarantined' && <p className={styles.detail}>{m['ui.documents.quarantined']()}</p>}
    </li>
  )
}
