import type { StepName } from './case-path.ts'
import { HearingPage, loadHearing } from './hearing-page.tsx'
import { loadMinutes, MinutesPage } from './minutes-page.tsx'

/** The pages on which a hearing is set and its minutes are written. */
export const hearingSteps = {
  hearing: { Component: HearingPage, loader: loadHearing },
  minutes: { Component: MinutesPage, loader: loadMinutes },
} satisfies Partial<Record<StepName, object>>
