import type { Paper } from '@dadkar/contract/paper'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../skeleton.tsx'

const CasePaper = lazy(() => import('./case-paper.tsx').then((module) => ({ default: module.CasePaper })))

/** A paper of a case. The forms weigh as much as a page, and are loaded beside it. */
export function LazyCasePaper(props: { paper: Paper; sha256: string }) {
  return (
    <Suspense fallback={<Skeleton rows={6} />}>
      <CasePaper {...props} />
    </Suspense>
  )
}
