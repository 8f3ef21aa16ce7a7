import { m } from '@dadkar/messages'
import { lazy, Suspense, useState } from 'react'
import { useSend } from '../../../lib/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { showToast } from '../../../ui/toasts.tsx'
import styles from './edit-views-dialog.module.css'
import { longestName } from './save-view-dialog.tsx'
import { type DeskView, removeView, renameView } from './view-queries.ts'

const Dialog = lazy(() => import('../../../ui/dialog.tsx').then((module) => ({ default: module.Dialog })))

type EditViewsDialogProps = { views: readonly DeskView[]; onClose: () => void }

/** Own views, to rename and to remove. */
export function EditViewsDialog({ views, onClose }: EditViewsDialogProps) {
  return (
    <Suspense>
      <Dialog
        title={m['ui.deskList.editViewsTitle']()}
        isOpen
        onClose={onClose}
        actions={<Button onClick={onClose}>{m['ui.deskList.done']()}</Button>}
      >
        <ul className={styles.views}>
          {views.map((view) => (
            <ViewRow key={view.id} view={view} />
          ))}
        </ul>
      </Dialog>
    </Suspense>
  )
}

function ViewRow({ view: { id, name } }: { view: DeskView }) {
  const [typed, setTyped] = useState(name)
  const sending = useSend()
  const isChanged = typed.trim() !== '' && typed !== name
  const rename = sending.submit(async () => {
    if (!isChanged) return
    await renameView(id, typed)
    showToast(m['ui.deskList.renamed']())
  })
  const remove = () =>
    sending.run(async () => {
      await removeView(id)
      showToast(m['ui.deskList.removed']())
    })
  return (
    <li>
      <form className={styles.view} onSubmit={rename}>
        <Field id={`view-${id}`} label={m['ui.deskList.viewName']()}>
          <TextInput
            width="full"
            value={typed}
            maxLength={longestName}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        {isChanged && (
          <Button type="submit" look="secondary" aria-label={m['ui.deskList.renameOf']({ name })}>
            {m['ui.deskList.rename']()}
          </Button>
        )}
        <Button look="quiet" aria-label={m['ui.deskList.removeOf']({ name })} onClick={() => void remove()}>
          {m['ui.deskList.remove']()}
        </Button>
      </form>
      {sending.text && <Callout tone="error" role="alert" title={sending.text} />}
    </li>
  )
}
