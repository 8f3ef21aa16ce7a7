import { type FormEvent, useState } from 'react'
import { errorText } from './error-text.ts'
import { findProblem, type Problem } from './problem.ts'

/**
 * Sending from a page that has no fields to judge: it shows that it is under way, is not sent twice meanwhile, and what
 * it was refused for can be told. Pages with fields use `useForm`.
 */
export function useSend() {
  const [isPending, setPending] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [refusal, setRefusal] = useState<Problem | null>(null)

  async function run(work: () => Promise<unknown>) {
    if (isPending) return
    setPending(true)
    setRefusal(null)
    setAttempt((count) => count + 1)
    try {
      await work()
    } catch (error) {
      setRefusal(findProblem(error) ?? { code: 'connection.failed' })
    } finally {
      setPending(false)
    }
  }

  function submit(work: () => Promise<unknown>) {
    return (event: FormEvent) => {
      event.preventDefault()
      void run(work)
    }
  }

  const text = refusal && errorText(refusal.code, refusal.params)
  return { run, submit, pending: isPending, attempt, refusal, text, forget: () => setRefusal(null) }
}
