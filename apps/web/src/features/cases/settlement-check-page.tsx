import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { toLatinDigits } from '@dadkar/validators'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, redirect, useParams } from 'react-router'
import { usePlainForm } from '../../lib/plain-form.ts'
import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { readUnsent } from '../../lib/unsent.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { SettlementMeaning } from '../../ui/settlement-meaning.tsx'
import { SettlementTerms } from '../../ui/settlement-terms.tsx'
import { caseQuery, proposeSettlement } from './queries.ts'
import { ChangedCallout, StepClosed } from './step-parts.tsx'
import { partyStepPath, unsentName, usePartyStep } from './use-party-step.ts'

const step = 'settlement/check'

const schema = async () => (await import('./step-schemas.ts')).signature

const readTyped = (id: string) => readUnsent(unsentName(id, step), { terms: '', amountRial: '' })

export function loadSettlementCheck({ params: { id = '' } }: LoaderFunctionArgs) {
  if (readTyped(id).terms.trim() === '') throw redirect(partyStepPath(id, 'settlement'))
  requireFreshCode(partyStepPath(id, step))
  return queryClient.ensureQueryData(caseQuery(id))
}

/** The proposed terms once more, and what signing them means. */
export function SettlementCheckPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.actions.includes('proposeSettlement')) return <CheckForm found={found} />
  return <StepClosed found={found} step={step} title={m['ui.settlement.closedPropose']()} />
}

function CheckForm({ found: { id, version } }: { found: CaseDetail }) {
  const { run, hasChanged } = usePartyStep(id, step)
  const { terms, amountRial } = readTyped(id)
  const digits = toLatinDigits(amountRial).replace(/\D/g, '')
  const form = usePlainForm(schema, () => run((key) => proposeSettlement(id, { version, terms, amountRial }, key)))
  return (
    <QuestionPage
      back={partyStepPath(id, 'settlement')}
      question={m['ui.settlement.checkQuestion']()}
      hint={<p>{m['ui.settlement.checkHint']()}</p>}
      {...form.page}
      action={m['ui.settlement.sign']()}
    >
      {hasChanged && <ChangedCallout />}
      <Panel>
        <SettlementTerms terms={terms} amountRial={digits === '' ? null : Number(digits)} />
      </Panel>
      <SettlementMeaning />
      <CheckboxField label={m['ui.settlement.proposalSure']()} {...form.field('isSure')} name="isSure" />
    </QuestionPage>
  )
}
