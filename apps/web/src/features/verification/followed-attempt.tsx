import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { CircleCheckBig, CircleX, Hourglass, MessageSquareText, TimerOff } from 'lucide-react'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { saveProgress } from './draft.ts'
import { journey, outcomePath } from './journey.ts'

export type Followed = Schemas['FollowedVerification']

/** Where an attempt stands and what comes next; from the browser that began it, it can go on. */
export function FollowedAttempt({ followed, onOther }: { followed: Followed; onOther: () => void }) {
  const { title, text, icon, isGood = false } = describe(followed)
  const isOpen = ['waiting', 'ready', 'codeSent'].includes(followed.state)
  return (
    <TroublePage
      icon={icon}
      isGood={isGood}
      title={title}
      actions={
        <>
          <NextStep followed={followed} isOpen={isOpen} />
          <Button look="secondary" size="large" onClick={onOther}>
            {m['ui.follow.other']()}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {isOpen && <DefinitionList rows={factsOf(followed)} />}
      {isOpen && !followed.attemptId && <p>{m['ui.follow.elsewhere']()}</p>}
      {followed.state === 'waiting' && <TextLink to={paths.status}>{m['ui.follow.toStatus']()}</TextLink>}
    </TroublePage>
  )
}

function NextStep({ followed, isOpen }: { followed: Followed; isOpen: boolean }) {
  const { state, attemptId } = followed
  if (state === 'verified') {
    return (
      <ButtonLink to={paths.signIn} size="large">
        {m['ui.follow.signIn']()}
      </ButtonLink>
    )
  }
  if (!isOpen || !attemptId) {
    return (
      <ButtonLink to={paths.verify} size="large" look={isOpen ? 'secondary' : 'primary'}>
        {m['ui.follow.startAgain']()}
      </ButtonLink>
    )
  }
  return (
    <ButtonLink
      to={state === 'codeSent' ? journey.code : outcomePath}
      size="large"
      onClick={() => saveProgress({ verificationId: attemptId, sendKey: null })}
    >
      {m['ui.follow.goOn']()}
    </ButtonLink>
  )
}

function factsOf({ keptUntil, nextTryAt }: Followed) {
  const kept = { term: m['ui.follow.keptUntil'](), value: formatMoment(keptUntil) }
  return nextTryAt ? [{ term: m['ui.follow.nextTry'](), value: formatMoment(nextTryAt) }, kept] : [kept]
}

function describe({ state, waitingFor, nextTryAt }: Followed) {
  if (state === 'ready') {
    return { title: m['ui.follow.ready'](), text: m['ui.follow.readyFollow'](), icon: CircleCheckBig, isGood: true }
  }
  if (state === 'codeSent') {
    return { title: m['ui.follow.codeSent'](), text: m['ui.follow.codeSentText'](), icon: MessageSquareText }
  }
  if (state === 'verified') {
    return { title: m['ui.follow.verified'](), text: m['ui.follow.verifiedText'](), icon: CircleCheckBig, isGood: true }
  }
  if (state === 'rejected')
    return { title: m['ui.follow.rejected'](), text: m['ui.follow.rejectedText'](), icon: CircleX }
  if (state === 'expired')
    return { title: m['ui.follow.expired'](), text: m['ui.follow.expiredText'](), icon: TimerOff }
  const isTheirs = waitingFor === 'face' && nextTryAt === null
  const text = isTheirs ? m['ui.follow.waitingFaceText']() : m['ui.follow.waitingText']()
  return { title: waitingTitle(waitingFor), text, icon: Hourglass }
}

function waitingTitle(registry: string | null): string {
  if (registry === 'face') return m['ui.follow.waitingFace']()
  if (registry === 'civil') return m['ui.follow.waitingCivil']()
  return registry === 'sim' ? m['ui.follow.waitingSim']() : m['ui.follow.waiting']()
}
