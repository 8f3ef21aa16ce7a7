import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { caseStateName } from '../../lib/case-state-name.ts'
import { formatIsoDay } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { caseQuery, cureDefect } from './queries.ts'
import { ChangedCallout, StepClosed } from './step-parts.tsx'
import { unsentName, usePartyStep } from './use-party-step.ts'

const schema = async () => (await import('./step-schemas.ts')).cure

export function loadCure({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(caseQuery(params.id ?? ''))
}

/** The claimant completes a petition that the registry returned. */
export function CurePage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.actions.includes('cure')) return <CureForm found={found} />
  return (
    <StepClosed found={found} step="cure" title={m['ui.cases.cureOverTitle']()}>
      {m['ui.cases.cureOverText']({ state: caseStateName(found.state) })}
    </StepClosed>
  )
}

function CureForm({ found }: { found: CaseDetail }) {
  const { id, version, dueOn, notices } = found
  const defect = notices.findLast(({ kind, isMine }) => kind === 'defectNotice' && isMine)
  const { run, hasChanged } = usePartyStep(id, 'cure')
  const form = useKeptForm({
    name: unsentName(id, 'cure'),
    schema,
    send: ({ text }) => run((key) => cureDefect(id, { version, text }, key)),
  })
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.cases.cureQuestion']()}
      hint={
        <>
          <p>{dueOn ? m['ui.cases.cureHint']({ day: formatIsoDay(dueOn) }) : m['ui.cases.cureHintOpen']()}</p>
          {defect && <TextLink to={`/notices/${defect.id}`}>{m['ui.cases.readDefect']()}</TextLink>}
        </>
      }
      why={<p>{m['ui.cases.cureWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.cases.cureSend']()}
    >
      {hasChanged && <ChangedCallout />}
      <Field label={m['ui.cases.cureLabel']()} hint={m['ui.cases.cureFieldHint']()} {...form.field('text')}>
        <TextArea rows={10} limit={5000} name="text" defaultValue={form.typed.text} />
      </Field>
    </QuestionPage>
  )
}
