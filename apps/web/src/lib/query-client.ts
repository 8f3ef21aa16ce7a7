import { QueryClient } from '@tanstack/react-query'
import { findProblem } from './problem.ts'

/** Server state. What the API refused is not asked again; a broken line is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => findProblem(error) === null && failures < 2,
    },
  },
})
