import { m } from '@dadkar/messages'
import { useMutation } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { type Document, type PictureQuery, removeDocument } from '../../lib/documents.ts'
import { errorText } from '../../lib/error-text.ts'
import { findProblem } from '../../lib/problem.ts'
import { dropUpload } from '../../lib/upload-store.ts'
import { Button } from '../button.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { showToast } from '../toasts.tsx'
import { DocumentPicture } from './document-picture.tsx'

const Dialog = lazy(() => import('../dialog.tsx').then((module) => ({ default: module.Dialog })))

function tell(error: unknown) {
  const problem = findProblem(error) ?? { code: 'connection.failed' }
  showToast(errorText(problem.code, problem.params), 'error')
}

type PreviewDialogProps = {
  name: string
  picture: PictureQuery | null
  pages: number | null
  /** Hands the file itself to the browser; null for whom it is not. */
  download: (() => Promise<void>) | null
  onClose: () => void
  /** What else is to be said of the file. */
  children?: ReactNode
}

/** A file, looked at; and the file itself, to keep. */
export function PreviewDialog({ name, picture, pages, download, onClose, children }: PreviewDialogProps) {
  const { mutate, isPending } = useMutation({ mutationFn: async () => download?.(), onError: tell })
  return (
    <Suspense>
      <Dialog
        title={name}
        isOpen
        onClose={onClose}
        actions={
          <>
            {download && (
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
        {picture && <DocumentPicture picture={picture} pages={pages} name={name} />}
        {children}
      </Dialog>
    </Suspense>
  )
}

type RemoveDialogProps = { document: Document; name: string; onClose: () => void }

/** Asks before a document is removed for good. */
export function RemoveDialog({ document, name, onClose }: RemoveDialogProps) {
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
