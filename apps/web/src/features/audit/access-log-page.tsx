import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { usePages } from '../../lib/use-pages.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Field } from '../../ui/field.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AccessEntryRow } from './access-entry-row.tsx'
import styles from './access-log-page.module.css'
import { accessQuery, caseChoicesQuery } from './queries.ts'

/** Who opened or changed what is the person's own, newest first; of all cases or of one (`?case=`). */
export function AccessLogPage() {
  const [search, setSearch] = useSearchParams()
  const caseId = search.get('case') ?? undefined
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.profile} />}
        title={m['ui.audit.title']()}
        lead={<p>{m['ui.audit.lead']()}</p>}
      />
      <div className={styles.parts}>
        <CaseFilter
          caseId={caseId}
          onChange={(id) => setSearch(id ? { case: id } : {}, { preventScrollReset: true })}
        />
        <AccessLog key={caseId} caseId={caseId} />
      </div>
    </>
  )
}

function CaseFilter({ caseId, onChange }: { caseId: string | undefined; onChange: (id: string) => void }) {
  const { data: cases = [] } = useQuery(caseChoicesQuery)
  if (cases.length === 0) return null
  return (
    <Field id="case" label={m['ui.audit.filter']()}>
      <SelectInput width="medium" value={caseId ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{m['ui.audit.all']()}</option>
        {cases.map(({ id, caseNumber }) => (
          <option key={id} value={id}>
            {m['ui.audit.ofCase']({ number: formatCode(caseNumber) })}
          </option>
        ))}
      </SelectInput>
    </Field>
  )
}

function AccessLog({ caseId }: { caseId: string | undefined }) {
  const { items: entries, error, retry, pager } = usePages(accessQuery(caseId))
  if (!entries)
    return error ? <LoadFailed title={m['ui.audit.failedTitle']()} onRetry={retry} /> : <Skeleton rows={5} />
  if (entries.length === 0) {
    return (
      <EmptyState icon={ScrollText} title={m['ui.audit.emptyTitle']()}>
        {m['ui.audit.emptyText']()}
      </EmptyState>
    )
  }
  return (
    <div>
      <ul className={styles.entries} aria-label={m['ui.audit.list']()}>
        {entries.map((entry) => (
          <AccessEntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
      <Pager {...pager} />
    </div>
  )
}
