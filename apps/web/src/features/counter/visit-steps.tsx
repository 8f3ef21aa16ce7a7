import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import type { Visit } from './queries.ts'
import { scansQuery } from './scan-queries.ts'
import { stepsOf } from './steps-of.ts'
import styles from './visit-page.module.css'
import { VisitStep } from './visit-step.tsx'

// Each step loads its own code: a visit needs one after the other.
const CardStep = lazy(() => import('./card-step.tsx').then((step) => ({ default: step.CardStep })))
const ScanStep = lazy(() => import('./scan-step.tsx').then((step) => ({ default: step.ScanStep })))
const DecisionStep = lazy(() => import('./decision-step.tsx').then((step) => ({ default: step.DecisionStep })))
const BindingStep = lazy(() => import('./binding-step.tsx').then((step) => ({ default: step.BindingStep })))

/** The steps of a visit on one page, each open once the one before it is done. */
export function VisitSteps({ visit }: { visit: Visit }) {
  const scans = useQuery({ ...scansQuery(visit.id), enabled: visit.state === 'open' })
  const steps = stepsOf(visit, scans.data ?? [])
  return (
    <div className={styles.steps}>
      <VisitStep number={1} title={m['ui.counter.card']()} state={steps.card}>
        <CardStep visit={visit} isDone={steps.card === 'done'} />
      </VisitStep>
      <VisitStep
        number={2}
        title={m['ui.counter.scans']()}
        state={steps.scans}
        later={m['ui.counter.scansLater']()}
        takesFocus
      >
        <ScanStep visit={visit} scans={scans} isDone={steps.scans === 'done'} />
      </VisitStep>
      {/* To refuse is possible at any time. */}
      <VisitStep number={3} title={m['ui.counter.decision']()} state={steps.decision}>
        <DecisionStep visit={visit} state={steps.decision} />
      </VisitStep>
      <VisitStep
        number={4}
        title={m['ui.counter.binding']()}
        state={steps.binding}
        later={m['ui.counter.bindingLater']()}
        takesFocus
      >
        <BindingStep visit={visit} />
      </VisitStep>
    </div>
  )
}
