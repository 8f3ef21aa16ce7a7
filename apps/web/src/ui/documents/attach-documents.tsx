import { maxBriefDocuments } from '@dadkar/contract/brief-rules'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeFile, fileError } from '../../lib/document-file.ts'
import { type Document, documentsQuery, startDocument } from '../../lib/documents.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { sendFile, useUploads } from '../../lib/upload-store.ts'
import { useSend } from '../../lib/use-send.ts'
import { FieldError } from '../field-error.tsx'
import { FieldGroup } from '../field-group.tsx'
import styles from './attach-documents.module.css'
import { ChosenDocument } from './chosen-document.tsx'
import { DropZone } from './drop-zone.tsx'
import { FileButton } from './file-button.tsx'
import { OwnDocuments } from './own-documents.tsx'

type AttachDocumentsProps = {
  id: string
  error?: string | undefined
  /** Ids of what was chosen before, between spaces. */
  kept: string
  keep: (values: { documents: string }) => void
}

/** A file of the computer, as one of the person's documents. Its name is its title. */
async function announce(file: File, key: string): Promise<Document> {
  const title = file.name
    .replace(/\.\w{1,8}$/, '')
    .slice(0, 100)
    .padEnd(2, '_')
  const document = await startDocument({ kind: 'other', title, ...(await describeFile(file)) }, key)
  void sendFile(document.id, file)
  return document
}

/** What goes with a text that is signed: files sent here, and documents that the person has already. */
export function AttachDocuments({ id, error, kept, keep }: AttachDocumentsProps) {
  const { data: documents = [] } = useQuery(documentsQuery())
  const uploads = useUploads()
  const sending = useSend()
  const [chosen, setChosen] = useState(() => kept.split(' ').filter(Boolean))
  const [wrong, setWrong] = useState<string>()

  function choose(ids: string[]) {
    setChosen(ids)
    keep({ documents: ids.join(' ') })
  }

  async function add(file: File) {
    setWrong(fileError(file))
    if (fileError(file)) return
    await sending.run(async () => choose([...chosen, (await announce(file, crypto.randomUUID())).id]))
  }

  const isFull = chosen.length >= maxBriefDocuments
  const rows = chosen.flatMap((each) => documents.find((document) => document.id === each) ?? [])
  const others = documents.filter(({ id: each, state }) => state === 'ready' && !chosen.includes(each))
  return (
    <FieldGroup
      id={id}
      legend={m['ui.brief.documents']()}
      hint={m['ui.brief.documentsHint']({ max: formatNumber(maxBriefDocuments) })}
      error={error ?? wrong}
    >
      <input type="hidden" name="documents" value={chosen.join(' ')} />
      <div className={styles.parts}>
        {rows.length === 0 && <p className={styles.none}>{m['ui.brief.noDocuments']()}</p>}
        {rows.length > 0 && (
          <ul className={styles.rows}>
            {rows.map((document) => (
              <ChosenDocument
                key={document.id}
                document={document}
                live={uploads.get(document.id)}
                onRemove={() => choose(chosen.filter((each) => each !== document.id))}
              />
            ))}
          </ul>
        )}
        {sending.text && <FieldError id={`${id}-refusal`}>{sending.text}</FieldError>}
        {!isFull && (
          <DropZone onDrop={(file) => void add(file)}>
            <FileButton id={id} onChoose={(file) => void add(file)}>
              {m['ui.brief.addFile']()}
            </FileButton>
          </DropZone>
        )}
        {!isFull && others.length > 0 && (
          <OwnDocuments documents={others} onChoose={(each) => choose([...chosen, each])} />
        )}
      </div>
    </FieldGroup>
  )
}
