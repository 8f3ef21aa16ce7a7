import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { FileText, Image, type LucideIcon } from 'lucide-react'
import { type Document, type PictureQuery, previewQuery } from '../../lib/documents.ts'
import styles from './document-picture.module.css'
import { useObjectUrl } from './use-object-url.ts'

function iconOf({ mediaType, fileName }: Document): LucideIcon {
  return mediaType === 'application/pdf' || /\.pdf$/i.test(fileName) ? FileText : Image
}

/** The document as a small square, or the icon of its kind while there is no picture. */
export function DocumentThumb({ document }: { document: Document }) {
  const { data } = useQuery({ ...previewQuery(document.id), enabled: document.hasPreview })
  const url = useObjectUrl(data)
  const Icon = iconOf(document)
  return (
    <span className={styles.thumb} aria-hidden>
      {url ? <img src={url} alt="" /> : <Icon size={28} strokeWidth={1.5} />}
    </span>
  )
}

/** The same picture, as large as it is. */
export function DocumentPicture({
  picture,
  pages,
  name,
}: {
  picture: PictureQuery
  pages: number | null
  name: string
}) {
  const { data, isError } = useQuery(picture)
  const url = useObjectUrl(data)
  return (
    <div className={styles.sheet}>
      {url && <img src={url} alt={m['ui.documents.previewAlt']({ what: name })} />}
      {isError && <p role="alert">{m['ui.documents.previewFailed']()}</p>}
      {(pages ?? 1) > 1 && <p className={styles.note}>{m['ui.documents.previewFirstPage']()}</p>}
    </div>
  )
}
