import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Files, Plus } from 'lucide-react'
import { type Document, documentsQuery } from '../../lib/documents.ts'
import { paths } from '../../lib/paths.ts'
import { useUploads } from '../../lib/upload-store.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { DocumentRow } from '../../ui/documents/document-row.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './documents-page.module.css'
import { WantedDocuments } from './wanted-documents.tsx'

/** The person's documents: what is there, what is on its way, what would be useful. */
export function DocumentsPage() {
  const { data, isError, refetch } = useQuery(documentsQuery())
  return (
    <>
      <PageHeader
        title={m['ui.documents.title']()}
        lead={<p>{m['ui.documents.lead']()}</p>}
        actions={
          <ButtonLink to={paths.newDocument}>
            <Plus size={20} aria-hidden />
            {m['ui.documents.add']()}
          </ButtonLink>
        }
      />
      <div className={styles.parts}>
        {data && <DocumentList documents={data} />}
        {!data && !isError && <Skeleton rows={3} />}
        {!data && isError && <LoadFailed title={m['ui.documents.failedTitle']()} onRetry={() => void refetch()} />}
        {data && <WantedDocuments documents={data} />}
      </div>
    </>
  )
}

function DocumentList({ documents }: { documents: readonly Document[] }) {
  const uploads = useUploads()
  if (documents.length === 0) {
    return (
      <EmptyState icon={Files} title={m['ui.documents.emptyTitle']()}>
        {m['ui.documents.emptyText']()}
      </EmptyState>
    )
  }
  return (
    <section className={styles.sent}>
      <h2>{m['ui.documents.list']()}</h2>
      <ul className={styles.rows}>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} live={uploads.get(document.id)} />
        ))}
      </ul>
    </section>
  )
}
