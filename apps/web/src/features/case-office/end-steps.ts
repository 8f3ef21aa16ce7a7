import type { StepName } from './case-path.ts'
import { ClosingPage, loadClosing } from './closing-page.tsx'
import { ExecutionPage, loadExecution } from './execution-page.tsx'
import { LetterPage, loadLetter } from './letter-page.tsx'
import { loadSettlement, SettlementPage } from './settlement-page.tsx'

/** The pages on which a case is ended, sent on, or written about beside its course. */
export const endSteps = {
  execution: { Component: ExecutionPage, loader: loadExecution },
  closing: { Component: ClosingPage, loader: loadClosing },
  letter: { Component: LetterPage, loader: loadLetter },
  settlement: { Component: SettlementPage, loader: loadSettlement },
} satisfies Partial<Record<StepName, object>>
