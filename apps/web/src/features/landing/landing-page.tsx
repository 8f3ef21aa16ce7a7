import { m } from '@dadkar/messages'
import { ShieldCheck } from 'lucide-react'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { Arrow } from '../../ui/arrow.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Arch } from './arch.tsx'
import { FirstVisit } from './first-visit.tsx'
import styles from './landing-page.module.css'
import { NeedsTable } from './needs-table.tsx'
import { StatusLine } from './status-line.tsx'
import { Steps } from './steps.tsx'

export function LandingPage() {
  return (
    <div className={styles.page}>
      <title>{m['ui.landing.pageTitle']()}</title>
      <meta name="description" content={m['ui.landing.description']()} />
      <section className={styles.hero}>
        <div className={styles.words}>
          <h1 className={styles.title} tabIndex={-1}>
            {m['ui.landing.title']()}
          </h1>
          <p className={styles.lead}>{m['ui.landing.lead']()}</p>
          <div className={styles.actions}>
            <ButtonLink to={paths.verify} size="large">
              {m['ui.common.verify']()}
            </ButtonLink>
            <ButtonLink to={paths.signIn} look="quiet">
              {m['ui.landing.signIn']()}
            </ButtonLink>
          </div>
          <p className={styles.reassure}>{m['ui.landing.reassure']()}</p>
          <p>
            <Link to={paths.join}>{m['ui.paper.haveFromPaper']()}</Link>
          </p>
          <StatusLine />
        </div>
        <div className={styles.scene}>
          <Arch />
        </div>
      </section>
      <Steps />
      <NeedsTable />
      <section className={styles.promise} aria-labelledby="promise">
        <ShieldCheck size={40} strokeWidth={1.5} aria-hidden />
        <h2 id="promise">{m['ui.landing.promiseTitle']()}</h2>
        <p>{m['ui.landing.promiseText']()}</p>
      </section>
      <HelpLinks />
      <FirstVisit />
    </div>
  )
}

function HelpLinks() {
  const links = [
    ['code', m['ui.landing.helpCode']()],
    ['sim', m['ui.landing.helpSim']()],
    ['registry', m['ui.landing.helpRegistry']()],
    ['notice', m['ui.landing.helpNotice']()],
  ]
  return (
    <section className={styles.help} aria-labelledby="help">
      <h2 id="help">{m['ui.landing.helpTitle']()}</h2>
      <ul className={styles.helpLinks}>
        {links.map(([anchor, text]) => (
          <li key={anchor}>
            <Link to={`${paths.help}#${anchor}`}>
              {text}
              <Arrow to="forward" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
