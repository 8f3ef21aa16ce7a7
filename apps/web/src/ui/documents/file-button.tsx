import { acceptedTypes } from '@dadkar/contract/document-rules'
import { FileUp } from 'lucide-react'
import styles from './file-button.module.css'

/** Phones and computers offer what these name; HEIC is not everywhere known by its type. */
const offered = [...acceptedTypes, '.heic', '.heif'].join()

type FileButtonProps = {
  id?: string
  children: string
  /** What a screen reader says, where the words alone do not tell which document. */
  label?: string
  describedBy?: string
  isWrong?: boolean
  /** What the browser offers to choose from; by default what a document may be, with nothing any file. */
  accept?: string
  onChoose: (file: File) => void
}

/** The browser's own file field, looking as our buttons do. */
export function FileButton({ id, children, label, describedBy, isWrong, accept = offered, onChoose }: FileButtonProps) {
  return (
    <label className={styles.button}>
      <FileUp size={20} aria-hidden />
      {children}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChoose(file)
          // The same file may be chosen again after a mistake.
          target.value = ''
        }}
      />
    </label>
  )
}
