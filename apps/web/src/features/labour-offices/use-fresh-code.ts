import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { findProblem } from '../../lib/problem.ts'

/** Does what needs a fresh code; where the last one is too old by now, the person enters one and comes back to `path`. */
export function useFreshCode(path: string) {
  const navigate = useNavigate()
  return async (work: () => Promise<unknown>) => {
    try {
      await work()
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      await navigate(stepUpPath(path))
    }
  }
}
