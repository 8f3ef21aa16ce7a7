import { m } from '@dadkar/messages'
import { useState } from 'react'
import { formatDay } from '../../lib/dates.ts'
import { documentKindName } from '../../lib/document-kind-name.ts'
import type { Document } from '../../lib/documents.ts'
import { formatSize } from '../../lib/format-size.ts'
import { formatNumber } from '../../lib/numbers.ts'
import type { LiveUpload } from '../../lib/upload-store.ts'
import { Button } from '../button.tsx'
import { PreviewDialog, RemoveDialog } from './document-dialogs.tsx'
import { DocumentThumb } from './document-picture.tsx'
import styles from './document-row.module.css'
import { refusalText } from './refusal-text.ts'
import { ResumeUpload } from './resume-upload.tsx'
import { StateChip } from './state-chip.tsx'
import { UploadProgress } from './upload-progress.tsx'

type DocumentRowProps = {
  document: Document
  live: LiveUpload | undefined
  /** Another’s, such as one that a clerk has scanned, can be looked at but not taken away. */
  isOwn?: boolean
}

/** One document: what it is, where it stands, and what can be done with it now. */
export function DocumentRow({ document, live, isOwn = true }: DocumentRowProps) {
  const [open, setOpen] = useState<'preview' | 'remove' | null>(null)
  const { kind, title, fileName, state, size, pages, createdAt } = document
  const name = title ?? documentKindName(kind)
  const close = () => setOpen(null)
  return (
    <li className={styles.row}>
      <DocumentThumb document={document} />
      <div className={styles.text}>
        <h3 className={styles.title}>{name}</h3>
        <span className={styles.facts}>
          <bdi className={styles.fileName}>{fileName}</bdi>
          <span>{formatSize(size)}</span>
          {pages !== null && pages > 1 && <span>{m['ui.documents.pages']({ count: formatNumber(pages) })}</span>}
          <span>{formatDay(createdAt)}</span>
        </span>
        <StateChip state={state} live={live} />
      </div>
      {state !== 'ready' && (
        <div className={styles.detail}>
          <Detail document={document} name={name} live={live} />
        </div>
      )}
      <div className={styles.actions}>
        {state === 'ready' && (
          <Button
            look="secondary"
            aria-label={m['ui.documents.previewOf']({ what: name })}
            onClick={() => setOpen('preview')}
          >
            {m['ui.documents.preview']()}
          </Button>
        )}
        <Button look="quiet" aria-label={m['ui.documents.removeOf']({ what: name })} onClick={() => setOpen('remove')}>
          {m['ui.documents.remove']()}
        </Button>
      </div>
      {open === 'preview' && <PreviewDialog document={document} name={name} isOwn={isOwn} onClose={close} />}
      {open === 'remove' && <RemoveDialog document={document} name={name} onClose={close} />}
    </li>
  )
}

type DetailProps = { document: Document; name: string; live: LiveUpload | undefined }

function Detail({ document, name, live }: DetailProps) {
  const { state, refusedFor } = document
  if (state === 'uploading') {
    if (live) return <UploadProgress document={document} name={name} live={live} />
    return <ResumeUpload document={document} name={name} />
  }
  if (state === 'processing') return <p className={styles.reason}>{m['ui.documents.processing']()}</p>
  return (
    <p className={styles.reason}>
      {state === 'quarantined' ? m['ui.documents.quarantined']() : refusalText(refusedFor)}
    </p>
  )
}
