import { m } from '@dadkar/messages'
import { useState } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { usePages } from '../../lib/use-pages.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { BackLink } from '../../ui/back-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { deviceIcon, deviceName, methodName } from './device.ts'
import { disownSignIn, type SignIn, signInsQuery } from './queries.ts'
import styles from './security-page.module.css'

/** Every sign-in of the last year, and "this was not me". */
export function HistoryPage() {
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.security} />}
        title={m['ui.account.history']()}
        lead={<p>{m['ui.account.historyLead']()}</p>}
      />
      <div className={styles.history}>
        <SignInList />
      </div>
    </>
  )
}

function SignInList() {
  const { items: signIns, error, retry, pager } = usePages(signInsQuery)
  const [asked, setAsked] = useState<SignIn | null>(null)
  if (!signIns)
    return error ? <LoadFailed title={m['ui.account.historyFailed']()} onRetry={retry} /> : <Skeleton rows={4} />
  return (
    <>
      <ListRows label={m['ui.account.history']()}>
        {signIns.map((signIn) => (
          <SignInRow key={signIn.id} signIn={signIn} onDisown={() => setAsked(signIn)} />
        ))}
      </ListRows>
      <Pager {...pager} />
      {asked && <DisownDialog signIn={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function SignInRow({ signIn, onDisown }: { signIn: SignIn; onDisown: () => void }) {
  const when = formatMoment(signIn.at)
  const isOthers = !signIn.isThisOne && !signIn.disownedAt
  return (
    <ActionRow
      icon={deviceIcon(signIn)}
      title={deviceName(signIn)}
      chip={
        <>
          {signIn.isThisOne && <Chip tone="success">{m['ui.account.thisOne']()}</Chip>}
          {signIn.disownedAt && <Chip tone="error">{m['ui.account.disowned']()}</Chip>}
        </>
      }
      facts={[when, methodName(signIn.method)]}
      action={
        isOthers && (
          <Button look="quiet" aria-label={m['ui.account.notMeOf']({ when })} onClick={onDisown}>
            {m['ui.account.notMe']()}
          </Button>
        )
      }
    />
  )
}

function DisownDialog({ signIn, onClose }: { signIn: SignIn; onClose: () => void }) {
  async function disown() {
    await disownSignIn(signIn.id)
    onClose()
    showToast(m['ui.account.notMeDone']())
  }
  return (
    <ConfirmDialog
      title={m['ui.account.notMeTitle']()}
      action={m['ui.account.notMeAction']()}
      onConfirm={disown}
      onClose={onClose}
    >
      <p>
        <strong>{m['ui.account.notMeWhat']({ device: deviceName(signIn), when: formatMoment(signIn.at) })}</strong>
      </p>
      <p>{m['ui.account.notMeText']()}</p>
      <ul className={styles.consequences}>
        <li>{m['ui.account.notMe1']()}</li>
        <li>{m['ui.account.notMe2']()}</li>
        <li>{m['ui.account.notMe3']()}</li>
      </ul>
    </ConfirmDialog>
  )
}
