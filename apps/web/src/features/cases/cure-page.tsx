import type { CaseDetail } from '@dadkar/contract/case'
import { cureDefect as endpoint } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Hourglass } from 'lucide-react'
import { useRef, useState } from 'react'
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router'
import * as z from 'zod/mini'
import { caseStateName } from '../../lib/case-state-name.ts'
import { formatIsoDay } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { caseQuery, cureDefect } from './queries.ts'

const schema = z.pick(endpoint.body, { text: true })

export function loadCure({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(caseQuery(params.id ?? ''))
}

/** The claimant completes a petition that the registry returned. */
export function CurePage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  return found.actions.includes('cure') ? <CureForm found={found} /> : <NothingToCure found={found} />
}

function CureForm({ found: { id, version, dueOn } }: { found: CaseDetail }) {
  const navigate = useNavigate()
  const name = `${id}.cure`
  const form = useKeptForm({ name, schema, empty: { text: '' } })
  const key = useRef(crypto.randomUUID())
  const [hasChanged, setChanged] = useState(false)
  const casePath = `${paths.cases}/${id}`

  const send = form.submit(async ({ text }) => {
    try {
      await cureDefect(id, { version, text }, key.current)
    } catch (error) {
      if (findProblem(error)?.code !== 'case.changed_elsewhere') throw error
      await queryClient.fetchQuery({ ...caseQuery(id), staleTime: 0 })
      return setChanged(true)
    }
    dropUnsent(name)
    await navigate(casePath, { replace: true, state: { cured: true } })
  })
  return (
    <QuestionPage
      back={casePath}
      question={m['ui.cases.cureQuestion']()}
      hint={<p>{dueOn ? m['ui.cases.cureHint']({ day: formatIsoDay(dueOn) }) : m['ui.cases.cureHintOpen']()}</p>}
      why={<p>{m['ui.cases.cureWhy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={send}
      pending={form.pending}
      action={m['ui.cases.cureSend']()}
    >
      {hasChanged && (
        <Callout tone="warning" title={m['ui.cases.cureChangedTitle']()} role="alert">
          {m['ui.cases.cureChangedText']()}
        </Callout>
      )}
      <Field label={m['ui.cases.cureLabel']()} hint={m['ui.cases.cureFieldHint']()} {...form.field('text')}>
        <TextArea rows={10} limit={5000} {...form.register('text')} />
      </Field>
    </QuestionPage>
  )
}

function NothingToCure({ found: { id, state } }: { found: CaseDetail }) {
  return (
    <TroublePage
      icon={Hourglass}
      title={m['ui.cases.cureOverTitle']()}
      actions={<ButtonLink to={`${paths.cases}/${id}`}>{m['ui.cases.toCase']()}</ButtonLink>}
    >
      <p>{m['ui.cases.cureOverText']({ state: caseStateName(state) })}</p>
    </TroublePage>
  )
}
