import { maxClaims, type PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { Plus, Scale } from 'lucide-react'
import type { FormEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { claimName } from '../../lib/claim-names.ts'
import { fieldErrorText } from '../../lib/error-text.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { describeAmount, totalOf } from './claim-amounts.ts'
import { claimSchemaOf } from './claim-schema.ts'
import styles from './claims-page.module.css'
import parts from './part-list.module.css'
import { PartRow } from './part-row.tsx'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'

type Claim = PetitionDraft['claims'][number]

/** What has been claimed so far; one more can be added, each can be changed or removed. */
export function ClaimsPage() {
  const navigate = useNavigate()
  const { search } = useLocation()
  const { store, draft, pathOf, leadTo, backTo } = useDraft()
  const { claims } = draft
  const adding = { pathname: pathOf('claims/new'), search }

  function goOn(event: FormEvent) {
    event.preventDefault()
    void navigate(claims.length === 0 ? adding : leadTo('statement'))
  }

  function removeClaim(position: number) {
    const { content } = store.getState()
    store.change({ ...content, claims: content.claims.filter((_, index) => index !== position) })
  }

  return (
    <QuestionPage
      back={backTo(pathOf('respondents'))}
      step={stepOf('claims')}
      question={m['ui.petition.claimsQuestion']()}
      hint={<p>{m['ui.petition.claimsHint']()}</p>}
      why={<p>{m['ui.petition.claimWhy']()}</p>}
      onSubmit={goOn}
      action={claims.length === 0 ? m['ui.petition.addClaim']() : m['ui.petition.claimsDone']()}
    >
      {claims.length === 0 ? (
        <EmptyState icon={Scale} title={m['ui.petition.claimsEmpty']()}>
          {m['ui.petition.claimsEmptyText']()}
        </EmptyState>
      ) : (
        <>
          <div>
            <ul className={parts.parts}>
              {claims.map((claim, index) => (
                <ClaimRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: a claim is known by its place in the petition
                  key={index}
                  claim={claim}
                  to={{ pathname: pathOf(`claims/${index}`), search }}
                  onRemove={() => removeClaim(index)}
                />
              ))}
            </ul>
            <Total claims={claims} />
          </div>
          {claims.length < maxClaims ? (
            <div>
              <ButtonLink look="secondary" to={adding}>
                <Plus size={18} aria-hidden />
                {m['ui.petition.addAnotherClaim']()}
              </ButtonLink>
            </div>
          ) : (
            <p>{fieldErrorText('claims.too_many')}</p>
          )}
        </>
      )}
    </QuestionPage>
  )
}

type ClaimRowProps = { claim: Claim; to: { pathname: string; search: string }; onRemove: () => void }

function ClaimRow({ claim, ...row }: ClaimRowProps) {
  const name = claimName(claim.kind)
  const isComplete = claimSchemaOf(claim.kind).safeParse(claim).success
  return (
    <PartRow
      {...row}
      name={name}
      detail={isComplete ? describeAmount(claim) : <Chip tone="warning">{m['ui.petition.claimNotComplete']()}</Chip>}
      editLabel={m['ui.petition.editClaim']({ claim: name })}
      removal={{ title: m['ui.petition.removeTitle'](), text: m['ui.petition.removeText']({ claim: name }) }}
    />
  )
}

function Total({ claims }: { claims: readonly Claim[] }) {
  const total = totalOf(claims)
  if (!total) return null
  return (
    <p className={styles.total}>
      <span>
        {m['ui.claim.total']()} <VisuallyHidden>({formatNumber(claims.length)})</VisuallyHidden>
      </span>
      <strong>{total}</strong>
    </p>
  )
}
