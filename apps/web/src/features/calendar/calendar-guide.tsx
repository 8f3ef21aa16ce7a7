import { m } from '@dadkar/messages'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './calendar-page.module.css'

/** What the calendar tells and to whom, and where in a calendar program the address goes. */
export function CalendarGuide({ isOpen }: { isOpen: boolean }) {
  const programs = [
    [m['ui.calendar.google'](), m['ui.calendar.google1'](), m['ui.calendar.google2'](), m['ui.calendar.google3']()],
    [m['ui.calendar.apple'](), m['ui.calendar.apple1'](), m['ui.calendar.apple2'](), m['ui.calendar.apple3']()],
    [m['ui.calendar.outlook'](), m['ui.calendar.outlook1'](), m['ui.calendar.outlook2'](), m['ui.calendar.outlook3']()],
  ]
  return (
    <>
      <section className={styles.guide}>
        <h2>{m['ui.calendar.how']()}</h2>
        <ul className={styles.how}>
          <li>{m['ui.calendar.how1']()}</li>
          <li>{m['ui.calendar.how2']()}</li>
          <li>{m['ui.calendar.how3']()}</li>
          <li>{m['ui.calendar.how4']()}</li>
        </ul>
      </section>
      <section className={styles.guide}>
        <h2>{m['ui.calendar.steps']()}</h2>
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
