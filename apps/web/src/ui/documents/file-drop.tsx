import { m } from '@dadkar/messages'
import { formatSize } from '../../lib/format-size.ts'
import { FieldGroup } from '../field-group.tsx'
import { DropZone } from './drop-zone.tsx'
import { FileButton } from './file-button.tsx'
import styles from './file-drop.module.css'

type FileDropProps = {
  id: string
  /** What stands above it, where «فایل مدرک» does not say enough. */
  legend?: string
  file: File | null
  error: string | undefined
  onChoose: (file: File) => void
}

/** Where the file is chosen, or dropped. */
export function FileDrop({ id, legend = m['ui.documents.file'](), file, error, onChoose }: FileDropProps) {
  return (
    <FieldGroup id={`${id}-group`} legend={legend} hint={m['ui.documents.fileHint']()} error={error}>
      <DropZone onDrop={onChoose}>
        {file && (
          <p className={styles.chosen} role="status">
            <bdi>{file.name}</bdi>
            <span className={styles.size}>{formatSize(file.size)}</span>
          </p>
        )}
        <FileButton
          id={id}
          describedBy={`${id}-group-hint${error ? ` ${id}-group-error` : ''}`}
          isWrong={error !== undefined}
          onChoose={onChoose}
        >
          {file ? m['ui.documents.chooseAnother']() : m['ui.documents.choose']()}
        </FileButton>
      </DropZone>
    </FieldGroup>
  )
}
