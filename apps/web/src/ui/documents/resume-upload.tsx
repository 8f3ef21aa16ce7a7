import { m } from '@dadkar/messages'
import { useState } from 'react'
import { fingerprintOf } from '../../lib/document-file.ts'
import type { Document } from '../../lib/documents.ts'
import { formatSize } from '../../lib/format-size.ts'
import { sendFile } from '../../lib/upload-store.ts'
import { FieldError } from '../field-error.tsx'
import { FileButton } from './file-button.tsx'
import styles from './upload-progress.module.css'

/** An upload that was begun before a reload, or on another device: the same file goes on where it stopped. */
export function ResumeUpload({ document, name }: { document: Document; name: string }) {
  const [isOther, setOther] = useState(false)
  const { id, size, received, fingerprint, fileName } = document

  async function goOn(file: File) {
    const isSame = file.size === size && (await fingerprintOf(file)) === fingerprint
    setOther(!isSame)
    if (isSame) await sendFile(id, file)
  }

  return (
    <div className={styles.upload}>
      <p className={styles.note}>
        {m['ui.documents.unfinished']({ sent: formatSize(received), size: formatSize(size) })}
      </p>
      {isOther && (
        <div role="alert">
          <FieldError id={`other-${id}`}>{m['ui.documents.notSame']({ name: fileName })}</FieldError>
        </div>
      )}
      <FileButton
        label={m['ui.documents.chooseSameOf']({ what: name })}
        describedBy={isOther ? `other-${id}` : undefined}
        onChoose={(file) => void goOn(file)}
      >
        {m['ui.documents.chooseSame']()}
      </FileButton>
    </div>
  )
}
