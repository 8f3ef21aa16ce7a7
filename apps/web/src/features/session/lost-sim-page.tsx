import { m } from '@dadkar/messages'
import { Building2, CardSim, Fingerprint } from 'lucide-react'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { CounterLinks } from '../../ui/counter-links.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import styles from './lost-sim-page.module.css'

function listWays() {
  return [
    { Icon: Fingerprint, title: m['ui.account.lost1Title'](), text: m['ui.account.lost1Text']() },
    { Icon: CardSim, title: m['ui.account.lost2Title'](), text: m['ui.account.lost2Text']() },
    {
      Icon: Building2,
      title: m['ui.account.lost3Title'](),
      text: m['ui.account.lost3Text'](),
      links: <CounterLinks />,
    },
  ]
}

/** The SIM is lost, broken or another's: the ways back into the account. */
export function LostSimPage() {
  return (
    <TroublePage
      icon={CardSim}
      title={m['ui.account.lostTitle']()}
      actions={
        <>
          <ButtonLink to={paths.signIn} size="large">
            {m['ui.account.lostAction']()}
          </ButtonLink>
          <ButtonLink to={`${paths.help}#contact`} look="secondary" size="large">
            {m['ui.common.help']()}
          </ButtonLink>
        </>
      }
    >
      <meta name="description" content={m['ui.account.lostDescription']()} />
      <p>{m['ui.account.lostText']()}</p>
      <ol className={styles.ways}>
        {listWays().map(({ Icon, title, text, links }) => (
          <li key={title}>
            <Icon size={24} strokeWidth={1.75} aria-hidden />
            <div>
              <h2>{title}</h2>
              <p>{text}</p>
              {links}
            </div>
          </li>
        ))}
      </ol>
    </TroublePage>
  )
}
