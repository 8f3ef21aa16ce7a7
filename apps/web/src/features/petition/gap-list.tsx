import { m } from '@dadkar/messages'
import type { ClaimKind } from '@dadkar/procedure'
import { useEffect, useRef } from 'react'
import { claimName } from '../../lib/claim-names.ts'
import { fieldErrorText } from '../../lib/error-text.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Callout } from '../../ui/callout.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { dateName } from './date-name.ts'
import styles from './gap-list.module.css'
import type { Gap } from './gaps.ts'
import { judged, petitionPath, placeOf } from './steps.ts'

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
            <li key={gap.path}>
              <TextLink to={{ pathname: petitionPath(id, placeOf(gap.path).page), search: '?check' }} state={judged}>
                {describeGap(gap, claims)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  )
}

/** Of several claims it says which one; of two dates, too. */
function describeGap({ path, code }: Gap, claims: GapListProps['claims']): string {
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
