import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import type { To } from 'react-router'
import styles from './definition-list.module.css'
import { Panel } from './panel.tsx'
import { TextLink } from './text-link.tsx'

export type Answer = { term: string; value: ReactNode; change?: To }

/** What was answered, each with a way back to change it. */
export function CheckAnswers({ heading, answers }: { heading?: ReactNode; answers: readonly Answer[] }) {
  return (
    <Panel heading={heading}>
      <dl className={styles.list}>
        {answers.map(({ term, value, change }) => (
          <div key={term} className={styles.row}>
            <dt>{term}</dt>
            <dd>{value}</dd>
            {change && (
              <dd className={styles.change}>
                <TextLink to={change} aria-label={m['ui.common.changeOf']({ what: term })}>
                  {m['ui.common.change']()}
                </TextLink>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Panel>
  )
}
