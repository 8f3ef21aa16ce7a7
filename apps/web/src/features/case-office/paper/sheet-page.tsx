import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { queryClient } from '../../../lib/query-client.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { LazyCasePaper } from '../../../ui/papers/lazy-case-paper.tsx'
import { PetitionCopy } from '../../../ui/papers/petition-copy.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { officeCasePath } from '../case-path.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import { JoinSlip } from './join-slip.tsx'
import { paperSheetQuery } from './paper-queries.ts'
import { paperName, recordPath } from './paper-words.ts'
import { ServerForm } from './server-form.tsx'
import styles from './sheet-page.module.css'

/** What went wrong is told by the page itself. */
export async function loadSheet({ params }: LoaderFunctionArgs) {
  await queryClient.prefetchQuery(paperSheetQuery(params.id ?? ''))
  return null
}

/** What goes with the server: the paper with its tracking code, what is claimed, and the form that comes back. */
export function SheetPage() {
  const { id = '' } = useParams()
  const { data: sheet, error, refetch } = useQuery(paperSheetQuery(id))
  if (!sheet) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />
  const { caseId, kind, state, name } = sheet.service
  return (
    <>
      <div className={styles.screen}>
        <PageHeader
          before={<BackLink to={officeCasePath(caseId)}>{m['ui.cases.toCase']()}</BackLink>}
          title={m['ui.paper.dutyOf']({ paper: paperName(kind), name })}
          lead={<p>{m['ui.paper.sheetLead']()}</p>}
          actions={
            <>
              <Button onClick={() => window.print()}>
                <Printer size={18} aria-hidden />
                {m['ui.paper.printAll']()}
              </Button>
              {state === 'handedOut' && (
                <ButtonLink to={recordPath(id)} look="secondary">
                  {m['ui.paper.record']()}
                </ButtonLink>
              )}
            </>
          }
        />
      </div>
      <Pages sheet={sheet} />
    </>
  )
}

function Pages({ sheet }: { sheet: Schemas['PaperSheet'] }) {
  const { paper, sha256, petition, trackingCode } = sheet
  return (
    <div className={styles.pages}>
      <div>
        <LazyCasePaper paper={paper} sha256={sha256} />
        {trackingCode && <JoinSlip code={trackingCode} />}
      </div>
      {petition && (
        <div>
          <PetitionCopy paper={petition} />
        </div>
      )}
      <div>
        <ServerForm sheet={sheet} />
      </div>
    </div>
  )
}
