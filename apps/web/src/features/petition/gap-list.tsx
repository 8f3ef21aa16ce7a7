import { m } from '@dadkar/messages'
import { useEffect, useRef } from 'react'
import { fieldErrorText } from '../../lib/error-text.ts'
import { Callout } from '../../ui/callout.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './gap-list.module.css'
import { type Gap, petitionPath, placeOf } from './steps.ts'
import { judged } from './use-draft-form.ts'

type GapListProps = {
  id: string
  gaps: readonly Gap[]
  /** Grows with each press of the button; the list takes the focus anew. */
  attempt: number
}

/** What is still missing or wrong in a petition, each with the way to its page and field. */
export function GapList({ id, gaps, attempt }: GapListProps) {
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
          {gaps.map(({ path, code }) => (
            <li key={path}>
              <TextLink to={{ pathname: petitionPath(id, placeOf(path).page), search: '?check' }} state={judged}>
                {fieldErrorText(code)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  )
}
