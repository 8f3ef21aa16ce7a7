import { type InvalidateOptions, type InvalidateQueryFilters, QueryClient } from '@tanstack/react-query'
import { findProblem } from './problem.ts'

/**
 * A client whose invalidation also reaches what is being loaded for the first time. The library joins such a load and
 * takes its answer as fresh, though the server may have written it before the change: it is asked once more.
 */
class FreshQueryClient extends QueryClient {
  override async invalidateQueries(filters?: InvalidateQueryFilters, options?: InvalidateOptions): Promise<void> {
    const firstLoads = this.getQueryCache()
      .findAll({ ...filters, fetchStatus: 'fetching' })
      .filter(({ state }) => state.data === undefined)
    await super.invalidateQueries(filters, options)
    await Promise.allSettled(firstLoads.map(({ promise }) => promise))
    const again = firstLoads.map(({ queryKey }) =>
      super.invalidateQueries({ queryKey, exact: true, refetchType: filters?.refetchType }, options),
    )
    await Promise.all(again)
  }
}

/** Server state. What the API refused is not asked again; a broken line is, twice. */
export const queryClient = new FreshQueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => findProblem(error) === null && failures < 2,
    },
  },
})
