import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../../lib/next-address.ts'
import { findProblem } from '../../../lib/problem.ts'
import { dropUnsent } from '../../../lib/unsent.ts'
import { showToast } from '../../../ui/toasts.tsx'

type Done = { name: string; toast: string; to: string }

/**
 * Does something on the page at `path` and goes on. A fresh code that is needed is asked for, and what was typed is kept;
 * the rest is thrown to the form.
 */
export function usePaperStep(path: string) {
  const navigate = useNavigate()
  const key = useRef(crypto.randomUUID())
  return async (work: (key: string) => Promise<unknown>, { name, toast, to }: Done): Promise<void> => {
    try {
      await work(key.current)
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      return void navigate(stepUpPath(path))
    }
    dropUnsent(name)
    showToast(toast)
    await navigate(to, { replace: true })
  }
}
