import { m } from '@dadkar/messages'
import { formatJalali } from '@dadkar/validators'
import type { LoaderFunctionArgs } from 'react-router'
import { queryClient } from '../../lib/query-client.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { ComplaintFields } from '../../ui/complaint-fields.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, officeCaseQuery, recordComplaint } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const step = 'court-complaint'

const schema = async () => (await loadSchemas()).complaint

export async function loadComplaint({ params }: LoaderFunctionArgs): Promise<null> {
  await queryClient.prefetchQuery(officeCaseQuery(params.id ?? ''))
  return null
}

/** That a party complained at the Administrative Court, as the branch heard. */
export function ComplaintPage() {
  return <StepFrame step={step}>{(found) => <ComplaintForm found={found} />}</StepFrame>
}

function ComplaintForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version, claimantName, respondentName } = found
  const { run, hasMoved } = useStep(id, step)
  const form = useKeptForm({
    name: unsentName(id, step),
    schema,
    send: ({ side, complainedOn, courtNumber }) => {
      const day = formatJalali(complainedOn, 'en', 'numeric')
      const body = { version, side, complainedOn: day, courtNumber: courtNumber ?? '' }
      return run((key) => recordComplaint(id, body, key), m['ui.settlement.complaintDone']())
    },
  })
  const { typed, keep } = form
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.settlement.complaintDeskQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.settlement.complaintWhyHeading']()}
      why={<p>{m['ui.settlement.complaintWhy']()}</p>}
      {...form.page}
      action={m['ui.settlement.complaintSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <ChoiceCards
        {...form.field('side')}
        name="side"
        legend={m['ui.settlement.complaintSide']()}
        chosen={typed.side ?? ''}
        onChange={(event) => keep({ side: event.target.value })}
        choices={[
          { value: 'claimant', label: claimantName, detail: m['ui.cases.claimant']() },
          { value: 'respondent', label: respondentName, detail: m['ui.cases.respondent']() },
        ]}
      />
      <ComplaintFields typed={typed} keep={keep} field={form.field} />
    </QuestionPage>
  )
}
