import { m } from '@dadkar/messages'
import type { ClaimKind } from '@dadkar/procedure'
import { useNavigate, useSearchParams } from 'react-router'
import { claimBasis, claimName } from '../../lib/claim-names.ts'
import { useForm } from '../../lib/form.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { claimGroups } from './claim-groups.ts'
import { loadSchemas } from './load-schemas.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'

const loadSchema = async () => (await loadSchemas()).claimKind

/** Which right is claimed; its amount and reasons are asked on the next page. */
export function ClaimKindPage() {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { store, pathOf } = useDraft()
  const form = useForm<{ kind: ClaimKind }, { kind: ClaimKind }>({ schema: loadSchema, defaultValues: {} })

  const addClaim = form.submit(async ({ kind }) => {
    const { content } = store.getState()
    const { maxClaims } = await loadSchemas()
    if (content.claims.length >= maxClaims) return navigate(pathOf('claims'), { replace: true })
    store.change({ ...content, claims: [...content.claims, { kind, amountRial: '', inputs: {}, explanation: '' }] })
    // Replaced, so that "back" from the new claim does not offer to add yet another.
    return navigate({ pathname: pathOf(`claims/${content.claims.length}`), search: `${search}` }, { replace: true })
  })
  const { id, error } = form.field('kind')
  return (
    <QuestionPage
      back={pathOf('claims')}
      step={stepOf('claims')}
      question={m['ui.petition.claimKindQuestion']()}
      hint={<p>{m['ui.petition.claimKindHint']()}</p>}
      why={<p>{m['ui.petition.claimWhy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={addClaim}
    >
      {claimGroups.map(({ title, kinds }, index) => (
        <ChoiceCards
          key={kinds[0]}
          // One choice over several groups: the summary leads to the first.
          id={index === 0 ? id : `${id}-group-${index}`}
          error={index === 0 ? error : undefined}
          legend={title()}
          isDense
          choices={kinds.map((kind) => ({ value: kind, label: claimName(kind), detail: claimBasis(kind) }))}
          {...form.register('kind')}
        />
      ))}
    </QuestionPage>
  )
}
