import { errorText } from '../../../lib/error-text.ts'
import { findProblem } from '../../../lib/problem.ts'
import type { OfficeCase } from '../queries.ts'

type Chosen = Pick<OfficeCase, 'id' | 'caseNumber' | 'version'>

/** What came of one case: `refusal` is null where it was given to the board. */
export type Given = { chosen: Chosen; refusal: string | null }

type Assign = (id: string, version: number) => Promise<unknown>

/** After one of these nothing else would go through either. */
const endsAll = [
  'session.required',
  'session.ended',
  'session.capacity_required',
  'board.not_found',
  'board.incomplete',
]

/**
 * Gives cases to a board one after the other: each is a step of its own, and one that is refused does not stop the rest.
 * `tell` is called after each. What stops them all, a broken line among it, is thrown; those before it remain given.
 */
export async function assignMany(
  cases: readonly Chosen[],
  assign: Assign,
  tell: (given: Given) => void,
): Promise<void> {
  for (const chosen of cases) {
    try {
      await assign(chosen.id, chosen.version)
      tell({ chosen, refusal: null })
    } catch (error) {
      const problem = findProblem(error)
      if (!problem || endsAll.includes(problem.code)) throw error
      tell({ chosen, refusal: errorText(problem.code, problem.params) })
    }
  }
}
