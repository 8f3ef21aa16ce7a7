import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { formatJalali } from '@dadkar/validators'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { ComplaintFields } from '../../ui/complaint-fields.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { caseQuery, recordCourtComplaint } from './queries.ts'
import { ChangedCallout, StepClosed } from './step-parts.tsx'
import { unsentName, usePartyStep } from './use-party-step.ts'

const schema = async () => (await import('./step-schemas.ts')).complaint

export function loadComplaint({ params: { id = '' } }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(caseQuery(id))
}

/** A party writes down that they complained at the Administrative Court. */
export function ComplaintPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.actions.includes('recordCourtComplaint')) return <ComplaintForm found={found} />
  return <StepClosed found={found} step="court-complaint" title={m['ui.settlement.complaintClosed']()} />
}

function ComplaintForm({ found: { id, version } }: { found: CaseDetail }) {
  const { run, hasChanged } = usePartyStep(id, 'court-complaint')
  const form = useKeptForm({
    name: unsentName(id, 'court-complaint'),
    schema,
    send: ({ complainedOn, courtNumber }) =>
      run((key) =>
        recordCourtComplaint(
          id,
          { version, complainedOn: formatJalali(complainedOn, 'en', 'numeric'), courtNumber: courtNumber ?? '' },
          key,
        ),
      ),
  })
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.settlement.complaintQuestion']()}
      hint={<p>{m['ui.settlement.complaintHint']()}</p>}
      whyHeading={m['ui.settlement.complaintWhyHeading']()}
      why={<p>{m['ui.settlement.complaintWhy']()}</p>}
      {...form.page}
      action={m['ui.settlement.complaintSend']()}
    >
      {hasChanged && <ChangedCallout />}
      <ComplaintFields typed={form.typed} keep={form.keep} field={form.field} />
    </QuestionPage>
  )
}
