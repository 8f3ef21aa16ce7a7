import { m } from '@dadkar/messages'
import { CircleCheckBig, CircleX, TimerOff } from 'lucide-react'
import { type Enrolment, forgetEnrolment } from '../../lib/enrolment.ts'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { OfficeFacts } from '../../ui/office-facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { refusalTexts } from './refusal-texts.ts'

/** What came of it. */
export function EndedEnrolment({ enrolment }: { enrolment: Enrolment }) {
  if (enrolment.state === 'refused') return <Refused {...enrolment} />
  return enrolment.state === 'bound' ? <Bound /> : <Expired />
}

/** A clerk did not confirm: where, why, whose fault it is, and the next best way. */
function Refused({ office, refusedFor }: Enrolment) {
  const { what, next } = refusalTexts(refusedFor ?? 'other')
  return (
    <TroublePage
      icon={CircleX}
      title={m['ui.enrolment.refusedTitle']()}
      actions={
        <>
          <NewCode />
          <ButtonLink to={paths.offices} look="secondary" size="large">
            {m['ui.office.title']()}
          </ButtonLink>
          <OtherCode />
        </>
      }
    >
      <p>{what}</p>
      <p>{next}</p>
      <p>{m['ui.enrolment.refusedKept']()}</p>
      {office && (
        <Panel heading={m['ui.enrolment.refusedAt']({ office: office.name[locale] })}>
          <OfficeFacts office={office} />
        </Panel>
      )}
    </TroublePage>
  )
}

function Expired() {
  return (
    <TroublePage
      icon={TimerOff}
      title={m['ui.enrolment.expiredTitle']()}
      actions={
        <>
          <NewCode />
          <OtherCode />
        </>
      }
    >
      <p>{m['ui.enrolment.expiredText']()}</p>
    </TroublePage>
  )
}

function Bound() {
  return (
    <TroublePage
      icon={CircleCheckBig}
      isGood
      title={m['ui.enrolment.boundTitle']()}
      actions={
        <>
          <ButtonLink to={paths.signIn} size="large">
            {m['ui.common.signIn']()}
          </ButtonLink>
          <OtherCode />
        </>
      }
    >
      <p>{m['ui.enrolment.boundText']()}</p>
    </TroublePage>
  )
}

function NewCode() {
  return (
    <ButtonLink to={paths.inPerson} size="large">
      {m['ui.enrolment.newCode']()}
    </ButtonLink>
  )
}

function OtherCode() {
  return (
    <Button look="secondary" size="large" onClick={forgetEnrolment}>
      {m['ui.enrolment.other']()}
    </Button>
  )
}
