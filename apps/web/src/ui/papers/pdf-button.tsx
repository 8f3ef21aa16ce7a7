import { m } from '@dadkar/messages'
import { Download } from 'lucide-react'
import { saveFile } from '../../lib/save-file.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button } from '../button.tsx'
import { Callout } from '../callout.tsx'
import { VisuallyHidden } from '../visually-hidden.tsx'

type PdfButtonProps = {
  /** Fetches the file. */
  load: () => Promise<Blob>
  fileName: string
  /** Which paper, where a page has several. */
  what?: string
  look?: 'secondary' | 'quiet'
}

/** Fetches a paper as PDF and hands it to the browser to keep. */
export function PdfButton({ load, fileName, what, look = 'secondary' }: PdfButtonProps) {
  const sending = useSend()
  return (
    <>
      <Button
        look={look}
        pending={sending.pending}
        onClick={() => void sending.run(async () => saveFile(await load(), fileName))}
      >
        <Download size={18} aria-hidden />
        {m['ui.papers.download']()}
        {what && <VisuallyHidden> {what}</VisuallyHidden>}
      </Button>
      {sending.text && (
        <Callout tone="error" role="alert" title={m['ui.papers.failed']()}>
          {sending.text}
        </Callout>
      )}
    </>
  )
}
