import { maxClaims, type PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { Plus, Scale } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { claimName } from '../../lib/claim-names.ts'
import { fieldErrorText } from '../../lib/error-text.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextButton, TextLink } from '../../ui/text-link.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { describeAmount, totalOf } from './claim-amounts.ts'
import { claimSchemaOf } from './claim-schema.ts'
import styles from './claims-page.module.css'
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
      back={backTo(pathOf('respondent'))}
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
            <ul className={styles.claims}>
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

function ClaimRow({ claim, to, onRemove }: ClaimRowProps) {
  const [isAsking, setAsking] = useState(false)
  const name = claimName(claim.kind)
  const isComplete = claimSchemaOf(claim.kind).safeParse(claim).success
  return (
    <li className={styles.claim}>
      <span className={styles.name}>{name}</span>
      <span className={styles.amount}>
        {isComplete ? describeAmount(claim) : <Chip tone="warning">{m['ui.petition.claimNotComplete']()}</Chip>}
      </span>
      <span className={styles.actions}>
        <TextLink to={to} aria-label={m['ui.petition.editClaim']({ claim: name })}>
          {m['ui.petition.edit']()}
        </TextLink>
        <TextButton onClick={() => setAsking(true)}>
          {m['ui.petition.remove']()}
          <VisuallyHidden> {name}</VisuallyHidden>
        </TextButton>
      </span>
      {isAsking && (
        <ConfirmDialog
          title={m['ui.petition.removeTitle']()}
          action={m['ui.petition.removeConfirm']()}
          onConfirm={async () => {
            onRemove()
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        >
          <p>{m['ui.petition.removeText']({ claim: name })}</p>
        </ConfirmDialog>
      )}
    </li>
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
