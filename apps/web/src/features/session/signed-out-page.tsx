import { m } from '@dadkar/messages'
import { LogOut, type LucideIcon, ShieldCheck, TimerOff, Users } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { readNext, signInPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { type EndReason, useEndReason } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'

/** Says why one is no longer signed in, and that nothing saved is lost. */
export function SignedOutPage() {
  const [search] = useSearchParams()
  const { icon, title, text } = words(useEndReason() ?? 'signedOut')
  return (
    <TroublePage
      icon={icon}
      title={title}
      actions={
        <>
          <ButtonLink to={signInPath(readNext(search, paths.kartabl))} size="large">
            {m['ui.session.out.again']()}
          </ButtonLink>
          <ButtonLink to={paths.home} look="secondary" size="large">
            {m['ui.common.home']()}
          </ButtonLink>
        </>
      }
    >
      <p>{text}</p>
      <p>{m['ui.session.out.kept']()}</p>
    </TroublePage>
  )
}

function words(reason: EndReason): { icon: LucideIcon; title: string; text: string } {
  if (reason === 'idle')
    return { icon: ShieldCheck, title: m['ui.session.out.idleTitle'](), text: m['ui.session.out.idleText']() }
  if (reason === 'ended')
    return { icon: TimerOff, title: m['ui.session.out.endedTitle'](), text: m['ui.session.out.endedText']() }
  if (reason === 'otherPerson')
    return { icon: Users, title: m['ui.session.out.otherTitle'](), text: m['ui.session.out.otherText']() }
  return { icon: LogOut, title: m['ui.session.out.title'](), text: m['ui.session.out.text']() }
}
