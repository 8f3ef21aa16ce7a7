import { m } from '@dadkar/messages'
import { boardName, stageName } from '../../lib/board-name.ts'
import { describeTimeline } from '../../lib/case-event.ts'
import { formatMoment } from '../../lib/dates.ts'
import { Panel } from '../../ui/panel.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { OfficeCaseDetail } from './queries.ts'

/** What happened in a case, as the office reads it. */
export function OfficeCourse({ found: { timeline, notices, board, stage } }: { found: OfficeCaseDetail }) {
  const standing = {
    reader: null,
    notices: notices.map(({ id, kind, addresseeSide }) => ({ id, kind, side: addresseeSide })),
    board: board ? boardName(board) : stageName(stage),
  }
  return (
    <Panel heading={m['ui.cases.timeline']()}>
      <Timeline
        items={describeTimeline(timeline, standing).map(({ id, at, title, detail }) => {
          return { id, moment: 'done', when: formatMoment(at), title, detail }
        })}
      />
    </Panel>
  )
}
