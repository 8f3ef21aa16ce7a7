import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { caseQuery } from './queries.ts'

export type PartyStep =
  | ('cure' | 'objection' | 'withdrawal' | 'execution' | 'court-complaint')
  | ('settlement' | 'settlement/check' | 'settlement/answer')
  | ('brief' | 'brief/check')

export function partyStepPath(id: string, step: PartyStep): string {
  return `${paths.cases}/${id}/${step}`
}

/** Under which the text of a step is kept until it is sent. */
export function unsentName(id: string, step: PartyStep): string {
  return `${id}.${step}`
}

/** What shows that the case stands otherwise than it does here. */
const moved = ['case.changed_elsewhere', 'case.step_not_allowed', 'case.limit_passed']

/**
 * Sends what a party writes and goes back to the case. What stood in the way and is told elsewhere is handled here: a
 * fresh code that is needed, and a case that changed meanwhile. The rest is thrown to the form.
 * @param tell goes on to a page that tells what came of it, where that is not the case's
 */
export function usePartyStep(id: string, step: PartyStep) {
  const navigate = useNavigate()
  const key = useRef(crypto.randomUUID())
  const [hasChanged, setChanged] = useState(false)

  async function run<Answer>(
    work: (key: string) => Promise<Answer>,
    tell?: (answer: Answer) => unknown,
  ): Promise<void> {
    let answer: Answer
    try {
      answer = await work(key.current)
    } catch (error) {
      const code = findProblem(error)?.code ?? ''
      if (code === 'session.step_up_required') return void navigate(stepUpPath(partyStepPath(id, step)))
      if (!moved.includes(code)) throw error
      await queryClient.fetchQuery({ ...caseQuery(id), staleTime: 0 })
      return setChanged(true)
    }
    dropUnsent(unsentName(id, step))
    if (tell) await tell(answer)
    else await navigate(`${paths.cases}/${id}`, { replace: true, state: { done: step } })
  }
  return { run, hasChanged }
}
