import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { ScanLine } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { formatDay } from '../../lib/dates.ts'
import { errorText } from '../../lib/error-text.ts'
import { formatCode } from '../../lib/numbers.ts'
import { findProblem } from '../../lib/problem.ts'
import { Callout } from '../../ui/callout.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { FileCheck } from './file-check.tsx'
import { FinalityCallout } from './finality-callout.tsx'
import styles from './paper-check-page.module.css'
import { paperName } from './paper-name.ts'
import { type PrintedPaper, readPrinted } from './printed-paper.ts'
import { checkQuery } from './queries.ts'

function onHashChange(tell: () => void) {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}

/** Where the QR code of a printed paper leads. Drawn at build time without one: which paper, only the browser knows. */
export function PaperCheckPage() {
  const hash = useSyncExternalStore(
    onHashChange,
    () => location.hash,
    () => '',
  )
  const printed = readPrinted(hash)
  return (
    <div className={styles.page}>
      <meta name="description" content={m['ui.papers.checkDescription']()} />
      <PageHeader title={m['ui.papers.checkTitle']()} />
      {printed ? (
        <Checked printed={printed} />
      ) : (
        <EmptyState icon={ScanLine} title={m['ui.papers.checkDescription']()}>
          {m['ui.papers.checkNone']()}
        </EmptyState>
      )}
    </div>
  )
}

function Checked({ printed }: { printed: PrintedPaper }) {
  const { data, error, refetch } = useQuery(checkQuery(printed))
  const endedAt = data?.finality?.endedAt
  if (data) {
    return (
      <>
        {endedAt ? (
          <FinalityCallout endedAt={endedAt} newer={data.finality?.newer ?? null} />
        ) : (
          <Callout tone="success" role="status" title={m['ui.papers.checkFound']()}>
            {m['ui.papers.checkFoundText']()}
          </Callout>
        )}
        <DefinitionList
          rows={[
            { term: m['ui.papers.checkKind'](), value: paperName(data.form) },
            { term: m['ui.papers.checkDate'](), value: formatDay(data.issuedAt) },
            { term: m['ui.papers.checkOffice'](), value: formatCode(data.officeCode) },
            { term: m['ui.notices.hash'](), value: <Fingerprint of={printed.sha256} /> },
          ]}
        />
        <FileCheck printed={printed} />
      </>
    )
  }
  if (!error) return <Skeleton rows={4} />
  const problem = findProblem(error) ?? { code: 'connection.failed' }
  if (problem.code === 'paper.not_found') {
    return (
      <Callout tone="error" role="alert" title={m['ui.papers.checkNotFound']()}>
        {m['ui.papers.checkNotFoundText']()}
      </Callout>
    )
  }
  return (
    <LoadFailed title={m['ui.papers.checkFailed']()} onRetry={() => void refetch()}>
      {errorText(problem.code, problem.params)}
    </LoadFailed>
  )
}

function Fingerprint({ of }: { of: string }) {
  return (
    <span className={styles.fingerprint}>
      <Ltr>{of}</Ltr>
    </span>
  )
}
