import { m } from '@dadkar/messages'
import { deadlineRules, earliestHearingDay } from '@dadkar/procedure'
import type { LoaderFunctionArgs } from 'react-router'
import { ApiError } from '../../lib/api-error.ts'
import { formatIsoDay, formatLongMoment, todayInIran } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { useOfficeCalendar } from '../../lib/office-calendar.ts'
import { findProblem } from '../../lib/problem.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { QuestionPage } from '../../ui/question-page.tsx'
import { officeCasePath } from './case-path.ts'
import { DayAndTime } from './day-and-time.tsx'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, scheduleHearing } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = async () => (await loadSchemas()).hearing
const noticeDays = deadlineRules.hearingNotice.days

export const loadHearing = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'hearing')

/** An officer sets the hearing of a case, or moves it. */
export function HearingPage() {
  return <StepFrame step="hearing">{(found) => <HearingForm found={found} />}</StepFrame>
}

function HearingForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version, hearing } = found
  const { run, hasMoved } = useStep(id, 'hearing')
  const form = useKeptForm({
    name: unsentName(id, 'hearing'),
    schema,
    send: ({ startsAt }) =>
      run((key) => scheduleHearing(id, { version, startsAt }, key).catch(showAtDay), describeDone(found)),
  })
  const days = formatNumber(noticeDays)
  const calendar = useOfficeCalendar()
  const earliest = formatIsoDay(earliestHearingDay(todayInIran(), calendar))
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={hearing ? m['ui.desk.rescheduleQuestion']() : m['ui.desk.scheduleQuestion']()}
      hint={
        <>
          <CaseLine found={found} />
          {hearing && <p>{m['ui.desk.hearingWas']({ when: formatLongMoment(hearing.startsAt) })}</p>}
        </>
      }
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.desk.hearingWhy']()}</p>}
      {...form.page}
      action={hearing ? m['ui.desk.rescheduleSend']() : m['ui.desk.scheduleSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <DayAndTime
        day={{ legend: m['ui.desk.hearingDay'](), hint: m['ui.desk.hearingDayHint']({ days, earliest }) }}
        time={{ legend: m['ui.desk.hearingTime'](), hint: m['ui.desk.hearingTimeHint']() }}
        typed={form.typed}
        keep={form.keep}
        field={form.field}
      />
    </QuestionPage>
  )
}

/** Whoever has no account is not invited yet. */
function describeDone({ hearing, parties }: OfficeCaseDetail): string {
  if (parties.some(({ hasAccount }) => !hasAccount)) return m['ui.paper.scheduleDone']()
  return hearing ? m['ui.desk.rescheduleDone']() : m['ui.desk.scheduleDone']()
}

/** The API speaks of the instant; of its parts it is nearly always the day that is to be changed. */
function showAtDay(error: unknown): never {
  const problem = findProblem(error)
  const code = problem?.fields?.startsAt
  if (!problem || !code) throw error
  throw new ApiError({ ...problem, params: { days: noticeDays, ...problem.params }, fields: { day: code } })
}
