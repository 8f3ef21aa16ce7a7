import { m } from '@dadkar/messages'
import { Fingerprint } from 'lucide-react'
import { usePasskeySupport } from '../../lib/passkey.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './sign-in-ways.module.css'

/** Other ways in than a code. The place of the button is kept while it is not known whether the browser can. */
export function SignInWays({ pending, onPasskey }: { pending: boolean; onPasskey: () => void }) {
  const isSupported = usePasskeySupport()
  return (
    <div className={styles.ways}>
      <div className={styles.passkey}>
        {isSupported && (
          <Button look="secondary" size="large" pending={pending} onClick={onPasskey}>
            <Fingerprint size={20} aria-hidden />
            {m['ui.passkey.signIn']()}
          </Button>
        )}
      </div>
      <TextLink to={paths.lostSim}>{m['ui.account.lostLink']()}</TextLink>
    </div>
  )
}
