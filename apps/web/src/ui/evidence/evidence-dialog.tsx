import { m } from '@dadkar/messages'
import { downloadEvidence, type Evidence, type EvidencePlace, evidencePictureQuery } from '../../lib/evidence.ts'
import { PreviewDialog } from '../documents/document-dialogs.tsx'
import styles from './evidence-panel.module.css'

type EvidenceDialogProps = {
  id: string
  name: string
  file: NonNullable<Evidence['file']>
  place: EvidencePlace
  onClose: () => void
}

/** A file of a case, with the fingerprint that the copy of the petition tells. */
export function EvidenceDialog({ id, name, file, place, onClose }: EvidenceDialogProps) {
  return (
    <PreviewDialog
      name={name}
      picture={file.hasPreview ? evidencePictureQuery(place, id) : null}
      pages={file.pages}
      download={() => downloadEvidence(place, id, file.name)}
      onClose={onClose}
    >
      {!file.hasPreview && <p>{m['ui.evidence.noPreview']()}</p>}
      <p className={styles.hash} dir="ltr">
        {m['ui.notices.fingerprint']({ sha256: file.sha256 })}
      </p>
    </PreviewDialog>
  )
}
