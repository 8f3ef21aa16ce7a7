import { useState } from 'react'
import { EnrolmentStatus } from '../features/enrolment/enrolment-status.tsx'
import { OfficeFinder } from '../features/offices/office-finder.tsx'
import { readDraft } from '../features/verification/draft.ts'
import { goOnFromCounter } from '../features/verification/queries.ts'
import type { Office } from '../lib/enrolment.ts'

/** The way over a counter office: the code for it, the offices, and what a verification goes on from. Drawn at build time. */
export function EnrolmentPage() {
  const [office, setOffice] = useState<Office | null>(null)
  return (
    <EnrolmentStatus
      office={office}
      finder={<OfficeFinder choice={{ chosen: office, onChoose: setOffice }} />}
      readMobile={() => readDraft().mobile}
      onBound={goOnFromCounter}
    />
  )
}
