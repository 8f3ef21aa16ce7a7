import { m } from '@dadkar/messages'
import type { Document } from '../../lib/documents.ts'
import type { LiveUpload } from '../../lib/upload-store.ts'
import styles from './document-row.module.css'
import { refusalText } from './refusal-text.ts'
import { ResumeUpload } from './resume-upload.tsx'
import { UploadProgress } from './upload-progress.tsx'

type DocumentDetailProps = { document: Document; name: string; live: LiveUpload | undefined }

/** Of a document that is not ready: how far it has come, and what can be done. */
export function DocumentDetail({ document, name, live }: DocumentDetailProps) {
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
