import type { DocumentKind } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'
import type { UseQueryResult } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { Document } from '../../lib/documents.ts'
import { useUploads } from '../../lib/upload-store.ts'
import { DocumentRow } from '../../ui/documents/document-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Visit } from './queries.ts'
import { ScanSlot } from './scan-slot.tsx'
import styles from './scan-step.module.css'

const OtherScan = lazy(() => import('./other-scan.tsx').then((part) => ({ default: part.OtherScan })))
const VisitProfile = lazy(() => import('./visit-profile.tsx').then((part) => ({ default: part.VisitProfile })))

type ScanStepProps = { visit: Visit; scans: UseQueryResult<Document[]>; isDone: boolean }

const cardSides: readonly DocumentKind[] = ['identityCardFront', 'identityCardBack']

/** The scans of the visit: both sides of the card first, then whatever else the person has brought. */
export function ScanStep({ visit, scans, isDone }: ScanStepProps) {
  if (visit.state !== 'open') return <p className={styles.note}>{m['ui.counter.scansKept']()}</p>
  if (!scans.data) {
    return scans.isError ? (
      <LoadFailed title={m['ui.counter.scansFailed']()} onRetry={() => void scans.refetch()} />
    ) : (
      <Skeleton rows={2} />
    )
  }
  const wanted: readonly DocumentKind[] = visit.capacity === 'employer' ? [...cardSides, 'businessLicence'] : cardSides
  const isMissing = (kind: DocumentKind) => !scans.data.some((scan) => scan.kind === kind && isOfUse(scan))
  return (
    <div className={styles.part}>
      <p role="status" className={styles.note}>
        {isDone ? m['ui.counter.scansReady']() : m['ui.counter.scansNeeded']()}
      </p>
      <Scans scans={scans.data} />
      <div className={styles.slots}>
        {wanted.filter(isMissing).map((kind) => (
          <ScanSlot key={kind} visitId={visit.id} kind={kind} isNeeded={kind === 'identityCardFront'} />
        ))}
      </div>
      <Suspense fallback={<Skeleton rows={1} />}>
        <OtherScan visitId={visit.id} />
        <VisitProfile visit={visit} />
      </Suspense>
    </div>
  )
}

const isOfUse = ({ state }: Document) => state !== 'refused' && state !== 'quarantined'

function Scans({ scans }: { scans: readonly Document[] }) {
  const uploads = useUploads()
  if (scans.length === 0) return null
  return (
    <ul className={styles.scans} aria-label={m['ui.counter.scans']()}>
      {scans.map((scan) => (
        <DocumentRow key={scan.id} document={scan} live={uploads.get(scan.id)} isOwn={false} />
      ))}
    </ul>
  )
}
