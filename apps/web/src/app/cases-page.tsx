import { CaseListPage } from '../features/cases/case-list-page.tsx'
import { DraftList } from '../features/petition/draft-list.tsx'

/** The person's cases, and above them the petitions they have not sent yet. */
export function CasesPage() {
  return <CaseListPage drafts={<DraftList />} />
}
