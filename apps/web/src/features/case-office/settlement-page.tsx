import { m } from '@dadkar/messages'
import type { LoaderFunctionArgs } from 'react-router'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TermsFields } from '../../ui/terms-fields.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, recordSettlement } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = async () => (await loadSchemas()).settlement

export const loadSettlement = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'settlement')

/** What the parties agreed before the board, which each of them has still to sign. */
export function SettlementPage() {
  return <StepFrame step="settlement">{(found) => <SettlementForm found={found} />}</StepFrame>
}

function SettlementForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version, settlement } = found
  const { run, hasMoved } = useStep(id, 'settlement')
  const form = useKeptForm({
    name: unsentName(id, 'settlement'),
    schema,
    send: ({ terms, amountRial }) =>
      run(
        (key) => recordSettlement(id, { version, terms, amountRial: String(amountRial ?? '') }, key),
        m['ui.settlement.recordDone'](),
      ),
  })
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.settlement.recordQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.settlement.recordWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.settlement.recordSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <TermsFields typed={form.typed} field={form.field} replaces={settlement?.end === null} />
    </QuestionPage>
  )
}
