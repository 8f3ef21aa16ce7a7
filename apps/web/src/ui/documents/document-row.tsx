import { m } from '@dadkar/messages'
import { useState } from 'react'
import { formatDay } from '../../lib/dates.ts'
import { documentKindName } from '../../lib/document-kind-name.ts'
import { type Document, downloadDocument, previewQuery } from '../../lib/documents.ts'
import { formatSize } from '../../lib/format-size.ts'
import { formatNumber } from '../../lib/numbers.ts'
import type { LiveUpload } from '../../lib/upload-store.ts'
import { Button } from '../button.tsx'
import { DocumentDetail } from './document-detail.tsx'
import { PreviewDialog, RemoveDialog } from './document-dialogs.tsx'
import { DocumentThumb } from './document-picture.tsx'
import styles from './document-row.module.css'
import { StateChip } from './state-chip.tsx'

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
          <DocumentDetail document={document} name={name} live={live} />
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
      {open === 'preview' && (
        <PreviewDialog
          name={name}
          picture={document.hasPreview ? previewQuery(document.id) : null}
          pages={pages}
          download={isOwn ? () => downloadDocument(document) : null}
          onClose={close}
        />
      )}
      {open === 'remove' && <RemoveDialog document={document} name={name} onClose={close} />}
    </li>
  )
}
