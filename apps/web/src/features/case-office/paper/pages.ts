import { HandOutPage, loadHandOut } from './hand-out-page.tsx'
import { JoinerPage, loadJoiner } from './joiner-page.tsx'
import { JoinersPage } from './joiners-page.tsx'
import { PapersPage } from './papers-page.tsx'
import { loadRecord, RecordPage } from './record-page.tsx'
import { loadSheet, SheetPage } from './sheet-page.tsx'

/** The pages of the paper channel: small and alike, they are loaded together. */
export const paperPages = {
  handOut: { Component: HandOutPage, loader: loadHandOut },
  papers: { Component: PapersPage },
  sheet: { Component: SheetPage, loader: loadSheet },
  record: { Component: RecordPage, loader: loadRecord },
  joiners: { Component: JoinersPage },
  joiner: { Component: JoinerPage, loader: loadJoiner },
}
