import { type DocumentKind, wantedDocuments } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { CircleDashed } from 'lucide-react'
import { documentKindName } from '../../lib/document-kind-name.ts'
import type { Document } from '../../lib/documents.ts'
import { paths } from '../../lib/paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { documentReason } from './document-reason.ts'
import { meQuery } from './queries.ts'
import styles from './wanted-documents.module.css'

/** What people in one's capacities are asked for, and which of it is there. Nothing here is a must. */
export function WantedDocuments({ documents }: { documents: readonly Document[] }) {
  const { data: me } = useQuery(meQuery())
  if (!me) return null
  const has = (kind: DocumentKind) =>
    documents.some((document) => document.kind === kind && ['processing', 'ready'].includes(document.state))
  return (
    <Panel heading={m['ui.documents.wantedTitle']()}>
      <ul className={styles.rows}>
        {wantedDocuments(me.capacities).map((kind) => (
          <Wanted key={kind} kind={kind} isThere={has(kind)} />
        ))}
      </ul>
      <p className={styles.privacy}>{m['ui.documents.privacy']()}</p>
    </Panel>
  )
}

function Wanted({ kind, isThere }: { kind: DocumentKind; isThere: boolean }) {
  const name = documentKindName(kind)
  return (
    <li className={styles.row}>
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        <span className={styles.why}>{documentReason(kind)}</span>
      </span>
      {isThere ? (
        <Chip tone="success">{m['ui.documents.wantedHave']()}</Chip>
      ) : (
        <>
          <Chip icon={CircleDashed}>{m['ui.documents.wantedMissing']()}</Chip>
          <TextLink to={`${paths.newDocument}?kind=${kind}`} aria-label={m['ui.documents.wantedAddOf']({ what: name })}>
            {m['ui.documents.wantedAdd']()}
          </TextLink>
        </>
      )}
    </li>
  )
}
