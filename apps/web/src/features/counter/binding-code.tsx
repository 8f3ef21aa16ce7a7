import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { type FormEvent, useState } from 'react'
import { fieldErrorText } from '../../lib/error-text.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { CodeDelivery } from '../../ui/code-delivery.tsx'
import { CodeInput } from '../../ui/code-input.tsx'
import { CodeLife, codeSentTo, isCodeSpent } from '../../ui/code-life.tsx'
import { CodeResend } from '../../ui/code-resend.tsx'
import { Field } from '../../ui/field.tsx'
import { TextButton } from '../../ui/text-link.tsx'
import { useDelivery } from '../../ui/use-delivery.ts'
import { useHasCome } from '../../ui/use-has-come.ts'
import { confirmBinding, findBindingDelivery, resendBindingCode } from './binding-queries.ts'
import styles from './binding-step.module.css'
import type { Visit } from './queries.ts'
import { useVisitAction } from './use-visit-action.ts'

type BindingCodeProps = {
  visit: Visit
  challenge: Schemas['Challenge']
  onOther: () => void
}

/** The person types the code of their own SMS on the clerk's keyboard. */
export function BindingCode({ visit: { id }, challenge, onOther }: BindingCodeProps) {
  const [code, setCode] = useState('')
  const [isShort, setShort] = useState(false)
  const sending = useSend()
  const act = useVisitAction(id)
  const isOver = useHasCome(challenge.expiresAt) || isCodeSpent(sending.refusal?.code)
  const delivery = useDelivery(challenge, isOver, () => findBindingDelivery(id))
  const error = isShort ? fieldErrorText('code.not_six_digits') : (sending.text ?? undefined)

  function send(entered: string) {
    setShort(entered.length < 6)
    void sending.run(async () => {
      if (entered.length === 6) await act(() => confirmBinding(id, entered))
    })
  }
  async function resend() {
    await act(() => resendBindingCode(id))
    setCode('')
    setShort(false)
    sending.forget()
  }
  return (
    <form
      className={styles.form}
      method="post"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send(code)
      }}
    >
      <Callout title={m['ui.counter.handOver']()}>{m['ui.counter.handOverText']()}</Callout>
      <p>{codeSentTo(challenge.sentTo)}</p>
      <Field
        id="code"
        label={m['ui.common.codeLabel']()}
        hint={<CodeLife expiresAt={challenge.expiresAt} isOver={isOver} />}
        error={error}
      >
        <CodeInput value={code} onChange={setCode} onComplete={send} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="large" pending={sending.pending}>
          {m['ui.common.codeConfirm']()}
        </Button>
        <TextButton onClick={onOther}>{m['ui.delivery.routeSimAction']()}</TextButton>
      </div>
      {!isOver && <CodeDelivery delivery={delivery} sentTo={challenge.sentTo} />}
      <CodeResend resendAt={challenge.resendAt} isOver={isOver} onResend={resend} />
    </form>
  )
}
