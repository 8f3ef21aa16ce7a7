import { m } from '@dadkar/messages'
import { Download } from 'lucide-react'
import { useNavigate, useSearchParams } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { saveFile } from '../../lib/save-file.ts'
import { isSteppedUp, useSession } from '../../lib/session.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { exportAccount } from './queries.ts'
import { SecurityPart } from './security-part.tsx'

const fileName = 'dadkar-my-data.json'

/** Everything kept about the person, as a file; after a fresh code, to which `?data=ready` is the way back. */
export function DataExport() {
  const navigate = useNavigate()
  const session = useSession()
  const sending = useSend()
  const isReady = useSearchParams()[0].get('data') === 'ready'
  const toStepUp = () => navigate(stepUpPath(`${paths.security}?data=ready`))

  async function fetchFile() {
    if (!session || !isSteppedUp(session)) return toStepUp()
    try {
      saveFile(await exportAccount(), fileName)
      showToast(m['ui.account.dataDone']())
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      toStepUp()
    }
  }
  return (
    <SecurityPart
      heading={m['ui.account.data']()}
      text={m['ui.account.dataText']()}
      actions={
        <Button look="secondary" pending={sending.pending} onClick={() => void sending.run(fetchFile)}>
          <Download size={18} aria-hidden />
          {m['ui.account.dataAction']()}
        </Button>
      }
    >
      {isReady && session && isSteppedUp(session) && <Callout tone="success" title={m['ui.account.dataReady']()} />}
      {sending.text && <Callout tone="error" role="alert" title={sending.text} />}
    </SecurityPart>
  )
}
