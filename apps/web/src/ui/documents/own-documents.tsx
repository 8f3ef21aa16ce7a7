import { m } from '@dadkar/messages'
import { documentKindName } from '../../lib/document-kind-name.ts'
import type { Document } from '../../lib/documents.ts'
import { CheckboxField } from '../checkbox-field.tsx'
import { Disclosure } from '../disclosure.tsx'
import styles from './attach-documents.module.css'

type OwnDocumentsProps = { documents: readonly Document[]; onChoose: (id: string) => void }

/** What the person has sent before and may take; one that is taken stands above. */
export function OwnDocuments({ documents, onChoose }: OwnDocumentsProps) {
  return (
    <Disclosure summary={m['ui.brief.fromOwn']()}>
      <div className={styles.own}>
        {documents.map(({ id, title, kind, fileName }) => (
          <CheckboxField
            key={id}
            id={`own-${id}`}
            checked={false}
            onChange={(event) => {
              // The form would keep what was chosen before.
              event.stopPropagation()
              onChoose(id)
            }}
            label={
              <>
                <bdi className={styles.name}>{title ?? documentKindName(kind)}</bdi>
                <bdi className={styles.facts}>{fileName}</bdi>
              </>
            }
          />
        ))}
      </div>
    </Disclosure>
  )
}
