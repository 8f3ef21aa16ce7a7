import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import { Link, Outlet } from 'react-router'
import { paths } from '../lib/paths.ts'
import { useSession } from '../lib/session.ts'
import { classNames } from '../ui/class-names.ts'
import { Brand } from './brand.tsx'
import { Footer } from './footer.tsx'
import { LanguageLink } from './language-link.tsx'
import styles from './public-layout.module.css'
import { ThemeMenu } from './theme-menu.tsx'
import bar from './top-bar.module.css'

/** The frame of pages that need no sign-in. */
export function PublicFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <header className={bar.bar}>
        <div className={bar.inner}>
          <Brand />
          <Link to={paths.help} className={classNames(bar.link, bar.spare)}>
            {m['ui.common.help']()}
          </Link>
          <LanguageLink />
          <ThemeMenu />
          <EntryLink />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
    </div>
  )
}

/** The way in: to sign in, or straight to the kartabl for whoever has done so in this page. */
function EntryLink() {
  const session = useSession()
  return (
    <Link to={session ? paths.kartabl : paths.signIn} className={classNames(bar.link, bar.signIn)}>
      {session ? m['ui.common.kartabl']() : m['ui.common.signIn']()}
    </Link>
  )
}

export function PublicLayout() {
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  )
}
