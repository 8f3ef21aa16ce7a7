import { m } from '@dadkar/messages'
import { formatDay } from '../../../lib/dates.ts'
import { formatCode } from '../../../lib/numbers.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Written } from '../../../ui/papers/paper-sheet.tsx'
import type { OfficeCaseDetail } from '../queries.ts'

/** What was corrected in rulings, each text by itself. */
export function CorrectionTexts({ corrections }: Pick<OfficeCaseDetail, 'corrections'>) {
  return corrections.map(({ number, issuedAt, text }) => (
    <Panel key={number} heading={m['ui.correction.title']({ number: formatCode(number), day: formatDay(issuedAt) })}>
      <Written>{text}</Written>
    </Panel>
  ))
}
