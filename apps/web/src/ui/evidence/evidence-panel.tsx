import { m } from '@dadkar/messages'
import { useState } from 'react'
import type { Evidence, EvidencePlace } from '../../lib/evidence.ts'
import { evidenceKindName } from '../../lib/evidence-kind-name.ts'
import { formatSize } from '../../lib/format-size.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Button } from '../button.tsx'
import { Panel } from '../panel.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import styles from './evidence-panel.module.css'

type EvidencePanelProps = { items: readonly Evidence[]; place: EvidencePlace }

/** On what a petition rests, each file to be looked at. No picture is fetched unasked, since each look is recorded. */
export function EvidencePanel({ items, place }: EvidencePanelProps) {
  return (
    <Panel heading={m['ui.evidence.panel']()}>
      {items.length === 0 ? (
        <p className={styles.note}>{m['ui.evidence.none']()}</p>
      ) : (
        <>
          <ol className={styles.list}>
            {items.map((item, index) => (
              <EvidenceItem key={item.id} item={item} number={index + 1} place={place} />
            ))}
          </ol>
          {items.some(({ file }) => file) && <p className={styles.note}>{m['ui.evidence.recorded']()}</p>}
        </>
      )}
    </Panel>
  )
}

type EvidenceItemProps = { item: Evidence; number: number; place: EvidencePlace }

function EvidenceItem({ item, number, place }: EvidenceItemProps) {
  const [isOpen, setOpen] = useState(false)
  const { kind, description, witnessName, file } = item
  const name = m['ui.evidence.numbered']({ number: formatNumber(number), what: evidenceKindName(kind) })
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <h3 className={styles.name}>
          {name}
          {witnessName !== null && (
            <>
              {': '}
              <bdi>{witnessName}</bdi>
            </>
          )}
        </h3>
        {description !== '' && (
          <p className={styles.description} dir="auto">
            {description}
          </p>
        )}
        {kind !== 'witness' && <FileFacts file={file} />}
      </div>
      {file && (
        <Button look="secondary" aria-label={m['ui.evidence.openOf']({ what: name })} onClick={() => setOpen(true)}>
          {m['ui.evidence.open']()}
        </Button>
      )}
      {file && isOpen && (
        <EvidenceDialog id={item.id} name={name} file={file} place={place} onClose={() => setOpen(false)} />
      )}
    </li>
  )
}

function FileFacts({ file }: { file: Evidence['file'] }) {
  if (!file) return <p className={styles.note}>{m['ui.evidence.notAttached']()}</p>
  return (
    <p className={styles.facts}>
      <bdi className={styles.file}>{file.name}</bdi>
      <span>{formatSize(file.size)}</span>
      {file.pages !== null && file.pages > 1 && (
        <span>{m['ui.documents.pages']({ count: formatNumber(file.pages) })}</span>
      )}
    </p>
  )
}
