import { m } from '@dadkar/messages'
import { loadOfficeCaseDocument } from '../../lib/case-documents.ts'
import { usePages } from '../../lib/use-pages.ts'
import { BriefPanel } from '../../ui/brief-panel.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { briefsQuery, type OfficeCaseDetail } from './queries.ts'

/** What the parties filed, newest first, a page at a time. */
export function CaseBriefs({ found }: { found: OfficeCaseDetail }) {
  const filed = found.timeline.filter(({ kind }) => kind === 'briefFiled').length
  if (filed === 0) return null
  return <BriefPages caseId={found.id} filed={filed} />
}

function BriefPages({ caseId, filed }: { caseId: string; filed: number }) {
  const { items: briefs, error, retry, pager } = usePages(briefsQuery(caseId, filed))
  if (!briefs) return error ? <LoadFailed title={m['ui.brief.failedTitle']()} onRetry={retry} /> : <Skeleton rows={3} />
  return (
    <>
      {briefs.map((brief) => (
        <BriefPanel key={brief.id} brief={brief} load={(documentId) => loadOfficeCaseDocument(caseId, documentId)} />
      ))}
      <Pager {...pager} />
    </>
  )
}
