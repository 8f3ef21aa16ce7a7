import { m } from '@dadkar/messages'
import { Building2, FolderX } from 'lucide-react'
import { errorText } from '../../lib/error-text.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'

type OfficeTroubleProps = { error: unknown; onRetry: () => void }

/** A page of the office that could not be shown: no desk is recorded, the case is elsewhere, or nothing answered. */
export function OfficeTrouble({ error, onRetry }: OfficeTroubleProps) {
  const problem = findProblem(error) ?? { code: 'connection.failed' }
  if (problem.code === 'labour_office.not_assigned') return <NotAssigned onRetry={onRetry} />
  if (problem.code === 'case.not_found') return <Elsewhere />
  return (
    <TroublePage
      title={m['ui.desk.failed']()}
      actions={
        <>
          <Button onClick={onRetry}>{m['ui.common.tryAgain']()}</Button>
          <ButtonLink to={paths.help} look="secondary">
            {m['ui.common.help']()}
          </ButtonLink>
        </>
      }
    >
      <p>{errorText(problem.code, problem.params)}</p>
    </TroublePage>
  )
}

function NotAssigned({ onRetry }: { onRetry: () => void }) {
  return (
    <TroublePage
      icon={Building2}
      title={m['ui.desk.notAssignedTitle']()}
      actions={
        <>
          <Button onClick={onRetry}>{m['ui.desk.lookAgain']()}</Button>
          <ButtonLink to={paths.kartabl} look="secondary">
            {m['ui.common.kartabl']()}
          </ButtonLink>
        </>
      }
    >
      <p>{m['ui.desk.notAssignedText']()}</p>
      <p>{m['ui.desk.notAssignedWho']()}</p>
    </TroublePage>
  )
}

function Elsewhere() {
  return (
    <TroublePage
      icon={FolderX}
      title={m['ui.desk.elsewhereTitle']()}
      actions={<ButtonLink to={paths.desk}>{m['ui.desk.toDesk']()}</ButtonLink>}
    >
      <p>{m['ui.desk.elsewhereText']()}</p>
    </TroublePage>
  )
}
