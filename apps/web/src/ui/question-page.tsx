import { m } from '@dadkar/messages'
import type { FormEventHandler, ReactNode } from 'react'
import type { To } from 'react-router'
import { BackLink } from './back-link.tsx'
import { Button } from './button.tsx'
import { ErrorSummary, type SummaryError } from './error-summary.tsx'
import { PageTitle } from './page-title.tsx'
import styles from './question-page.module.css'
import { type Step, StepBar } from './step-bar.tsx'

type QuestionPageProps = {
  back: To
  step?: Step
  /** The one question of the page: its h1 and its title. */
  question: string
  hint?: ReactNode
  /** «چرا می‌پرسیم؟», beside the question on wide screens and beneath it on narrow ones. */
  why?: ReactNode
  /** What stands above it instead, on pages that tell rather than ask. */
  whyHeading?: string
  errors?: readonly SummaryError[]
  attempt?: number
  onSubmit: FormEventHandler<HTMLFormElement>
  /** Whenever something in the form changes. */
  onChange?: FormEventHandler<HTMLFormElement>
  pending?: boolean
  /** What the main button says; «ادامه» if not given. */
  action?: ReactNode
  /** `danger` where it cannot be undone and takes something away. */
  actionLook?: 'primary' | 'danger'
  /** A quieter second way on, beside the button. */
  otherwise?: ReactNode
  /** Further help, after the button. */
  after?: ReactNode
  children: ReactNode
}

/** One thing per page: a question, its hint, the field, one button. */
export function QuestionPage(props: QuestionPageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <BackLink to={props.back} />
        {props.step && <StepBar {...props.step} />}
        {props.errors && <ErrorSummary errors={props.errors} attempt={props.attempt ?? 0} />}
        <div className={styles.heading}>
          <PageTitle>{props.question}</PageTitle>
          {props.hint && <div className={styles.hint}>{props.hint}</div>}
        </div>
        <form className={styles.form} method="post" noValidate onSubmit={props.onSubmit} onChange={props.onChange}>
          {props.children}
          <div className={styles.actions}>
            <Button type="submit" size="large" look={props.actionLook} pending={props.pending}>
              {props.action ?? m['ui.common.continue']()}
            </Button>
            {props.otherwise}
          </div>
        </form>
        {props.after}
      </div>
      {props.why && (
        <aside className={styles.why}>
          <h2>{props.whyHeading ?? m['ui.common.why']()}</h2>
          {props.why}
        </aside>
      )}
    </div>
  )
}
