import type { DocumentKind } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'
import { documentKindName } from '../../lib/document-kind-name.ts'
import { DropZone } from '../../ui/documents/drop-zone.tsx'
import { FileButton } from '../../ui/documents/file-button.tsx'
import { FieldError } from '../../ui/field-error.tsx'
import styles from './scan-step.module.css'
import { useScan } from './use-scan.ts'

type ScanSlotProps = { visitId: string; kind: DocumentKind; isNeeded: boolean }

/** The place of one document that has not been scanned yet. */
export function ScanSlot({ visitId, kind, isNeeded }: ScanSlotProps) {
  const { send, error } = useScan(visitId)
  const name = documentKindName(kind)
  const errorId = `${kind}-error`
  const sendThis = (file: File) => send(kind, null, file)
  return (
    <section className={styles.slot}>
      <h3>{isNeeded ? name : m['ui.counter.optionalScan']({ what: name })}</h3>
      {error && (
        <div role="alert">
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      )}
      <DropZone onDrop={sendThis}>
        <FileButton
          id={kind}
          label={m['ui.counter.scanOf']({ what: name })}
          describedBy={error && errorId}
          isWrong={error !== undefined}
          onChoose={sendThis}
        >
          {m['ui.counter.scanFile']()}
        </FileButton>
      </DropZone>
    </section>
  )
}
