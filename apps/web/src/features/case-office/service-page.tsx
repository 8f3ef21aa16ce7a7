import { m } from '@dadkar/messages'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure'
import type { LoaderFunctionArgs } from 'react-router'
import { formatIsoDay, todayInIran } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { useOfficeCalendar } from '../../lib/office-calendar.ts'
import { useSend } from '../../lib/use-send.ts'
import { Callout } from '../../ui/callout.tsx'
import { CheckAnswers } from '../../ui/check-answers.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, serveVerdict } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { useStep } from './use-step.ts'

export const loadService = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'service')

/** An officer serves the ruling on the parties. */
export function ServicePage() {
  return <StepFrame step="service">{(found) => <ServiceForm found={found} />}</StepFrame>
}

function ServiceForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version, parties, stage } = found
  const { run, hasMoved } = useStep(id, 'service')
  const sending = useSend()
  const calendar = useOfficeCalendar()
  const { days, last } = reckonDeadline(todayInIran(), deadlineRules.objection, calendar)
  const limit = { days: formatNumber(days), day: formatIsoDay(last) }
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.verdict.serviceQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.verdict.serviceWhy']()}</p>}
      errors={sending.text ? [{ text: sending.text }] : []}
      attempt={sending.attempt}
      onSubmit={sending.submit(() => run((key) => serveVerdict(id, { version }, key), m['ui.verdict.serviceDone']()))}
      pending={sending.pending}
      action={m['ui.verdict.serve']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <CheckAnswers
        heading={m['ui.verdict.serviceTo']()}
        answers={parties.map(({ side, name, hasAccount }) => ({
          term: side === 'claimant' ? m['ui.cases.claimant']() : m['ui.cases.respondent'](),
          value: hasAccount ? name : m['ui.verdict.serviceOnPaper']({ name }),
        }))}
      />
      <Callout title={m['ui.verdict.serviceLimit']()}>
        {stage === 'dispute' ? m['ui.verdict.serviceFinal']() : m['ui.verdict.serviceLimitText'](limit)}
      </Callout>
    </QuestionPage>
  )
}
