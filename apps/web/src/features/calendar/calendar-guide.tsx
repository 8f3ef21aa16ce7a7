import { m } from '@dadkar/messages'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './calendar-page.module.css'

/** What the calendar tells and to whom, and where in a calendar program the address goes. */
export function CalendarGuide({ isOpen }: { isOpen: boolean }) {
  const programs = [
    [
      m['ui.calendarFeed.google'](),
      m['ui.calendarFeed.google1'](),
      m['ui.calendarFeed.google2'](),
      m['ui.calendarFeed.google3'](),
    ],
    [
      m['ui.calendarFeed.apple'](),
      m['ui.calendarFeed.apple1'](),
      m['ui.calendarFeed.apple2'](),
      m['ui.calendarFeed.apple3'](),
    ],
    [
      m['ui.calendarFeed.outlook'](),
      m['ui.calendarFeed.outlook1'](),
      m['ui.calendarFeed.outlook2'](),
      m['ui.calendarFeed.outlook3'](),
    ],
  ]
  return (
    <>
      <section className={styles.guide}>
        <h2>{m['ui.calendarFeed.how']()}</h2>
        <ul className={styles.how}>
          <li>{m['ui.calendarFeed.how1']()}</li>
          <li>{m['ui.calendarFeed.how2']()}</li>
          <li>{m['ui.calendarFeed.how3']()}</li>
          <li>{m['ui.calendarFeed.how4']()}</li>
        </ul>
      </section>
      <section className={styles.guide}>
        <h2>{m['ui.calendarFeed.steps']()}</h2>
        {programs.map(([name, ...steps]) => (
          <Disclosure key={name} summary={name} isOpen={isOpen}>
            <ol className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Disclosure>
        ))}
      </section>
    </>
  )
}
