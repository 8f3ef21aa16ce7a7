import type { OfficeCase } from '@dadkar/contract/case-office'
import { type Locale, m } from '@dadkar/messages'
import { formatJalali, isoToJalali, tehranDate, tehranTime } from '@dadkar/validators'

type Column = { header: string; value: (of: OfficeCase) => string | number }

/** The columns of a list that is taken out. Days are Jalali, year first, so that they sort as text. */
export function exportColumns(locale: Locale): Column[] {
  const inLocale = { locale }
  const stateName = ({ state }: OfficeCase) => m[`ui.cases.state${capitalize(state)}`]({}, inLocale)
  const boardName = ({ board }: OfficeCase) => {
    if (!board) return ''
    const name = board.stage === 'recognition' ? m['ui.cases.recognitionBoard'] : m['ui.cases.disputeBoard']
    return m['ui.cases.board']({ number: board.number, board: name({}, inLocale) }, inLocale)
  }
  return [
    { header: m['ui.cases.caseNumber']({}, inLocale), value: ({ caseNumber }) => caseNumber },
    { header: m['ui.desk.state']({}, inLocale), value: stateName },
    { header: m['ui.deskList.columnSince']({}, inLocale), value: ({ stateSince }) => dayOf(stateSince) },
    { header: m['ui.cases.claimant']({}, inLocale), value: ({ claimantName }) => claimantName },
    { header: m['ui.cases.respondent']({}, inLocale), value: ({ respondentName }) => respondentName },
    { header: m['ui.deskList.columnRespondents']({}, inLocale), value: ({ respondentCount }) => respondentCount },
    { header: m['ui.desk.registered']({}, inLocale), value: ({ registeredAt }) => dayOf(registeredAt) },
    {
      header: m['ui.desk.due']({}, inLocale),
      value: ({ dueOn }) => (dueOn ? formatJalali(isoToJalali(dueOn), 'en', 'numeric') : ''),
    },
    { header: m['ui.desk.board']({}, inLocale), value: boardName },
    {
      header: m['ui.desk.hearing']({}, inLocale),
      value: ({ hearingAt }) => (hearingAt ? `${dayOf(hearingAt)} ${tehranTime(new Date(hearingAt))}` : ''),
    },
  ]
}

const capitalize = <Word extends string>(word: Word) =>
  `${word.charAt(0).toUpperCase()}${word.slice(1)}` as Capitalize<Word>

const dayOf = (instant: string) => formatJalali(tehranDate(new Date(instant)), 'en', 'numeric')
