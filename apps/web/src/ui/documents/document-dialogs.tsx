import { m } from '@dadkar/messages'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { type Document, downloadDocument, removeDocument } from '../../lib/documents.ts'
import { errorText } from '../../lib/error-text.ts'
import { findProblem } from '../../lib/problem.ts'
import { dropUpload } from '../../lib/upload-store.ts'
import { Button } from '../button.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { showToast } from '../toasts.tsx'
import { DocumentPicture } from './document-picture.tsx'

const Dialog = lazy(() => import('../dialog.tsx').then((module) => ({ default: module.Dialog })))

type DialogProps = { document: Document; name: string; onClose: () => void }

function tell(error: unknown) {
  const problem = findProblem(error) ?? { code: 'connection.failed' }
  showToast(errorText(problem.code, problem.params), 'error')
}

/** The document, looked at; and the file itself, to keep, for whom it belongs to. */
export function PreviewDialog({ document, name, isOwn, onClose }: DialogProps & { isOwn: boolean }) {
  const { mutate, isPending } = useMutation({ mutationFn: () => downloadDocument(document), onError: tell })
  return (
    <Suspense>
      <Dialog
        title={name}
        isOpen
        onClose={onClose}
        actions={
          <>
            {isOwn && (
              <Button pending={isPending} onClick={() => mutate()}>
                {m['ui.documents.download']()}
              </Button>
            )}
            <Button look="secondary" onClick={onClose}>
              {m['ui.documents.close']()}
            </Button>
          </>
        }
      >
        {document.hasPreview && <DocumentPicture document={document} name={name} />}
      </Dialog>
    </Suspense>
  )
}

/** Asks before a document is removed for good. */
export function RemoveDialog({ document, name, onClose }: DialogProps) {
  async function remove() {
    await dropUpload(document.id)
    await removeDocument(document.id)
    onClose()
    showToast(m['ui.documents.removed']())
  }
  return (
    <ConfirmDialog
      title={m['ui.documents.removeTitle']()}
      action={m['ui.documents.remove']()}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{m['ui.documents.removeText']({ what: name })}</p>
    </ConfirmDialog>
  )
}
