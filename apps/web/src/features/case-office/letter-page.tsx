import { m } from '@dadkar/messages'
import type { LoaderFunctionArgs } from 'react-router'
import { formatList } from '../../lib/format-list.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, sendLetter } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = async () => (await loadSchemas()).letter

export const loadLetter = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'letter')

const unreached = (name: string) => m['ui.step.letterUnreached']({ name })

/** The parties of a side, and which of them a letter does not reach. */
function reachOf({ parties }: OfficeCaseDetail, of: 'claimant' | 'respondent') {
  const there = parties.filter(({ side }) => side === of)
  return formatList(there.map(({ name, hasAccount }) => (hasAccount ? name : unreached(name))))
}

/** Whom a letter to everybody does not reach. */
function leftOut({ parties }: OfficeCaseDetail) {
  const without = parties.filter(({ hasAccount }) => !hasAccount)
  return without.length > 0 ? formatList(without.map(({ name }) => unreached(name))) : undefined
}

/** The respondents together; of several, also each alone. */
function respondentChoices(found: OfficeCaseDetail) {
  const respondents = found.parties.filter(({ side }) => side === 'respondent')
  const isAlone = respondents.length === 1
  const label = isAlone ? m['ui.cases.respondent']() : m['ui.step.letterToSide']()
  const together = { value: 'respondent', label, detail: reachOf(found, 'respondent') }
  if (isAlone) return [together]
  const each = respondents.map(({ id, name, hasAccount }) => ({
    value: id,
    label: name,
    detail: hasAccount ? m['ui.cases.respondent']() : unreached(name),
  }))
  return [together, ...each]
}

/** The branch serves a warning or an announcement. */
export function LetterPage() {
  return <StepFrame step="letter">{(found) => <LetterForm found={found} />}</StepFrame>
}

function LetterForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version } = found
  const { run, hasMoved } = useStep(id, 'letter')
  const form = useKeptForm({
    name: unsentName(id, 'letter'),
    schema,
    send: (typed) => run((key) => sendLetter(id, { version, ...typed }, key), m['ui.step.letterDone']()),
  })
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.step.letterQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.step.letterWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.step.letterSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <ChoiceCards
        legend={m['ui.step.letterKind']()}
        isDense
        choices={[
          { value: 'warning', label: m['ui.step.warning'](), detail: m['ui.step.warningDetail']() },
          { value: 'announcement', label: m['ui.step.announcement'](), detail: m['ui.step.announcementDetail']() },
        ]}
        {...form.field('kind')}
        name="kind"
        chosen={form.typed.kind}
      />
      <ChoiceCards
        legend={m['ui.step.letterTo']()}
        isDense
        choices={[
          { value: 'all', label: m['ui.step.letterToAll'](), detail: leftOut(found) },
          { value: 'claimant', label: m['ui.cases.claimant'](), detail: reachOf(found, 'claimant') },
          ...respondentChoices(found),
        ]}
        {...form.field('to')}
        name="to"
        chosen={form.typed.to}
      />
      <Field label={m['ui.step.letterText']()} hint={m['ui.step.letterTextHint']()} {...form.field('text')}>
        <TextArea rows={10} limit={5000} name="text" defaultValue={form.typed.text} />
      </Field>
    </QuestionPage>
  )
}
