import { m } from '@dadkar/messages'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { To } from 'react-router'
import type { Delivery } from '../lib/code-delivery.ts'
import { fieldErrorText } from '../lib/error-text.ts'
import { paths } from '../lib/paths.ts'
import { useSend } from '../lib/use-send.ts'
import { CodeDelivery } from './code-delivery.tsx'
import { CodeInput } from './code-input.tsx'
import { CodeLife, codeSentTo, isCodeSpent } from './code-life.tsx'
import styles from './code-question.module.css'
import { CodeResend } from './code-resend.tsx'
import { CodeRoutes } from './code-routes.tsx'
import { Disclosure } from './disclosure.tsx'
import { Field } from './field.tsx'
import { QuestionPage } from './question-page.tsx'
import type { Step } from './step-bar.tsx'
import { TextLink } from './text-link.tsx'
import { useDelivery } from './use-delivery.ts'
import { useHasCome } from './use-has-come.ts'
import { useSmsCode } from './use-sms-code.ts'

type Challenge = {
  id: string
  sentTo: string | null
  expiresAt: string
  resendAt: string
  delivery?: Delivery | null
}

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
  /** Asks how far the SMS has come; not at sign-in, which does not say whether there is one. */
  onLook?: () => Promise<Delivery | null>
  /** Where another number can be given instead. */
  otherNumber?: To
}

const id = 'code'
/** After so many, asking again is no advice any more. */
const resendsUntilRoutes = 2

/** Asks for the code of an SMS: its time, sending it again, what to do when it does not arrive. */
export function CodeQuestion(props: CodeQuestionProps) {
  const { challenge, onCode, onResend } = props
  const [code, setCode] = useState('')
  const [isShort, setShort] = useState(false)
  const [resends, setResends] = useState(0)
  const sending = useSend()
  const isOver = useHasCome(challenge.expiresAt) || isCodeSpent(sending.refusal?.code)
  const delivery = useDelivery(challenge, isOver, props.onLook)
  const error = isShort ? fieldErrorText('code.not_six_digits') : sending.text

  function send(entered: string) {
    setShort(entered.length < 6)
    // An incomplete code is refused here, and costs none of the tries.
    void sending.run(async () => {
      if (entered.length === 6) await onCode(entered)
    })
  }
  function fillIn(received: string) {
    setCode(received)
    send(received)
  }
  useSmsCode(fillIn)

  async function resend() {
    await onResend(isOver)
    setResends((count) => count + 1)
    setCode('')
    setShort(false)
    sending.forget()
  }

  return (
    <QuestionPage
      back={props.back}
      step={props.step}
      question={props.question}
      hint={<p>{props.hint ?? codeSentTo(challenge.sentTo)}</p>}
      why={<p>{m['ui.common.codeSecret']()}</p>}
      errors={error ? [{ fieldId: id, text: error }] : []}
      attempt={sending.attempt}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send(code)
      }}
      pending={sending.pending}
      action={props.action ?? m['ui.common.codeConfirm']()}
      otherwise={props.otherwise}
      after={
        <div className={styles.trouble}>
          {!isOver && <CodeDelivery delivery={delivery} sentTo={challenge.sentTo} />}
          <CodeResend resendAt={challenge.resendAt} isOver={isOver} onResend={resend} />
          {resends < resendsUntilRoutes ? <WhyMissing /> : <CodeRoutes otherNumber={props.otherNumber} />}
        </div>
      }
    >
      <Field
        id={id}
        error={error ?? undefined}
        label={m['ui.common.codeLabel']()}
        hint={<CodeLife expiresAt={challenge.expiresAt} isOver={isOver} />}
      >
        <CodeInput value={code} onChange={setCode} onComplete={send} />
      </Field>
    </QuestionPage>
  )
}

function WhyMissing() {
  return (
    <Disclosure summary={m['ui.common.codeMissing']()}>
      <ul className={styles.reasons}>
        <li>{m['ui.common.codeMissing1']()}</li>
        <li>{m['ui.common.codeMissing2']()}</li>
        <li>{m['ui.common.codeMissing3']()}</li>
      </ul>
      <p>
        <TextLink to={`${paths.help}#code`}>{m['ui.common.codeHelp']()}</TextLink>
      </p>
      <p>
        <TextLink to={paths.lostSim}>{m['ui.account.lostLink']()}</TextLink>
      </p>
    </Disclosure>
  )
}
