import { m } from '@dadkar/messages'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure'
import type { LoaderFunctionArgs } from 'react-router'
import { formatIsoDay, todayInIran } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { useOfficeCalendar } from '../../lib/office-calendar.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, returnForDefect } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = async () => (await loadSchemas()).defect

export const loadDefect = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'defect')

/** An officer returns a petition to its claimant, with what it lacks. */
export function DefectPage() {
  return <StepFrame step="defect">{(found) => <DefectForm found={found} />}</StepFrame>
}

function DefectForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version } = found
  const { run, hasMoved } = useStep(id, 'defect')
  const form = useKeptForm({
    name: unsentName(id, 'defect'),
    schema,
    send: ({ lacks }) => run((key) => returnForDefect(id, { version, lacks }, key), m['ui.desk.defectDone']()),
  })
  const calendar = useOfficeCalendar()
  const { days, last } = reckonDeadline(todayInIran(), deadlineRules.defectCure, calendar)
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.desk.defectQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.desk.defectWhy']({ days: formatNumber(days), day: formatIsoDay(last) })}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.desk.defectSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <Field label={m['ui.desk.lacks']()} hint={m['ui.desk.lacksHint']()} {...form.field('lacks')}>
        <TextArea rows={10} limit={5000} name="lacks" defaultValue={form.typed.lacks} />
      </Field>
    </QuestionPage>
  )
}
