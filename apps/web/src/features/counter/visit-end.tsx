import { m } from '@dadkar/messages'
import { CircleCheckBig, CircleX, type LucideIcon, TimerOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { roleName, roleOf } from '../../lib/roles.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { Visit } from './queries.ts'
import { refusalName } from './refusal-name.ts'
import styles from './visit-end.module.css'

type End = { icon: LucideIcon; title: string; text: string }

function describe({ state }: Visit): End {
  if (state === 'bound') {
    return { icon: CircleCheckBig, title: m['ui.counter.boundTitle'](), text: m['ui.counter.boundText']() }
  }
  return state === 'refused'
    ? { icon: CircleX, title: m['ui.counter.refusedTitle'](), text: m['ui.counter.refusedText']() }
    : { icon: TimerOff, title: m['ui.counter.expiredTitle'](), text: m['ui.counter.expiredText']() }
}

/** How a visit ended, and on to the next. */
export function VisitEnd({ visit }: { visit: Visit }) {
  const { icon: Icon, title, text } = describe(visit)
  const { refusedFor, takenAt, decidedAt, boundAt } = visit
  const heading = useRef<HTMLHeadingElement>(null)
  // It comes in the place of the form that had the focus.
  useEffect(() => heading.current?.focus(), [])
  const facts = [
    [m['ui.counter.role'](), roleName(roleOf(visit))],
    [m['ui.counter.refusedFor'](), refusedFor && refusalName(refusedFor)],
    [m['ui.counter.takenAt'](), formatMoment(takenAt)],
    [m['ui.counter.decidedAt'](), decidedAt && formatMoment(decidedAt)],
    [m['ui.counter.boundAt'](), boundAt && formatMoment(boundAt)],
  ] as const
  return (
    <section className={styles.end} data-state={visit.state} aria-labelledby="visit-end">
      <Icon size={44} strokeWidth={1.5} aria-hidden />
      <h2 id="visit-end" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <div className={styles.facts}>
        <DefinitionList rows={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
      </div>
      <ButtonLink to={paths.counter} size="large">
        {m['ui.counter.nextVisit']()}
      </ButtonLink>
    </section>
  )
}
