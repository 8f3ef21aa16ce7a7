import { BoardPage, loadBoard } from './board-page.tsx'
import type { StepName } from './case-path.ts'
import { ComplaintPage, loadComplaint } from './complaint-page.tsx'
import { DefectPage, loadDefect } from './defect-page.tsx'
import { HearingPage, loadHearing } from './hearing-page.tsx'
import { loadMinutes, MinutesPage } from './minutes-page.tsx'
import { loadRejection, RejectionPage } from './rejection-page.tsx'
import { loadService, ServicePage } from './service-page.tsx'
import { loadSettlement, SettlementPage } from './settlement-page.tsx'

/** The pages on which one thing is done in a case: small and alike, they are loaded together; a ruling has pages of its own. */
export const steps = {
  defect: { Component: DefectPage, loader: loadDefect },
  rejection: { Component: RejectionPage, loader: loadRejection },
  board: { Component: BoardPage, loader: loadBoard },
  hearing: { Component: HearingPage, loader: loadHearing },
  minutes: { Component: MinutesPage, loader: loadMinutes },
  service: { Component: ServicePage, loader: loadService },
  settlement: { Component: SettlementPage, loader: loadSettlement },
  'court-complaint': { Component: ComplaintPage, loader: loadComplaint },
} satisfies Record<Exclude<StepName, 'verdict'>, object>
