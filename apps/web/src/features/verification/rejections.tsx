import { m } from '@dadkar/messages'
import { formatMobile, isolateLtr, parseMobile } from '@dadkar/validators'
import { CalendarX, IdCard, MessageCircleWarning, SmartphoneNfc, UserRoundCheck } from 'lucide-react'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { readDraft } from './draft.ts'
import { changePath, journey } from './journey.ts'
import styles from './rejections.module.css'

/** The number as it was given, in one piece within a sentence of either direction. */
function givenMobile(): string {
  const { mobile } = readDraft()
  const parsed = parseMobile(mobile)
  return isolateLtr(parsed.ok ? formatMobile(parsed.value, locale) : mobile)
}

function HelpLink({ anchor, children }: { anchor: 'sim' | 'contact'; children: string }) {
  return (
    <ButtonLink to={`${paths.help}#${anchor}`} look="secondary" size="large">
      {children}
    </ButtonLink>
  )
}

export function SimMismatch() {
  return (
    <TroublePage
      icon={SmartphoneNfc}
      title={m['ui.verification.rejected.simTitle']()}
      actions={
        <>
          <ButtonLink to={changePath('mobile')} size="large">
            {m['ui.verification.rejected.simAction']()}
          </ButtonLink>
          <HelpLink anchor="sim">{m['ui.verification.rejected.simHelp']()}</HelpLink>
        </>
      }
    >
      <p>{m['ui.verification.rejected.simText']({ mobile: givenMobile() })}</p>
      <section className={styles.ways}>
        <h2>{m['ui.verification.rejected.simWays']()}</h2>
        <ol>
          <li>{m['ui.verification.rejected.simWay1']()}</li>
          <li>{m['ui.verification.rejected.simWay2']()}</li>
          <li>{m['ui.verification.rejected.simWay3']()}</li>
        </ol>
      </section>
      <p>{m['ui.verification.rejected.kept']()}</p>
    </TroublePage>
  )
}

export function IdentityMismatch() {
  return (
    <TroublePage
      icon={IdCard}
      title={m['ui.verification.rejected.identityTitle']()}
      actions={
        <>
          <ButtonLink to={journey.check} size="large">
            {m['ui.verification.rejected.identityAction']()}
          </ButtonLink>
          <HelpLink anchor="contact">{m['ui.common.help']()}</HelpLink>
        </>
      }
    >
      <p>{m['ui.verification.rejected.identityText']()}</p>
      <p>{m['ui.verification.rejected.identityStill']()}</p>
      <p>{m['ui.verification.rejected.kept']()}</p>
    </TroublePage>
  )
}

export function DeceasedHolder() {
  return (
    <TroublePage
      icon={MessageCircleWarning}
      title={m['ui.verification.rejected.deceasedTitle']()}
      actions={
        <>
          <ButtonLink to={changePath('nationalId')} size="large">
            {m['ui.verification.rejected.deceasedAction']()}
          </ButtonLink>
          <HelpLink anchor="contact">{m['ui.common.help']()}</HelpLink>
        </>
      }
    >
      <p>{m['ui.verification.rejected.deceasedText']()}</p>
      <p>{m['ui.verification.rejected.deceasedStill']()}</p>
    </TroublePage>
  )
}

export function UnderAge() {
  return (
    <TroublePage
      icon={CalendarX}
      title={m['ui.verification.rejected.underageTitle']()}
      actions={
        <>
          <ButtonLink to={changePath('birthDate')} size="large">
            {m['ui.verification.rejected.underageAction']()}
          </ButtonLink>
          <HelpLink anchor="contact">{m['ui.common.help']()}</HelpLink>
        </>
      }
    >
      <p>{m['ui.verification.rejected.underageText']()}</p>
    </TroublePage>
  )
}

export function MobileDiffers() {
  return (
    <TroublePage
      icon={UserRoundCheck}
      title={m['ui.verification.rejected.mobileTitle']()}
      actions={
        <>
          <ButtonLink to={paths.signIn} size="large">
            {m['ui.common.signIn']()}
          </ButtonLink>
          <HelpLink anchor="contact">{m['ui.common.help']()}</HelpLink>
        </>
      }
    >
      <p>{m['ui.verification.rejected.mobileText']({ mobile: givenMobile() })}</p>
      <p>{m['ui.verification.rejected.mobileStill']()}</p>
    </TroublePage>
  )
}
