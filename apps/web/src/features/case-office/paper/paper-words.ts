import { m } from '@dadkar/messages'
import { noticeKindName } from '../../../lib/notice-kind-name.ts'
import { paths } from '../../../lib/paths.ts'
import { officeCasePath } from '../case-path.ts'
import type { Joiner, PaperService, WaitingPaper } from './paper-queries.ts'

type Recipient = NonNullable<PaperService['recipient']>
type Failure = NonNullable<PaperService['failure']>

export const handOutPath = (caseId: string, { partyId, paperId }: Pick<WaitingPaper, 'partyId' | 'paperId'>) =>
  `${officeCasePath(caseId)}/papers/${partyId}/${paperId}`
export const paperPath = (id: string) => `${paths.papersOut}/${id}`
export const recordPath = (id: string) => `${paths.papersOut}/${id}/record`
export const joinerPath = (id: string) => `${paths.joiners}/${id}`

export function paperName(kind: PaperService['kind']): string {
  return noticeKindName(kind)
}

export function recipientName(recipient: Recipient): string {
  const names = {
    addressee: m['ui.paper.toAddressee'],
    relative: m['ui.paper.toRelative'],
    colleague: m['ui.paper.toColleague'],
    refused: m['ui.paper.toRefused'],
  } satisfies Record<Recipient, () => string>
  return names[recipient]()
}

export function failureName(failure: Failure): string {
  const names = {
    moved: m['ui.paper.moved'],
    locked: m['ui.paper.locked'],
    unknownAddress: m['ui.paper.unknownAddress'],
    nobodyThere: m['ui.paper.nobodyThere'],
    recalled: m['ui.paper.recalled'],
    other: m['ui.paper.other'],
  } satisfies Record<Failure, () => string>
  return names[failure]()
}

/** What about whoever asks is not as the petition says. */
export function differenceName({ isNameOther, isIdentifierOther }: Joiner): string {
  if (isNameOther && isIdentifierOther) return m['ui.paper.bothDiffer']()
  return isNameOther ? m['ui.paper.nameDiffers']() : m['ui.paper.identifierDiffers']()
}
