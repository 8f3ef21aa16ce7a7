import { m } from '@dadkar/messages'
import { ShieldAlert } from 'lucide-react'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'

/** Where a sign-in ends that must not go on before the identity is proved again. */
export function VerifyAgainPage() {
  return (
    <TroublePage
      icon={ShieldAlert}
      title={m['ui.account.againTitle']()}
      actions={
        <>
          <ButtonLink to={paths.verify} size="large">
            {m['ui.account.againAction']()}
          </ButtonLink>
          <ButtonLink to={paths.lostSim} look="secondary" size="large">
            {m['ui.account.lostLink']()}
          </ButtonLink>
        </>
      }
    >
      <p>{m['ui.account.againText']()}</p>
      <p>{m['ui.account.againHow']()}</p>
      <p>{m['ui.account.againKept']()}</p>
    </TroublePage>
  )
}
