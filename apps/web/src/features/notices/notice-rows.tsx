import type { KartablNotice } from '@dadkar/contract/kartabl'
import { m } from '@dadkar/messages'
import { Fragment, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { moveByArrows } from '../../ui/move-by-arrows.ts'
import { addressOf, type KartablFilter } from './kartabl-filter.ts'
import { NoticeRow } from './notice-row.tsx'
import styles from './notice-rows.module.css'
import type { Marks } from './use-marks.ts'

type NoticeRowsProps = { notices: readonly KartablNotice[]; filter: KartablFilter; marks: Marks }

/** Dense rows, each led by its link. By case, each case has its heading. */
export function NoticeRows({ notices, filter, marks }: NoticeRowsProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    moveByArrows(event)
    const id = document.activeElement?.closest('[data-notice]')?.getAttribute('data-notice')
    const notice = notices.find((each) => each.id === id)
    if (notice) actByKey(event, notice, notices, marks)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for keys on their way from what is inside
    <div className={styles.rows} onKeyDown={onKeyDown}>
      {groupByCase(notices, filter).map((group) => (
        <Fragment key={group[0]?.id}>
          {filter.order === 'case' && group[0] && <CaseHeading notice={group[0]} filter={filter} />}
          <ul aria-label={m['ui.notices.list']()}>
            {group.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} marks={marks} />
            ))}
          </ul>
        </Fragment>
      ))}
    </div>
  )
}

/** By the place of the key, so that they work in a Persian layout too. */
function actByKey(event: KeyboardEvent, notice: KartablNotice, notices: readonly KartablNotice[], marks: Marks) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const chosen = notices.filter(({ id }) => marks.selected.has(id))
  const about = chosen.length > 0 ? chosen : [notice]
  if (event.code === 'KeyX') marks.toggle(notice.id)
  if (event.code === 'KeyS') void marks.star(about, !notice.isStarred)
  if (event.code === 'KeyE') {
    focusAfter(event.currentTarget, about)
    void marks.archive(about, !notice.isArchived)
  }
}

/** The rows go away: the nearest one that stays takes the focus. */
function focusAfter(list: EventTarget & Element, gone: readonly KartablNotice[]) {
  const isGone = (row: Element) => gone.some(({ id, openedAt }) => openedAt && id === row.getAttribute('data-notice'))
  const rows = [...list.querySelectorAll('[data-notice]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows.slice(at).find((row) => !isGone(row)) ?? rows.slice(0, at).findLast((row) => !isGone(row))
  next?.querySelector('a')?.focus()
}

function groupByCase(notices: readonly KartablNotice[], { order }: KartablFilter): KartablNotice[][] {
  const groups: KartablNotice[][] = []
  for (const notice of notices) {
    const last = groups.at(-1)
    if (last && (order === 'date' || last[0]?.caseId === notice.caseId)) last.push(notice)
    else groups.push([notice])
  }
  return groups
}

function CaseHeading({ notice, filter }: { notice: KartablNotice; filter: KartablFilter }) {
  const { caseId, caseNumber, claimantName, respondentName } = notice
  return (
    <div className={styles.heading}>
      <h2>{m['ui.notices.inCase']({ number: formatCode(caseNumber) })}</h2>
      <span>{m['ui.kartabl.against']({ claimant: claimantName, respondent: respondentName })}</span>
      {!filter.caseId && <Link to={addressOf({ ...filter, caseId })}>{m['ui.kartabl.onlyCase']()}</Link>}
    </div>
  )
}
