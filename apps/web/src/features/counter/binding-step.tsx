import { m } from '@dadkar/messages'
import { formatTrackingCode } from '@dadkar/procedure'
import { CircleCheckBig } from 'lucide-react'
import { useState } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { useHasCome } from '../../ui/use-has-come.ts'
import { BindingCode } from './binding-code.tsx'
import { BindingForm } from './binding-form.tsx'
import styles from './binding-step.module.css'
import type { Visit } from './queries.ts'

/**
 * The person binds what was confirmed to a line of their own: on their own device, or here on the clerk's keyboard.
 * Nobody is signed in by it.
 */
export function BindingStep({ visit }: { visit: Visit }) {
  const [mobile, setMobile] = useState('')
  const [isOther, setOther] = useState(false)
  const { binding, validUntil } = visit
  // Only what began in time can still be finished here.
  const isTooLate = useHasCome(validUntil)
  const challenge = binding?.state === 'codeSent' && !isOther ? binding.challenge : null
  return (
    <div className={styles.part}>
      <div className={styles.good}>
        <CircleCheckBig size={28} strokeWidth={1.75} aria-hidden />
        <p>
          <strong>{m['ui.counter.confirmedTitle']()}</strong> {m['ui.counter.confirmedText']()}
        </p>
      </div>
      {challenge ? (
        <BindingCode visit={visit} challenge={challenge} onOther={() => setOther(true)} />
      ) : (
        <>
          {!isTooLate && (
            <section className={styles.way}>
              <h3>{m['ui.counter.themselvesTitle']()}</h3>
              <p>{m['ui.counter.themselvesText']({ until: formatMoment(validUntil) })}</p>
              <DefinitionList
                rows={[
                  { term: m['ui.counter.address'](), value: <Ltr>{location.host + paths.enrolment}</Ltr> },
                  { term: m['ui.enrolment.code'](), value: <Ltr>{formatTrackingCode(visit.code)}</Ltr> },
                ]}
              />
            </section>
          )}
          <section className={styles.way}>
            <h3>{m['ui.counter.hereTitle']()}</h3>
            <p className={styles.soft}>{m['ui.counter.hereText']()}</p>
            <BindingForm
              visit={visit}
              mobile={mobile}
              isTooLate={isTooLate}
              onSent={(sentTo) => {
                setMobile(sentTo)
                setOther(false)
              }}
            />
          </section>
        </>
      )}
    </div>
  )
}
