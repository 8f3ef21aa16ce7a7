import { m } from '@dadkar/messages'
import { useState } from 'react'
import { fieldErrorText } from '../../../lib/error-text.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { showToast } from '../../../ui/toasts.tsx'
import type { CaseFilter } from './desk-filter.ts'
import { saveView } from './view-queries.ts'

export const longestName = 60

type SaveViewDialogProps = { filter: CaseFilter; onClose: () => void }

/** Asks under which name a filter is kept. */
export function SaveViewDialog({ filter, onClose }: SaveViewDialogProps) {
  const [key] = useState(() => crypto.randomUUID())
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  async function save() {
    setMissing(name.trim() === '')
    if (name.trim() === '') return
    await saveView({ name, filter }, key)
    onClose()
    showToast(m['ui.deskList.viewSaved']())
  }
  return (
    <ConfirmDialog
      title={m['ui.deskList.saveView']()}
      look="primary"
      action={m['ui.deskList.saveView']()}
      onConfirm={save}
      onClose={onClose}
    >
      <p>{m['ui.deskList.saveViewText']()}</p>
      <Field
        id="view-name"
        label={m['ui.deskList.viewName']()}
        hint={m['ui.deskList.viewNameHint']()}
        {...(isMissing && { error: fieldErrorText('view_name.empty') })}
      >
        <TextInput
          width="full"
          value={name}
          maxLength={longestName}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
    </ConfirmDialog>
  )
}
