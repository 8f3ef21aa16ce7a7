import type { EvidenceKind } from '@dadkar/contract/evidence-rules'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeFile, fileError } from '../../lib/document-file.ts'
import { documentKindName } from '../../lib/document-kind-name.ts'
import { type Document, documentsQuery, startDocument } from '../../lib/documents.ts'
import { sendFile, useUploads } from '../../lib/upload-store.ts'
import { useSend } from '../../lib/use-send.ts'
import { Callout } from '../../ui/callout.tsx'
import { DocumentDetail } from '../../ui/documents/document-detail.tsx'
import { FileDrop } from '../../ui/documents/file-drop.tsx'
import { StateChip } from '../../ui/documents/state-chip.tsx'
import { Field } from '../../ui/field.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { documentOf } from './evidence.ts'
import styles from './evidence-file.module.css'

type EvidenceFileProps = {
  kind: EvidenceKind
  documentId: string | null
  onChoose: (documentId: string | null) => void
}

/** Which of the person's documents it is; a new one is sent from here, and goes on while they write. */
export function EvidenceFile({ kind, documentId, onChoose }: EvidenceFileProps) {
  const { data: documents = [] } = useQuery(documentsQuery())
  const chosen = documents.find(({ id }) => id === documentId)
  const sending = useNewFile(kind, onChoose)
  return (
    <>
      <Field id="documentId" label={m['ui.evidence.file']()} hint={m['ui.evidence.fileHint']()}>
        <SelectInput width="full" value={documentId ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
          <option value="">{m['ui.evidence.fileNone']()}</option>
          {documentId && !chosen && <option value={documentId}>{m['ui.evidence.fileGone']()}</option>}
          {documents.filter(isUsable(documentId)).map((document) => (
            <option key={document.id} value={document.id}>
              {nameOf(document)}
            </option>
          ))}
        </SelectInput>
      </Field>
      {chosen && chosen.state !== 'ready' && <OnItsWay document={chosen} />}
      <FileDrop
        id="newFile"
        legend={m['ui.evidence.fileNew']()}
        file={null}
        error={sending.error}
        onChoose={(file) => void sending.send(file)}
      />
      {sending.refusal && (
        <Callout tone="error" role="alert">
          <p>{sending.refusal}</p>
        </Callout>
      )}
    </>
  )
}

/** What was refused is of no use; the one that is chosen is there in whatever state. */
const isUsable =
  (documentId: string | null) =>
  ({ id, state }: Document) =>
    id === documentId || ['ready', 'processing', 'uploading'].includes(state)

/** An option is plain text: each name keeps the direction of its own language by isolates. */
const isolate = (text: string) => `\u2068${text}\u2069`

const nameOf = ({ kind, title, fileName }: Document) =>
  m['ui.evidence.documentName']({ what: isolate(title ?? documentKindName(kind)), file: isolate(fileName) })

/** Announces a file, takes it as the one of this evidence, and sends it while the person goes on. */
function useNewFile(kind: EvidenceKind, onChoose: (documentId: string) => void) {
  const [error, setError] = useState<string>()
  const { run, text } = useSend()
  async function send(file: File) {
    const wrong = fileError(file)
    setError(wrong)
    if (wrong) return
    await run(async () => {
      const announced = { ...documentOf(kind), ...(await describeFile(file)) }
      const document = await startDocument(announced, crypto.randomUUID())
      onChoose(document.id)
      void sendFile(document.id, file)
    })
  }
  return { send, error, refusal: text }
}

function OnItsWay({ document }: { document: Document }) {
  const live = useUploads().get(document.id)
  return (
    <div className={styles.way}>
      <StateChip state={document.state} live={live} />
      <DocumentDetail document={document} name={nameOf(document)} live={live} />
    </div>
  )
}
