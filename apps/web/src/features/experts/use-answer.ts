import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { findProblem } from '../../lib/problem.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { showToast } from '../../ui/toasts.tsx'

type Answer = {
  /** The page on which it is written, and the name under which it is kept until it is sent. */
  page: string
  name: string
  next: string
  done: string
}

/** Sends what an expert answers and goes on; a fresh code that is needed is asked for first. The rest goes to the form. */
export function useAnswer({ page, name, next, done }: Answer) {
  const navigate = useNavigate()
  const key = useRef(crypto.randomUUID())
  return async (work: (key: string) => Promise<unknown>): Promise<void> => {
    try {
      await work(key.current)
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      return void navigate(stepUpPath(page))
    }
    dropUnsent(name)
    showToast(done)
    await navigate(next, { replace: true })
  }
}
