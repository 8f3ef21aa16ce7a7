import { useState } from 'react'
import { OpenEnrolment } from '../features/enrolment/open-enrolment.tsx'
import { OfficeFinder } from '../features/offices/office-finder.tsx'
import type { Enrolment, Office } from '../lib/enrolment.ts'

/** The code for the counter, with the office that the person means to go to. */
export function CounterVisit({ enrolment }: { enrolment: Enrolment }) {
  const [office, setOffice] = useState<Office | null>(null)
  const finder = <OfficeFinder choice={{ chosen: office, onChoose: setOffice }} />
  return <OpenEnrolment enrolment={enrolment} office={office} finder={finder} />
}
