import { BoardPage, loadBoard } from './board-page.tsx'
import type { StepName } from './case-path.ts'
import { ClosingPage, loadClosing } from './closing-page.tsx'
import { ComplaintPage, loadComplaint } from './complaint-page.tsx'
import { DefectPage, loadDefect } from './defect-page.tsx'
import { ExecutionPage, loadExecution } from './execution-page.tsx'
import { HearingPage, loadHearing } from './hearing-page.tsx'
import { LetterPage, loadLetter } from './letter-page.tsx'
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
  execution: { Component: ExecutionPage, loader: loadExecution },
  closing: { Component: ClosingPage, loader: loadClosing },
  letter: { Component: LetterPage, loader: loadLetter },
  service: { Component: ServicePage, loader: loadService },
  settlement: { Component: SettlementPage, loader: loadSettlement },
  'court-complaint': { Component: ComplaintPage, loader: loadComplaint },
} satisfies Record<Exclude<StepName, 'verdict'>, object>
