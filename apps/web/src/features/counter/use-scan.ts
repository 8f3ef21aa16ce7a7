import type { DocumentKind } from '@dadkar/contract/document-rules'
import { useState } from 'react'
import { fileError } from '../../lib/document-file.ts'
import { useSend } from '../../lib/use-send.ts'
import { sendScan } from './scan-queries.ts'
import { useVisitAction } from './use-visit-action.ts'

/** Sends a scan as soon as its file is chosen; `error` says what speaks against it. */
export function useScan(visitId: string) {
  const [wrong, setWrong] = useState<string>()
  const sending = useSend()
  const act = useVisitAction(visitId)

  function send(kind: DocumentKind, title: string | null, file: File) {
    const found = fileError(file)
    setWrong(found)
    if (!found) void sending.run(() => act(() => sendScan(visitId, kind, title, file)))
  }
  return { send, error: wrong ?? sending.text ?? undefined }
}
