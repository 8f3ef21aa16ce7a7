import type { PetitionCheck } from '@dadkar/contract/petition-check'
import { m } from '@dadkar/messages'
import type { ClaimKind } from '@dadkar/procedure'
import { useEffect, useRef } from 'react'
import { claimName } from '../../lib/claim-names.ts'
import { fieldErrorText } from '../../lib/error-text.ts'
import { withNext } from '../../lib/next-address.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { Callout } from '../../ui/callout.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { dateName } from './date-name.ts'
import styles from './gap-list.module.css'
import { judged, petitionPath, placeOf } from './steps.ts'

/** A null path is of the profile. */
type Gap = PetitionCheck['missing'][number]

type GapListProps = {
  id: string
  claims: readonly { kind: ClaimKind }[]
  gaps: readonly Gap[]
  /** Grows with each press of the button; the list takes the focus anew. */
  attempt: number
}

/** What is still missing or wrong in a petition, each with the way to its page and field. */
export function GapList({ id, claims, gaps, attempt }: GapListProps) {
  const list = useRef<HTMLDivElement>(null)
  const isShown = gaps.length > 0
  useEffect(() => {
    if (isShown && attempt > 0) list.current?.focus()
  }, [isShown, attempt])
  if (!isShown) return null
  return (
    <div ref={list} tabIndex={-1} className={styles.gaps}>
      <Callout tone="error" title={m['ui.petition.incompleteTitle']()} role={attempt > 0 ? 'alert' : undefined}>
        <ul className={styles.list}>
          {gaps.map((gap) => (
            <li key={gap.path ?? gap.code}>
              <TextLink to={whereToMend(id, gap)} state={judged}>
                {describeGap(gap, claims)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  )
}

function whereToMend(id: string, { path, code }: Gap) {
  if (path !== null) return { pathname: petitionPath(id, placeOf(path).page), search: '?check' }
  const back = petitionPath(id, 'check')
  return withNext(code === 'profile.incomplete' ? paths.profile : paths.verify, back)
}

/** Of several claims it says which one; of two dates, too. */
function describeGap({ path, code }: Gap, claims: GapListProps['claims']): string {
  if (path === null) return fieldErrorText(code)
  const claim = claims[Number(/^claims\.(\d+)\./.exec(path)?.[1])]
  const respondent = /^respondents\.(\d+)\./.exec(path)?.[1]
  if (respondent) {
    const number = formatNumber(Number(respondent) + 1)
    return m['ui.petition.respondentOf']({ number, text: fieldErrorText(code) })
  }
  const evidence = /^evidence\.(\d+)\./.exec(path)?.[1]
  if (evidence) return m['ui.evidence.of']({ number: formatNumber(Number(evidence) + 1), text: fieldErrorText(code) })
  const about = claim ? claimName(claim.kind) : dateName(path)
  return about ? `${about}: ${fieldErrorText(code)}` : fieldErrorText(code)
}
