import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { findProblem } from '../../lib/problem.ts'
import { showToast } from '../../ui/toasts.tsx'
import { askAgain } from './queries.ts'
import { visitPath } from './visit-path.ts'

const moved = ['enrolment.over', 'enrolment.not_found', 'enrolment.not_confirmed', 'enrolment.unchecked']

/**
 * Does something with a visit. What stood in the way and is told elsewhere is handled here: a fresh code that is needed,
 * and a visit that has moved on meanwhile, by time or by another clerk. The rest is thrown to the form.
 */
export function useVisitAction(id: string) {
  const navigate = useNavigate()
  return async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      const code = findProblem(error)?.code ?? ''
      if (code === 'session.step_up_required') return void navigate(stepUpPath(visitPath(id)))
      if (!moved.includes(code)) throw error
      await askAgain(id)
      showToast(m['ui.counter.moved'](), 'warning')
    }
  }
}
