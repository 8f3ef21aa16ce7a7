import { Navigate } from 'react-router'
import { firstOpenPage } from './gaps.ts'
import { useDraft } from './use-draft.ts'

/** The bare address of a petition leads to where there is still something to write. */
export function ResumePage() {
  const { draft, pathOf } = useDraft()
  return <Navigate replace to={pathOf(firstOpenPage(draft))} />
}
