import { m } from '@dadkar/messages'
import {
  Activity,
  Bell,
  Building2,
  CalendarOff,
  CircleHelp,
  CircleUserRound,
  FilePenLine,
  Files,
  FolderOpen,
  Gavel,
  IdCard,
  Inbox,
  Landmark,
  type LucideIcon,
  Microscope,
  ShieldCheck,
  SlidersHorizontal,
  Store,
  Unplug,
  UserRound,
  UserRoundCog,
  UsersRound,
  Wrench,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { formatNumber } from '../lib/numbers.ts'
import { paths } from '../lib/paths.ts'
import { Arrow } from '../ui/arrow.tsx'
import { MenuAction, MenuButton, MenuLink } from '../ui/menu-button.tsx'
import styles from './app-layout.module.css'
import { Brand } from './brand.tsx'
import { LanguageLink } from './language-link.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import bar from './top-bar.module.css'

type AppLayoutProps = {
  person: { name: string; capacity?: string }
  /** Which navigation is shown beside what everybody has. */
  sections?: { organization?: boolean; administration?: boolean; counter?: boolean; desk?: boolean; expert?: boolean }
  /** In the account menu: the capacities to switch to. */
  actingMenu?: ReactNode
  unopenedNotices: number
  onSignOut: () => void
  children: ReactNode
}

/** The frame of a signed-in person: who they are, what waits, where they can go. */
export function AppLayout({ person, sections, actingMenu, unopenedNotices, onSignOut, children }: AppLayoutProps) {
  return (
    <div className={styles.frame}>
      <header className={bar.bar}>
        <div className={`${bar.inner} ${bar.wide}`}>
          <Brand />
          <LanguageLink />
          <ThemeMenu />
          <NoticesBell count={unopenedNotices} />
          <MenuButton
            label={[`${m['ui.common.account']()}:`, person.name, person.capacity].filter(Boolean).join(' ')}
            face={<AccountFace {...person} />}
          >
            {actingMenu}
            <MenuLink to={paths.profile}>
              <UserRound size={18} aria-hidden />
              {m['ui.common.profile']()}
            </MenuLink>
            <MenuLink to={paths.documents}>
              <Files size={18} aria-hidden />
              {m['ui.documents.title']()}
            </MenuLink>
            <MenuLink to={paths.security}>
              <ShieldCheck size={18} aria-hidden />
              {m['ui.account.title']()}
            </MenuLink>
            <MenuAction onClick={onSignOut}>
              <Arrow to="leave" />
              {m['ui.common.signOut']()}
            </MenuAction>
          </MenuButton>
        </div>
      </header>
      <div className={styles.body}>
        <MainNavigation {...sections} />
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </div>
  )
}

function AccountFace({ name, capacity }: AppLayoutProps['person']) {
  return (
    <span className={styles.face}>
      <CircleUserRound size={22} aria-hidden />
      <span className={styles.name}>
        {name} {capacity && <span className={styles.capacity}>{capacity}</span>}
      </span>
    </span>
  )
}

function NoticesBell({ count }: { count: number }) {
  const label =
    count === 0 ? m['ui.common.noNotices']() : m['ui.common.unopenedNotices']({ count: formatNumber(count) })
  return (
    <Link to={paths.kartabl} className={styles.bell} aria-label={label} title={label}>
      <Bell size={21} aria-hidden />
      {count > 0 && <span className={styles.count}>{formatNumber(count)}</span>}
    </Link>
  )
}

type Section = { to: string; label: string; Icon: LucideIcon; className?: string | undefined }

function MainNavigation({
  organization,
  administration,
  counter,
  desk,
  expert,
}: NonNullable<AppLayoutProps['sections']>) {
  const onWide = styles.onWide
  const sections: Section[] = [
    ...(desk ? [{ to: paths.desk, label: m['ui.desk.nav'](), Icon: Gavel }] : []),
    ...(expert ? [{ to: paths.expert, label: m['ui.expert.nav'](), Icon: Microscope }] : []),
    ...(counter ? [{ to: paths.counter, label: m['ui.counter.nav'](), Icon: IdCard }] : []),
    { to: paths.kartabl, label: m['ui.common.kartabl'](), Icon: Inbox },
    { to: paths.cases, label: m['ui.common.cases'](), Icon: FolderOpen },
    ...(organization ? [{ to: paths.organization, label: m['ui.common.organization'](), Icon: Building2 }] : []),
    ...(organization || counter || desk || expert
      ? []
      : [{ to: paths.newPetition, label: m['ui.common.petition'](), Icon: FilePenLine }]),
    { to: paths.profile, label: m['ui.common.profile'](), Icon: UserRound },
    { to: paths.documents, label: m['ui.documents.title'](), Icon: Files, className: onWide },
    { to: paths.security, label: m['ui.account.title'](), Icon: ShieldCheck, className: onWide },
    ...(administration ? administrationSections() : []),
    { to: paths.help, label: m['ui.common.help'](), Icon: CircleHelp },
  ]
  return (
    <nav className={styles.nav} aria-label={m['ui.common.mainNavigation']()}>
      <ul>
        {sections.map(({ to, label, Icon, className }) => (
          <li key={to} className={className}>
            <NavLink to={to} className={styles.link}>
              <Icon size={20} aria-hidden />
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** On a phone one entry leads to a page with all of them. */
function administrationSections(): Section[] {
  const onWide = styles.onWide
  return [
    { to: paths.administration, label: m['ui.administration.title'](), Icon: Wrench, className: styles.onPhone },
    {
      to: paths.levels,
      label: m['ui.common.administration'](),
      Icon: ShieldCheck,
      className: `${onWide} ${styles.group}`,
    },
    { to: paths.people, label: m['ui.people.nav'](), Icon: UserRoundCog, className: onWide },
    { to: paths.staff, label: m['ui.staff.nav'](), Icon: UsersRound, className: onWide },
    { to: paths.officeAdmin, label: m['ui.offices.nav'](), Icon: Store, className: onWide },
    { to: paths.labourOffices, label: m['ui.labour.nav'](), Icon: Landmark, className: onWide },
    { to: paths.services, label: m['ui.services.nav'](), Icon: Activity, className: onWide },
    { to: paths.outages, label: m['ui.services.outages'](), Icon: Unplug, className: onWide },
    { to: paths.holidays, label: m['ui.holidays.title'](), Icon: CalendarOff, className: onWide },
    {
      to: paths.settings,
      label: m['ui.settings.title'](),
      Icon: SlidersHorizontal,
      className: `${onWide} ${styles.groupEnd}`,
    },
  ]
}
