import { m } from '@dadkar/messages'
import { FilePenLine, IdCard, Inbox } from 'lucide-react'
import styles from './steps.module.css'

const star = 'M112 56 95.6 72.4V95.6H72.4L56 112 39.6 95.6H16.4V72.4L0 56 16.4 39.6V16.4H39.6L56 0 72.4 16.4H95.6V39.6Z'

/** The whole way as a picture: three stars on one path. */
export function Steps() {
  const steps = [
    { Icon: IdCard, title: m['ui.landing.step1'](), text: m['ui.landing.step1Text']() },
    { Icon: FilePenLine, title: m['ui.landing.step2'](), text: m['ui.landing.step2Text']() },
    { Icon: Inbox, title: m['ui.landing.step3'](), text: m['ui.landing.step3Text']() },
  ]
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <h2 id="steps">{m['ui.landing.stepsTitle']()}</h2>
      <ol className={styles.list}>
        {steps.map(({ Icon, title, text }) => (
          <li key={title} className={styles.step}>
            <svg className={styles.picture} viewBox="-2 -2 116 116" aria-hidden="true">
              <path className={styles.star} d={star} />
              <circle className={styles.inner} cx="56" cy="56" r="31" />
              <Icon className={styles.icon} x="38" y="38" width="36" height="36" strokeWidth={1.6} />
            </svg>
            <h3 className={styles.title}>{title}</h3>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
