import type { DocumentKind } from '@dadkar/contract/document-rules'
import { documentTitle } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import { documentKindName } from '../../lib/document-kind-name.ts'
import { fieldErrorText } from '../../lib/error-text.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FileButton } from '../../ui/documents/file-button.tsx'
import { Field } from '../../ui/field.tsx'
import { FieldError } from '../../ui/field-error.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './scan-step.module.css'
import { useScan } from './use-scan.ts'

const kinds = ['businessLicence', 'endOfServiceCard', 'employmentContract', 'other'] as const satisfies DocumentKind[]

/** Anything else that the person has brought. */
export function OtherScan({ visitId }: { visitId: string }) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('businessLicence')
  const [title, setTitle] = useState('')
  const [wrongTitle, setWrongTitle] = useState<string>()
  const { send, error } = useScan(visitId)

  function choose(file: File) {
    const code = kind === 'other' ? documentTitle.safeParse(title).error?.issues[0]?.message : undefined
    setWrongTitle(code && fieldErrorText(code))
    if (code) return
    send(kind, kind === 'other' ? title : null, file)
    setTitle('')
  }
  return (
    <Disclosure summary={m['ui.counter.otherScan']()}>
      <div className={styles.other}>
        <Field id="otherKind" label={m['ui.documents.kind']()}>
          <SelectInput
            width="medium"
            value={kind}
            onChange={({ target }) => setKind(kinds.find((known) => known === target.value) ?? 'other')}
          >
            {kinds.map((name) => (
              <option key={name} value={name}>
                {documentKindName(name)}
              </option>
            ))}
          </SelectInput>
        </Field>
        {kind === 'other' && (
          <Field
            id="otherTitle"
            label={m['ui.documents.titleOfOther']()}
            hint={m['ui.counter.otherTitleHint']()}
            error={wrongTitle}
          >
            <TextInput value={title} maxLength={100} onChange={({ target }) => setTitle(target.value)} />
          </Field>
        )}
        {error && (
          <div role="alert">
            <FieldError id="otherFile-error">{error}</FieldError>
          </div>
        )}
        <FileButton
          id="otherFile"
          label={m['ui.counter.scanOf']({ what: documentKindName(kind) })}
          describedBy={error && 'otherFile-error'}
          isWrong={error !== undefined}
          onChoose={choose}
        >
          {m['ui.counter.scanFile']()}
        </FileButton>
      </div>
    </Disclosure>
  )
}
