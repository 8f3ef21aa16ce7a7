import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import { Link, Outlet } from 'react-router'
import { paths } from '../lib/paths.ts'
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
          <Link to={paths.signIn} className={classNames(bar.link, bar.signIn)}>
            {m['ui.common.signIn']()}
          </Link>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
    </div>
  )
}

export function PublicLayout() {
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  )
}
