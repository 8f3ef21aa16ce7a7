import { m } from '@dadkar/messages'
import type { Document } from '../../lib/documents.ts'
import { errorText } from '../../lib/error-text.ts'
import { formatSize } from '../../lib/format-size.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { type LiveUpload, pauseUpload, resumeUpload } from '../../lib/upload-store.ts'
import { Button } from '../button.tsx'
import { Callout } from '../callout.tsx'
import styles from './upload-progress.module.css'

type UploadProgressProps = { document: Document; name: string; live: LiveUpload }

/** How far an upload of this page has come, in a bar and in words, and what can be done with it. */
export function UploadProgress({ document, name, live }: UploadProgressProps) {
  const { id, size } = document
  const sent = Math.min(Math.max(live.sent, document.received), size)
  return (
    <div className={styles.upload}>
      <progress className={styles.bar} value={sent} max={size} aria-label={m['ui.documents.progress']({ name })} />
      <div className={styles.words}>
        <span>{m['ui.documents.progressWords']({ sent: formatSize(sent), size: formatSize(size) })}</span>
        <span>{m['ui.documents.progressPercent']({ percent: formatNumber(Math.floor((sent / size) * 100)) })}</span>
      </div>
      {live.state === 'refused' && (
        <Callout tone="error" role="alert">
          <p>{errorText(live.problem?.code ?? 'connection.failed', live.problem?.params)}</p>
        </Callout>
      )}
      <div className={styles.note} role="status">
        {live.state === 'paused' && m['ui.documents.paused']()}
        {live.state === 'broken' && m['ui.documents.broken']()}
      </div>
      {live.state === 'sending' && (
        <Button look="secondary" onClick={() => void pauseUpload(id)}>
          {m['ui.documents.pause']()}
        </Button>
      )}
      {(live.state === 'paused' || live.state === 'broken') && (
        <Button look="secondary" onClick={() => resumeUpload(id)}>
          {m['ui.documents.resume']()}
        </Button>
      )}
    </div>
  )
}
