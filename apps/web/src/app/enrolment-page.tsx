import { lazy } from 'react'
import { EnrolmentStatus } from '../features/enrolment/enrolment-status.tsx'

// Each part when it is wanted: whoever is asked for the code needs neither the offices nor the verification.
const CounterVisit = lazy(() => import('./counter-visit.tsx').then((module) => ({ default: module.CounterVisit })))
const CounterBinding = lazy(() =>
  import('./counter-binding.tsx').then((module) => ({ default: module.CounterBinding })),
)

/** The way over a counter office: the code for it, and what comes of it there. Drawn at build time. */
export function EnrolmentPage() {
  return <EnrolmentStatus Open={CounterVisit} Confirmed={CounterBinding} />
}
