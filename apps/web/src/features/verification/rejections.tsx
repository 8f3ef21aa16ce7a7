import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { formatMobile, isolateLtr, parseMobile } from '@dadkar/validators'
import {
  Building2,
  CalendarX,
  IdCard,
  Landmark,
  type LucideIcon,
  MessageCircleWarning,
  Scale,
  ScanFace,
  SmartphoneNfc,
  UserRoundCheck,
} from 'lucide-react'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { CounterLinks } from '../../ui/counter-links.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { readDraft } from './draft.ts'
import { changePath, isInPerson, journey, otherNumberPath } from './journey.ts'
import styles from './rejections.module.css'

type Reason = NonNullable<Schemas['Verification']['rejectedFor']>

/** What happened and whose fault it is; the next best way as the main button. */
type Trouble = {
  icon: LucideIcon
  title: string
  texts: string[]
  /** Ways on, one after another, where there are several. */
  ways?: string[]
  /** Whether a counter office is one of them. */
  atCounter?: boolean
  action: { to: string; label: string }
  help?: { anchor: 'sim' | 'contact'; label: string }
}

/** The number as it was given, in one piece within a sentence of either direction. */
function givenMobile(): string {
  const { mobile } = readDraft()
  const parsed = parseMobile(mobile)
  return isolateLtr(parsed.ok ? formatMobile(parsed.value, locale) : mobile)
}

/** Who raises the level of an account began on a page of its own. */
const checkPath = () => (readDraft().role ? journey.check : paths.level)
const shebaPath = () => (readDraft().role ? changePath('sheba') : paths.level)

type Attempt = { level: number }

const troubles: Record<Reason, (attempt: Attempt) => Trouble> = {
  simMismatch: (attempt) => ({
    icon: SmartphoneNfc,
    title: m['ui.verification.rejected.simTitle'](),
    texts: [m['ui.verification.rejected.simText']({ mobile: givenMobile() })],
    ways: [
      m['ui.verification.rejected.simWay1'](),
      m['ui.verification.rejected.simWay2'](),
      isInPerson(attempt) ? m['ui.verification.rejected.simWayNew']() : m['ui.verification.rejected.simWay3'](),
    ],
    atCounter: !isInPerson(attempt),
    action: { to: otherNumberPath(attempt), label: m['ui.verification.rejected.simAction']() },
    help: { anchor: 'sim', label: m['ui.verification.rejected.simHelp']() },
  }),
  identityMismatch: () => ({
    icon: IdCard,
    title: m['ui.verification.rejected.identityTitle'](),
    texts: [m['ui.verification.rejected.identityText'](), m['ui.verification.rejected.identityStill']()],
    atCounter: true,
    action: { to: journey.check, label: m['ui.verification.rejected.identityAction']() },
  }),
  deceased: () => ({
    icon: MessageCircleWarning,
    title: m['ui.verification.rejected.deceasedTitle'](),
    texts: [m['ui.verification.rejected.deceasedText'](), m['ui.verification.rejected.deceasedStill']()],
    action: { to: changePath('nationalId'), label: m['ui.verification.rejected.deceasedAction']() },
  }),
  underage: () => ({
    icon: CalendarX,
    title: m['ui.verification.rejected.underageTitle'](),
    texts: [m['ui.verification.rejected.underageText']()],
    action: { to: changePath('birthDate'), label: m['ui.verification.rejected.underageAction']() },
  }),
  companyMismatch: () => ({
    icon: Building2,
    title: m['ui.verification.rejected.companyTitle'](),
    texts: [m['ui.verification.rejected.companyText']()],
    action: { to: changePath('company'), label: m['ui.verification.rejected.companyAction']() },
  }),
  companyInactive: () => ({
    icon: Building2,
    title: m['ui.verification.rejected.inactiveTitle'](),
    texts: [m['ui.verification.rejected.inactiveText']()],
    action: { to: changePath('company'), label: m['ui.verification.rejected.companyAction']() },
  }),
  notSignatory: () => ({
    icon: Building2,
    title: m['ui.verification.rejected.signatoryTitle'](),
    texts: [m['ui.verification.rejected.signatoryText']()],
    ways: [m['ui.verification.rejected.signatoryWay1'](), m['ui.verification.rejected.signatoryWay2']()],
    action: { to: changePath('role'), label: m['ui.verification.rejected.signatoryAction']() },
  }),
  licenceMismatch: () => ({
    icon: Scale,
    title: m['ui.verification.rejected.licenceTitle'](),
    texts: [m['ui.verification.rejected.licenceText']()],
    action: { to: changePath('licence'), label: m['ui.verification.rejected.licenceAction']() },
  }),
  licenceInactive: () => ({
    icon: Scale,
    title: m['ui.verification.rejected.suspendedTitle'](),
    texts: [m['ui.verification.rejected.suspendedText']()],
    action: { to: changePath('role'), label: m['ui.verification.rejected.suspendedAction']() },
  }),
  shebaMismatch: () => ({
    icon: Landmark,
    title: m['ui.verification.rejected.shebaTitle'](),
    texts: [m['ui.verification.rejected.shebaText']()],
    action: { to: shebaPath(), label: m['ui.verification.rejected.shebaAction']() },
  }),
  shebaShared: () => ({
    icon: Landmark,
    title: m['ui.verification.rejected.sharedTitle'](),
    texts: [m['ui.verification.rejected.sharedText']()],
    action: { to: shebaPath(), label: m['ui.verification.rejected.shebaAction']() },
  }),
  faceMismatch: () => ({
    icon: ScanFace,
    title: m['ui.face.mismatchTitle'](),
    texts: [m['ui.face.mismatchText']()],
    ways: [
      m['ui.face.mismatchWay1'](),
      m['ui.face.mismatchWay2'](),
      m['ui.face.mismatchWay3'](),
      m['ui.face.mismatchWay4'](),
    ],
    atCounter: true,
    action: { to: checkPath(), label: m['ui.face.mismatchAction']() },
  }),
  mobileDiffers: () => ({
    icon: UserRoundCheck,
    title: m['ui.verification.rejected.mobileTitle'](),
    texts: [
      m['ui.verification.rejected.mobileText']({ mobile: givenMobile() }),
      m['ui.verification.rejected.mobileStill'](),
    ],
    atCounter: true,
    action: { to: paths.signIn, label: m['ui.common.signIn']() },
  }),
}

/** Why a verification ended without a code. */
export function Rejection({ reason, attempt }: { reason: Reason; attempt: Attempt }) {
  const { icon, title, texts, ways, atCounter, action, help } = troubles[reason](attempt)
  const { anchor, label } = help ?? { anchor: 'contact', label: m['ui.common.help']() }
  return (
    <TroublePage
      icon={icon}
      title={title}
      actions={
        <>
          <ButtonLink to={action.to} size="large">
            {action.label}
          </ButtonLink>
          <ButtonLink to={`${paths.help}#${anchor}`} look="secondary" size="large">
            {label}
          </ButtonLink>
        </>
      }
    >
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {ways && (
        <section className={styles.ways}>
          <h2>{m['ui.verification.rejected.ways']()}</h2>
          <ol>
            {ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ol>
        </section>
      )}
      {atCounter && <CounterLinks />}
      <p>{m['ui.verification.rejected.kept']()}</p>
    </TroublePage>
  )
}
