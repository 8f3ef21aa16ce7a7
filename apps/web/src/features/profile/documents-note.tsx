import { wantedDocuments } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'
import { documentKindName } from '../../lib/document-kind-name.ts'
import { paths } from '../../lib/paths.ts'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './profile-page.module.css'
import type { Documents, Me } from './queries.ts'

/** Which of the useful documents are still missing. Nothing is forced. */
export function DocumentsNote({ capacities, documents }: { capacities: Me['capacities']; documents: Documents }) {
  const there = new Set(
    documents.filter(({ state }) => state === 'ready' || state === 'processing').map(({ kind }) => kind),
  )
  const missing = wantedDocuments(capacities).filter((kind) => !there.has(kind))
  const kinds = missing.map(documentKindName).join(m['ui.documents.separator']())
  return (
    <Panel heading={m['ui.documents.profileTitle']()}>
      <p>{missing.length > 0 ? m['ui.documents.profileMissing']({ kinds }) : m['ui.documents.profileComplete']()}</p>
      <p className={styles.note}>
        <TextLink to={paths.documents}>{m['ui.documents.profileLink']()}</TextLink>
      </p>
    </Panel>
  )
}
