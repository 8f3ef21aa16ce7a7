import { m } from '@dadkar/messages'
import { CopyButton } from './copy-button.tsx'
import { Written } from './papers/paper-sheet.tsx'

/** What somebody wrote for a step that cannot be done any more; nothing where they wrote nothing. */
export function KeptText({ written }: { written: string | undefined }) {
  if (!written) return null
  return (
    <>
      <p>{m['ui.desk.overKept']()}</p>
      <Written>{written}</Written>
      <CopyButton text={written} what={m['ui.desk.ownText']()} />
    </>
  )
}
