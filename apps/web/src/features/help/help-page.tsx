import { m } from '@dadkar/messages'
import { FilePenLine, LifeBuoy, type LucideIcon, MailOpen, MessageSquareOff, ServerOff, Smartphone } from 'lucide-react'
import { paths } from '../../lib/paths.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './help-page.module.css'

type Topic = {
  anchor: string
  Icon: LucideIcon
  title: string
  points: string[]
  links?: { to: string; text: string }[]
}

/** Other pages link to these anchors: `/help#sim`. */
function listTopics(): Topic[] {
  const counter = [
    { to: paths.inPerson, text: m['ui.office.getCode']() },
    { to: paths.offices, text: m['ui.office.title']() },
  ]
  return [
    {
      anchor: 'code',
      Icon: MessageSquareOff,
      title: m['ui.help.codeTitle'](),
      points: [m['ui.help.code1'](), m['ui.help.code2'](), m['ui.help.code3'](), m['ui.help.code4']()],
    },
    {
      anchor: 'sim',
      Icon: Smartphone,
      title: m['ui.help.simTitle'](),
      points: [m['ui.help.sim1'](), m['ui.help.sim2'](), m['ui.help.sim3'](), m['ui.help.sim4']()],
      links: counter,
    },
    {
      anchor: 'registry',
      Icon: ServerOff,
      title: m['ui.help.registryTitle'](),
      points: [m['ui.help.registry1'](), m['ui.help.registry2'](), m['ui.help.registry3'](), m['ui.help.registry4']()],
      links: [
        { to: paths.status, text: m['ui.status.title']() },
        { to: paths.follow, text: m['ui.follow.title']() },
      ],
    },
    {
      anchor: 'notice',
      Icon: MailOpen,
      title: m['ui.help.noticeTitle'](),
      points: [m['ui.help.notice1'](), m['ui.help.notice2'](), m['ui.help.notice3'](), m['ui.help.notice4']()],
    },
    {
      anchor: 'petition',
      Icon: FilePenLine,
      title: m['ui.help.petitionTitle'](),
      points: [m['ui.help.petition1'](), m['ui.help.petition2'](), m['ui.help.petition3'](), m['ui.help.petition4']()],
    },
    {
      anchor: 'contact',
      Icon: LifeBuoy,
      title: m['ui.help.contactTitle'](),
      points: [m['ui.help.contact1'](), m['ui.help.contact2'](), m['ui.help.contact3']()],
      links: [...counter, { to: paths.enrolment, text: m['ui.enrolment.title']() }],
    },
  ]
}

export function HelpPage() {
  const topics = listTopics()
  return (
    <div className={styles.page}>
      <meta name="description" content={m['ui.help.description']()} />
      <header className={styles.header}>
        <PageTitle>{m['ui.help.title']()}</PageTitle>
        <p className={styles.lead}>{m['ui.help.lead']()}</p>
      </header>
      <nav className={styles.contents} aria-labelledby="contents">
        <h2 id="contents">{m['ui.help.contents']()}</h2>
        <ul>
          {topics.map(({ anchor, title }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.topics}>
        {topics.map(({ anchor, Icon, title, points, links }) => (
          <section key={anchor} id={anchor} className={styles.topic}>
            <h2>
              <Icon size={24} strokeWidth={1.75} aria-hidden />
              {title}
            </h2>
            <ul className={styles.points}>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            {links && (
              <p className={styles.links}>
                {links.map(({ to, text }) => (
                  <TextLink key={to} to={to}>
                    {text}
                  </TextLink>
                ))}
              </p>
            )}
          </section>
        ))}
      </div>
    </div>
  )
}
