import { m } from '@dadkar/messages'
import { toLatinDigits } from '@dadkar/validators'
import { useState } from 'react'
import { sha256Of } from '../../lib/sha256.ts'
import { Callout } from '../../ui/callout.tsx'
import { DropZone } from '../../ui/documents/drop-zone.tsx'
import { FileButton } from '../../ui/documents/file-button.tsx'
import { Field } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './receipt-page.module.css'

type Outcome = 'matches' | 'differs' | 'cannotHash' | null

/** Holds a paper, or its fingerprint, against the receipt. Nothing leaves the browser. */
export function ComparePaper({ sha256 }: { sha256: string }) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [typed, setTyped] = useState('')
  const hash = readHash(typed)
  const judge = (other: string) => (other === sha256 ? 'matches' : 'differs')

  async function compareFile(file: File) {
    setTyped('')
    const fingerprint = await sha256Of(await file.arrayBuffer())
    setOutcome(fingerprint ? judge(fingerprint) : 'cannotHash')
  }

  function compareTyped(text: string) {
    setTyped(text)
    const fingerprint = readHash(text)
    setOutcome(fingerprint ? judge(fingerprint) : null)
  }

  const isWrong = typed.trim() !== '' && hash === null
  return (
    <Panel heading={m['ui.receipt.compare']()}>
      <div className={styles.compare}>
        <p>{m['ui.receipt.compareText']()}</p>
        <DropZone onDrop={compareFile}>
          <FileButton accept="" onChoose={compareFile}>
            {m['ui.receipt.chooseFile']()}
          </FileButton>
        </DropZone>
        <Field
          id="fingerprint"
          label={m['ui.receipt.pasteHash']()}
          hint={m['ui.receipt.pasteHint']()}
          error={isWrong ? m['ui.receipt.notAHash']() : undefined}
        >
          <TextInput
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => compareTyped(target.value)}
          />
        </Field>
        <div role="status">{outcome && <Comparison outcome={outcome} />}</div>
      </div>
    </Panel>
  )
}

/** A fingerprint as people paste it: with spaces, line breaks, capitals or Persian digits. */
function readHash(text: string): string | null {
  const hash = toLatinDigits(text).replace(/\s/g, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null
}

function Comparison({ outcome }: { outcome: NonNullable<Outcome> }) {
  if (outcome === 'matches') {
    return (
      <Callout tone="success" title={m['ui.receipt.matches']()}>
        {m['ui.receipt.matchesText']()}
      </Callout>
    )
  }
  if (outcome === 'differs') {
    return (
      <Callout tone="error" title={m['ui.receipt.differs']()}>
        {m['ui.receipt.differsText']()}
      </Callout>
    )
  }
  return <Callout tone="warning">{m['ui.receipt.cannotHash']()}</Callout>
}
