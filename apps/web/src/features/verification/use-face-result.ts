import { m } from '@dadkar/messages'
import { useEffect, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useSend } from '../../lib/use-send.ts'
import { cameBack, outcomePath } from './journey.ts'
import { pathOf, retryVerification, type Verification } from './queries.ts'

/** Asks how the face check ended, and goes on; by itself, once, for whoever was led back from the provider. */
export function useFaceResult({ id, handOff }: Verification) {
  const navigate = useNavigate()
  const sending = useSend()
  const [answer, setAnswer] = useState<string | null>(null)
  const isBack = useSearchParams()[0].get(cameBack.name) === cameBack.value
  const hasAsked = useRef(false)

  const ask = () =>
    void sending.run(async () => {
      setAnswer(null)
      const next = await retryVerification(id)
      if (!next.handOff) navigate(pathOf(next), { replace: true })
      else setAnswer(next.handOff.url === handOff?.url ? m['ui.face.pending']() : m['ui.face.renewed']())
    })

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked once, on coming back
  useEffect(() => {
    if (!isBack || hasAsked.current) return
    hasAsked.current = true
    // A reload is not another return.
    navigate(outcomePath, { replace: true })
    ask()
  }, [isBack])

  return { ask, isAsking: sending.pending, answer, refusal: sending.text }
}
