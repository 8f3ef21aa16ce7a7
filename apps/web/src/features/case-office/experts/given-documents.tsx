import type { Brief } from '@dadkar/contract/brief'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import { documentKindName } from '../../../lib/document-kind-name.ts'
import { evidenceKindName } from '../../../lib/evidence-kind-name.ts'
import { usePages } from '../../../lib/use-pages.ts'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { FieldGroup } from '../../../ui/field-group.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { briefsQuery, type OfficeCaseDetail } from '../queries.ts'
import styles from './appoint-page.module.css'

type GivenDocumentsProps = {
  id: string
  error?: string | undefined
  found: OfficeCaseDetail
  kept: string
  keep: (values: { documents: string }) => void
}

type Choice = { documentId: string; name: string; facts: readonly string[] }

/** What the petition rests on, each file once. */
function listOfEvidence({ evidence }: OfficeCaseDetail): Choice[] {
  const choices = new Map<string, Choice>()
  for (const { kind, description, file } of evidence) {
    if (!file || choices.has(file.documentId)) continue
    const facts = [m['ui.expert.giveEvidence'](), description, file.name]
    choices.set(file.documentId, { documentId: file.documentId, name: evidenceKindName(kind), facts })
  }
  return [...choices.values()]
}

const listOfBrief = ({ name: from, documents }: Brief): Choice[] =>
  documents.map(({ id, title, kind, fileName }) => ({
    documentId: id,
    name: title ?? documentKindName(kind),
    facts: [from, fileName],
  }))

/** Which documents of the case the expert is given. Nothing is chosen beforehand. */
export function GivenDocuments({ id, error, found, kept, keep }: GivenDocumentsProps) {
  const [chosen, setChosen] = useState(() => kept.split(' ').filter(Boolean))
  const filed = found.timeline.filter(({ kind }) => kind === 'briefFiled').length
  const { items: briefs = [], pager } = usePages({
    ...briefsQuery(found.id, filed),
    enabled: filed > 0,
  })
  const documents = [...listOfEvidence(found), ...briefs.flatMap(listOfBrief)]

  function toggle(documentId: string) {
    const next = chosen.includes(documentId) ? chosen.filter((each) => each !== documentId) : [...chosen, documentId]
    setChosen(next)
    keep({ documents: next.join(' ') })
  }

  return (
    <FieldGroup id={id} legend={m['ui.expert.give']()} error={error}>
      <input type="hidden" name="documents" value={chosen.join(' ')} />
      {documents.length === 0 && <p className={styles.facts}>{m['ui.expert.giveNone']()}</p>}
      <div className={styles.documents}>
        {documents.map(({ documentId, name, facts }) => (
          <CheckboxField
            key={documentId}
            id={`given-${documentId}`}
            checked={chosen.includes(documentId)}
            onChange={(event) => {
              // The form would keep what was chosen before.
              event.stopPropagation()
              toggle(documentId)
            }}
            label={
              <>
                <bdi>{name}</bdi>
                <span className={styles.facts}>
                  {facts.filter(Boolean).map((fact, index) => (
                    <bdi key={fact}>
                      {index > 0 && ' · '}
                      {fact}
                    </bdi>
                  ))}
                </span>
              </>
            }
          />
        ))}
      </div>
      <Pager {...pager} />
    </FieldGroup>
  )
}
