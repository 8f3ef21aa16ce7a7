import { OwnHearings } from './calendar/own-hearings.tsx'
import type { OwnOffice } from './queries.ts'
import { RulingsToSign } from './verdict/rulings-to-sign.tsx'

/** What waits for a member of a board in person. */
export function OwnWork({ office }: { office: OwnOffice }) {
  return (
    <>
      <RulingsToSign />
      <OwnHearings office={office} />
    </>
  )
}
