import { AnnulmentPage, loadAnnulment } from './annulment-page.tsx'
import type { StepName } from './case-path.ts'
import { ComplaintPage, loadComplaint } from './complaint-page.tsx'
import { JoinderPage, loadJoinder } from './joinder-page.tsx'

/** The pages of what few cases come to. */
export const rareSteps = {
  'court-complaint': { Component: ComplaintPage, loader: loadComplaint },
  annulment: { Component: AnnulmentPage, loader: loadAnnulment },
  joinder: { Component: JoinderPage, loader: loadJoinder },
} satisfies Partial<Record<StepName, object>>
