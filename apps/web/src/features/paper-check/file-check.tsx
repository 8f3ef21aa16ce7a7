import { m } from '@dadkar/messages'
import { useState } from 'react'
import { queryClient } from '../../lib/query-client.ts'
import { sha256Of } from '../../lib/sha256.ts'
import { useSend } from '../../lib/use-send.ts'
import { Callout } from '../../ui/callout.tsx'
import { FileButton } from '../../ui/documents/file-button.tsx'
import styles from './paper-check-page.module.css'
import type { PrintedPaper } from './printed-paper.ts'
import { checkQuery } from './queries.ts'

/** Compares a PDF file with those drawn of this paper, by its fingerprint alone. */
export function FileCheck({ printed }: { printed: PrintedPaper }) {
  const sending = useSend()
  const [isOurs, setOurs] = useState<boolean | null>(null)

  async function compare(file: File) {
    setOurs(null)
    const fileSha256 = await sha256Of(await file.arrayBuffer())
    if (fileSha256) setOurs((await queryClient.fetchQuery(checkQuery(printed, fileSha256))).isOurFile)
  }
  if (globalThis.crypto?.subtle === undefined) return null
  return (
    <section className={styles.file}>
      <h2>{m['ui.papers.checkFile']()}</h2>
      <p>{m['ui.papers.checkFileHint']()}</p>
      <FileButton onChoose={(file) => void sending.run(() => compare(file))}>
        {m['ui.papers.checkFileChoose']()}
      </FileButton>
      <div role="status">
        {isOurs === true && <Callout tone="success" title={m['ui.papers.checkFileSame']()} />}
        {isOurs === false && <Callout tone="error" title={m['ui.papers.checkFileOther']()} />}
        {sending.text && <Callout tone="error" title={sending.text} />}
      </div>
    </section>
  )
}
