import type { PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { claimCatalogue, isMoneyClaim, tomanInWords } from '@dadkar/procedure'
import { toLatinDigits } from '@dadkar/validators'
import { lazy, Suspense } from 'react'
import { Controller } from 'react-hook-form'
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import { claimBasis, claimName } from '../../lib/claim-names.ts'
import { locale } from '../../lib/locale.ts'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { MoneyInput } from '../../ui/money-input.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { employmentInputs } from './employment-inputs.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { useDraftForm } from './use-draft-form.ts'

/** Drawn with the page though folded, so that it is there when the line is not. */
const AmountHelper = lazy(() => import('./amount-helper.tsx').then((part) => ({ default: part.AmountHelper })))

type Claim = PetitionDraft['claims'][number]

/** One claim: its amount and what it is for. */
export function ClaimPage() {
  const { draft, pathOf } = useDraft()
  const position = Number(useParams().position)
  const claim = draft.claims[position]
  if (!claim) return <Navigate replace to={pathOf('claims')} />
  return <ClaimForm key={position} position={position} claim={claim} />
}

function ClaimForm({ position, claim }: { position: number; claim: Claim }) {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { store, draft, pathOf } = useDraft()
  const { needsAmount, warning } = claimCatalogue[claim.kind]
  const form = useDraftForm<Claim, unknown>({
    schema: (schemas) => schemas.claimSchemaOf(claim.kind),
    defaultValues: { ...claim, amountRial: toLatinDigits(claim.amountRial).replace(/\D/g, '') },
    store,
    merge: (content, values) => ({
      ...content,
      claims: content.claims.map((each, index) => (index === position ? values : each)),
    }),
  })
  // The list of claims is where one more can be added, so it comes first even for those who came from the check.
  const list = { pathname: pathOf('claims'), search: `${search}` }
  return (
    <QuestionPage
      back={list}
      step={stepOf('claims')}
      question={claimName(claim.kind)}
      hint={<p>{claimBasis(claim.kind)}</p>}
      why={<p>{m['ui.petition.claimWhy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.submit(() => navigate(list))}
      action={m['ui.petition.saveClaim']()}
    >
      {warning === 'socialSecurityFirst' && (
        <Callout tone="warning" title={m['ui.petition.insuranceTitle']()}>
          <p>{m['ui.petition.insuranceText']()}</p>
        </Callout>
      )}
      {needsAmount && (
        <Field
          label={m['ui.petition.claimAmount']()}
          hint={m['ui.petition.claimAmountHint']()}
          {...form.field('amountRial')}
        >
          <Controller
            control={form.control}
            name="amountRial"
            render={({ field }) => <MoneyInput {...field} describe={(rial) => tomanInWords(rial, locale)} />}
          />
        </Field>
      )}
      {isMoneyClaim(claim.kind) && (
        <Suspense>
          <AmountHelper
            kind={claim.kind}
            typed={{ ...employmentInputs(claim.kind, draft), ...form.watch('inputs') }}
            onType={(inputs) => form.setValue('inputs', inputs)}
            onUse={(rial) => {
              form.setValue('amountRial', `${rial}`, { shouldValidate: form.attempt > 0 })
              form.setFocus('amountRial')
            }}
          />
        </Suspense>
      )}
      <Field
        label={m['ui.petition.claimExplanation']()}
        hint={m['ui.petition.claimExplanationHint']()}
        {...form.field('explanation')}
      >
        <TextArea rows={5} limit={2000} {...form.register('explanation')} />
      </Field>
    </QuestionPage>
  )
}
