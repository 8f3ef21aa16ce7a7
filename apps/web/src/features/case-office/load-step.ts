import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { type StepName, stepPath } from './case-path.ts'
import { officeCaseQuery } from './queries.ts'

/** Of a page whose step serves a paper: a fresh code comes first. What went wrong is told by the page itself. */
export async function loadSignedStep(id: string, step: StepName): Promise<null> {
  requireFreshCode(stepPath(id, step))
  await queryClient.prefetchQuery(officeCaseQuery(id))
  return null
}
