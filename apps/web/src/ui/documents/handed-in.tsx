import type { CaseDocument } from '@dadkar/contract/case-document'
import { m } from '@dadkar/messages'
import { Download } from 'lucide-react'
import { documentKindName } from '../../lib/document-kind-name.ts'
import { formatSize } from '../../lib/format-size.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { saveFile } from '../../lib/save-file.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button } from '../button.tsx'
import { Callout } from '../callout.tsx'
import styles from './handed-in.module.css'

type HandedInProps = {
  documents: readonly CaseDocument[]
  /** Fetches one of them, for whoever reads here. */
  load: (documentId: string) => Promise<Blob>
}

/** Documents that were handed in to a case: what each is, and the file itself. */
export function HandedIn({ documents, load }: HandedInProps) {
  return (
    <ul className={styles.documents}>
      {documents.map((document) => (
        <HandedInRow key={document.id} document={document} load={load} />
      ))}
    </ul>
  )
}

/** The same beneath the text they came with, under a heading of their own; nothing where there are none. */
export function HandedInPart({ documents, load }: HandedInProps) {
  if (documents.length === 0) return null
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{m['ui.brief.documents']()}</h3>
      <HandedIn documents={documents} load={load} />
    </section>
  )
}

function HandedInRow({ document, load }: { document: CaseDocument } & Pick<HandedInProps, 'load'>) {
  const { id, kind, title, fileName, mediaType, size, pages } = document
  const sending = useSend()
  const name = title ?? documentKindName(kind)
  // An image is kept as what it was made into.
  const savedAs = mediaType === 'image/jpeg' ? `${fileName.replace(/\.\w{1,8}$/, '')}.jpg` : fileName
  return (
    <li className={styles.document}>
      <span className={styles.text}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.facts}>
          <bdi>{fileName}</bdi>
          <span>{formatSize(size)}</span>
          {pages !== null && pages > 1 && <span>{m['ui.documents.pages']({ count: formatNumber(pages) })}</span>}
        </span>
      </span>
      <Button
        look="quiet"
        pending={sending.pending}
        aria-label={m['ui.brief.downloadOf']({ what: name })}
        onClick={() => void sending.run(async () => saveFile(await load(id), savedAs))}
      >
        <Download size={18} aria-hidden />
        {m['ui.brief.download']()}
      </Button>
      {sending.text && (
        <Callout tone="error" role="alert">
          {sending.text}
        </Callout>
      )}
    </li>
  )
}
