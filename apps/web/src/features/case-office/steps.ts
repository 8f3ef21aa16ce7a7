import { BoardPage, loadBoard } from './board-page.tsx'
import type { StepName } from './case-path.ts'
import { DefectPage, loadDefect } from './defect-page.tsx'
import { loadRejection, RejectionPage } from './rejection-page.tsx'
import { loadService, ServicePage } from './service-page.tsx'

/** The pages on which one thing is done on the way to a ruling and its service: small and alike, they are loaded together. A ruling has pages of its own. */
export const steps = {
  defect: { Component: DefectPage, loader: loadDefect },
  rejection: { Component: RejectionPage, loader: loadRejection },
  board: { Component: BoardPage, loader: loadBoard },
  service: { Component: ServicePage, loader: loadService },
} satisfies Partial<Record<StepName, object>>
