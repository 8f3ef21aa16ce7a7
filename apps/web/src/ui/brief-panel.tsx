import type { Brief } from '@dadkar/contract/brief'
import { m } from '@dadkar/messages'
import { formatMoment } from '../lib/dates.ts'
import { formatCode } from '../lib/numbers.ts'
import styles from './brief-panel.module.css'
import { HandedInPart } from './documents/handed-in.tsx'
import { Panel } from './panel.tsx'
import { Written } from './papers/paper-sheet.tsx'

type BriefPanelProps = { brief: Brief; load: (documentId: string) => Promise<Blob> }

/** A brief: who filed it when, what it says, what came with it, and how far its copies have come. */
export function BriefPanel({ brief, load }: BriefPanelProps) {
  const { number, name, filedAt, text, documents, copies } = brief
  return (
    <Panel heading={m['ui.brief.numbered']({ number: formatCode(number) })}>
      <div className={styles.brief}>
        <p className={styles.soft}>{m['ui.brief.filedBy']({ name, when: formatMoment(filedAt) })}</p>
        <Written>{text}</Written>
        <HandedInPart documents={documents} load={load} />
        <ul className={styles.soft}>
          {copies.map((copy, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parties of a case keep their order
            <li key={index}>{describeCopy(copy)}</li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

function describeCopy({ name, placedAt, openedAt }: Brief['copies'][number]): string {
  if (openedAt) return m['ui.brief.copyOpened']({ name, when: formatMoment(openedAt) })
  if (placedAt) return m['ui.brief.copyPlaced']({ name, when: formatMoment(placedAt) })
  return m['ui.brief.copyWaits']({ name })
}
