import { m } from '@dadkar/messages'
import { type DragEvent, useState } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { FileButton } from './file-button.tsx'
import styles from './file-drop.module.css'
import { formatSize } from './format-size.ts'

type FileDropProps = { id: string; file: File | null; error: string | undefined; onChoose: (file: File) => void }

/** Where the file is chosen, or dropped. */
export function FileDrop({ id, file, error, onChoose }: FileDropProps) {
  const [isOver, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped) onChoose(dropped)
  }

  return (
    <FieldGroup id={`${id}-group`} legend={m['ui.documents.file']()} hint={m['ui.documents.fileHint']()} error={error}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        className={classNames(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
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
        <span className={styles.hint}>{m['ui.documents.drop']()}</span>
      </div>
    </FieldGroup>
  )
}
