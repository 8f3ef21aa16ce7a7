import { type DocumentKind, documentKinds } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { describeFile } from '../../lib/document-file.ts'
import { documentKindName } from '../../lib/document-kind-name.ts'
import { startDocument } from '../../lib/documents.ts'
import { paths } from '../../lib/paths.ts'
import { sendFile } from '../../lib/upload-store.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { FileDrop } from '../../ui/documents/file-drop.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { documentReason } from './document-reason.ts'
import { useNewDocument } from './use-new-document.ts'

/** Which document, and its file; then the upload goes on by itself in the list. */
export function NewDocumentPage() {
  const navigate = useNavigate()
  const asked = useSearchParams()[0].get('kind')
  const [kind, setKind] = useState<DocumentKind | null>(documentKinds.find((known) => known === asked) ?? null)
  const [title, setTitle] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const form = useNewDocument()

  const send = form.submit({ kind, title, file }, async (ready, key) => {
    const { kind, title, file } = ready
    const document = await startDocument({ kind, title, ...(await describeFile(file)) }, key)
    void sendFile(document.id, file)
    showToast(m['ui.documents.started']())
    navigate(paths.documents)
  })

  return (
    <QuestionPage
      back={paths.documents}
      question={m['ui.documents.add']()}
      hint={<p>{m['ui.documents.sendLead']()}</p>}
      why={<p>{m['ui.documents.privacy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={send}
      pending={form.pending}
      action={m['ui.documents.send']()}
    >
      <ChoiceCards
        id="kind"
        name="kind"
        isDense
        legend={m['ui.documents.kind']()}
        error={form.found.kind}
        chosen={kind ?? ''}
        onChange={({ target }) => setKind(target.value as DocumentKind)}
        choices={documentKinds.map((value) => ({
          value,
          label: documentKindName(value),
          detail: documentReason(value),
        }))}
      />
      {kind === 'other' && (
        <Field
          id="title"
          label={m['ui.documents.titleOfOther']()}
          hint={m['ui.documents.titleOfOtherHint']()}
          error={form.found.title}
        >
          <TextInput value={title} maxLength={100} onChange={({ target }) => setTitle(target.value)} />
        </Field>
      )}
      {kind !== null && <FileDrop id="file" file={file} error={form.found.file} onChoose={setFile} />}
    </QuestionPage>
  )
}
