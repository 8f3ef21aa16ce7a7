import { m } from '@dadkar/messages'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Written } from '../../../ui/papers/paper-sheet.tsx'
import type { OfficeCaseDetail } from '../queries.ts'

/** What a member reads again while writing: what was said in the hearing and in the petition. */
export function CaseBackground({ found: { minutes, petition } }: { found: OfficeCaseDetail }) {
  return (
    <div>
      {minutes && (
        <Disclosure summary={m['ui.desk.minutes']()}>
          <Written>{minutes}</Written>
        </Disclosure>
      )}
      <Disclosure summary={m['ui.notices.statement']()}>
        <Written>{petition.statement}</Written>
      </Disclosure>
    </div>
  )
}
