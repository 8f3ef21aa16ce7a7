import { smsCode } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { isolateLtr, localizeDigits } from '@dadkar/validators'
import type { ReactNode } from 'react'
import { Controller } from 'react-hook-form'
import type { To } from 'react-router'
import * as z from 'zod/mini'
import { clockSkew } from '../lib/clock.ts'
import { errorText } from '../lib/error-text.ts'
import { useForm } from '../lib/form.ts'
import { locale } from '../lib/locale.ts'
import { paths } from '../lib/paths.ts'
import { CodeInput } from './code-input.tsx'
import styles from './code-question.module.css'
import { CodeResend } from './code-resend.tsx'
import { Countdown } from './countdown.tsx'
import { Disclosure } from './disclosure.tsx'
import { Field } from './field.tsx'
import { QuestionPage } from './question-page.tsx'
import type { Step } from './step-bar.tsx'
import { TextLink } from './text-link.tsx'
import { useHasCome } from './use-has-come.ts'
import { useSmsCode } from './use-sms-code.ts'

type Challenge = { id: string; sentTo: string | null; expiresAt: string; resendAt: string }

type CodeQuestionProps = {
  back: To
  step?: Step
  question: string
  /** Where the code went; «کد شش‌رقمی را به شمارهٔ … فرستادیم» if not given. */
  hint?: ReactNode
  challenge: Challenge
  action?: ReactNode
  otherwise?: ReactNode
  /** Enters the code. What it throws is told at the field. */
  onCode: (code: string) => Promise<unknown>
  /** Sends the code again. `isOver`: this one is of no more use and a new one is wanted. */
  onResend: (isOver: boolean) => Promise<unknown>
}

const schema = z.object({ code: smsCode })
const endings = ['code.expired', 'code.used', 'code.too_many_tries']

/** Asks for the code of an SMS: its time, sending it again, what to do when it does not arrive. */
export function CodeQuestion(props: CodeQuestionProps) {
  const { challenge, onCode, onResend } = props
  const form = useForm({ schema, defaultValues: { code: '' } })
  const send = form.submit(({ code }) => onCode(code))
  const isOver = useHasCome(challenge.expiresAt) || endings.includes(form.refusal?.code ?? '')
  const refusal = form.refusal && errorText(form.refusal.code, form.refusal.params)
  const { id, error } = form.field('code')

  function fillIn(code: string) {
    form.setValue('code', code)
    void send()
  }
  useSmsCode(fillIn)

  async function resend() {
    await onResend(isOver)
    form.reset()
  }

  return (
    <QuestionPage
      back={props.back}
      step={props.step}
      question={props.question}
      hint={<p>{props.hint ?? sentTo(challenge)}</p>}
      why={<p>{m['ui.common.codeSecret']()}</p>}
      errors={refusal ? [{ fieldId: id, text: refusal }] : form.errors}
      attempt={form.attempt}
      onSubmit={send}
      pending={form.pending}
      action={props.action ?? m['ui.common.codeConfirm']()}
      otherwise={props.otherwise}
      after={<CodeTrouble challenge={challenge} isOver={isOver} onResend={resend} />}
    >
      <Field
        id={id}
        error={error ?? refusal ?? undefined}
        label={m['ui.common.codeLabel']()}
        hint={<CodeLife challenge={challenge} isOver={isOver} />}
      >
        <Controller
          control={form.control}
          name="code"
          render={({ field }) => <CodeInput {...field} onComplete={() => void send()} />}
        />
      </Field>
    </QuestionPage>
  )
}

type CodeTroubleProps = { challenge: Challenge; isOver: boolean; onResend: () => Promise<unknown> }

function CodeTrouble({ challenge, isOver, onResend }: CodeTroubleProps) {
  return (
    <div className={styles.trouble}>
      <CodeResend resendAt={challenge.resendAt} isOver={isOver} onResend={onResend} />
      <Disclosure summary={m['ui.common.codeMissing']()}>
        <ul className={styles.reasons}>
          <li>{m['ui.common.codeMissing1']()}</li>
          <li>{m['ui.common.codeMissing2']()}</li>
          <li>{m['ui.common.codeMissing3']()}</li>
        </ul>
        <TextLink to={`${paths.help}#code`}>{m['ui.common.codeHelp']()}</TextLink>
      </Disclosure>
    </div>
  )
}

function CodeLife({ challenge, isOver }: { challenge: Challenge; isOver: boolean }) {
  if (isOver) return m['ui.common.codeOver']()
  return (
    <Countdown until={challenge.expiresAt} clockSkew={clockSkew()}>
      {(time) => m['ui.common.codeValidFor']({ time })}
    </Countdown>
  )
}

function sentTo(challenge: Challenge): string {
  return m['ui.common.codeSentTo']({ mobile: isolateLtr(localizeDigits(challenge.sentTo ?? '', locale)) })
}
