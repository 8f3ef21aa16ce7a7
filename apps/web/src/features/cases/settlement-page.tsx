import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TermsFields } from '../../ui/terms-fields.tsx'
import { caseQuery } from './queries.ts'
import { StepClosed } from './step-parts.tsx'
import { partyStepPath, unsentName } from './use-party-step.ts'

const schema = async () => (await import('./step-schemas.ts')).proposal

export function loadSettlement({ params: { id = '' } }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(caseQuery(id))
}

/** A party writes the terms of a settlement; the next page checks and signs them. */
export function SettlementPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.actions.includes('proposeSettlement')) return <TermsForm found={found} />
  return <StepClosed found={found} step="settlement/check" title={m['ui.settlement.closedPropose']()} />
}

function TermsForm({ found: { id, settlement } }: { found: CaseDetail }) {
  const navigate = useNavigate()
  const form = useKeptForm({
    name: unsentName(id, 'settlement/check'),
    schema,
    send: async () => navigate(partyStepPath(id, 'settlement/check')),
  })
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.settlement.proposeQuestion']()}
      hint={<p>{m['ui.settlement.proposeHint']()}</p>}
      whyHeading={m['ui.settlement.meansTitle']()}
      why={
        <>
          <p>{m['ui.settlement.meansEnd']()}</p>
          <p>{m['ui.settlement.meansUntil']()}</p>
          <p>{m['ui.settlement.meansFree']()}</p>
        </>
      }
      {...form.page}
      onChange={form.onChange}
    >
      <TermsFields typed={form.typed} field={form.field} replaces={settlement?.end === null} />
    </QuestionPage>
  )
}
