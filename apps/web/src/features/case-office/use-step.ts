import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { findProblem } from '../../lib/problem.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { showToast } from '../../ui/toasts.tsx'
import { officeCasePath, type StepName, stepPath } from './case-path.ts'
import { askAgain } from './queries.ts'

const moved = ['case.changed_elsewhere', 'case.step_not_allowed']

/** Under which the text of a step is kept until it is sent. */
export function unsentName(id: string, step: StepName): string {
  return `${id}.${step}`
}

/**
 * Does a step in a case and goes back to it. What stood in the way and is told elsewhere is handled here: a fresh code
 * that is needed, and a colleague who acted meanwhile. The rest is thrown to the form.
 * @param page to which a fresh code leads back
 */
export function useStep(id: string, step: StepName, page = stepPath(id, step)) {
  const navigate = useNavigate()
  const key = useRef(crypto.randomUUID())
  const [hasMoved, setMoved] = useState(false)

  async function run(work: (key: string) => Promise<unknown>, done: string): Promise<void> {
    try {
      await work(key.current)
    } catch (error) {
      const code = findProblem(error)?.code ?? ''
      if (code === 'session.step_up_required') return void navigate(stepUpPath(page))
      if (!moved.includes(code)) throw error
      await askAgain(id)
      return setMoved(true)
    }
    dropUnsent(unsentName(id, step))
    showToast(done)
    await navigate(officeCasePath(id), { replace: true })
  }
  return { run, hasMoved }
}
