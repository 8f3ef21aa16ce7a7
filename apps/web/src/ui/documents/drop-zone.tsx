import { m } from '@dadkar/messages'
import { type DragEvent, type ReactNode, useState } from 'react'
import { classNames } from '../class-names.ts'
import styles from './drop-zone.module.css'

type DropZoneProps = { onDrop: (file: File) => void; children: ReactNode }

/** A place on which a file can be dropped; the button that it holds is the first way to choose one. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped) onDrop(dropped)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={classNames(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      <span className={styles.hint}>{m['ui.documents.drop']()}</span>
    </div>
  )
}
