import type { Schemas } from '@dadkar/client'
import { type ClaimKind, claimKinds } from '@dadkar/procedure/claims'
import type { OwnOffice } from '../queries.ts'
import { readView, type View } from '../views.ts'

export type CaseFilter = Schemas['OfficeCaseFilter']

export const ages = ['7', '30', '90'] as const

/** What the address of the desk says. What is searched for is never in it. */
export type DeskFilter = {
  view: View
  board: string | undefined
  /** Days for which a case has stood where it is. */
  age: (typeof ages)[number] | undefined
  claim: ClaimKind | undefined
  /** Days of the hearing, Gregorian `YYYY-MM-DD`. */
  from: string | undefined
  to: string | undefined
}

type Office = Pick<OwnOffice, 'desk' | 'boards'>

const oneOf = <T extends string>(known: readonly T[], value: string | null) => known.find((each) => each === value)
const dayIn = (text: string | null) => (text && /^20\d\d-\d\d-\d\d$/.test(text) ? text : undefined)

export function readDeskFilter(search: URLSearchParams, { desk, boards }: Office): DeskFilter {
  return {
    view: readView(search, desk),
    board: boards.find(({ id }) => id === search.get('board'))?.id,
    age: oneOf(ages, search.get('age')),
    claim: oneOf(claimKinds, search.get('claim')),
    from: dayIn(search.get('from')),
    to: dayIn(search.get('to')),
  }
}

/** The address of a filter: the queue, and what else is chosen. */
export function deskAddress({ view, ...rest }: DeskFilter): string {
  const said = Object.entries({ state: view, ...rest })
  return `?${new URLSearchParams(said.filter((entry): entry is [string, string] => entry[1] !== undefined))}`
}

/** Whether something of the queue is left out; one board of several is a queue of its own. */
export function isNarrowed({ age, claim, from, to }: DeskFilter, text: string): boolean {
  return Boolean(age || claim || from || to || text)
}

/** The queue alone. */
export const wholeQueue = ({ view, board }: DeskFilter): DeskFilter => ({
  ...{ view, board, age: undefined, claim: undefined, from: undefined, to: undefined },
})

export function toCaseFilter({ view, board, age, claim, from, to }: DeskFilter, text: string): CaseFilter {
  return {
    ...(view !== 'all' && { state: view }),
    ...(board && { board }),
    ...(age && { minDays: Number(age) }),
    ...(claim && { claimKind: claim }),
    ...(from && { hearingFrom: from }),
    ...(to && { hearingTo: to }),
    ...(text && { text }),
  }
}

/** The address at which a saved view is shown. */
export function addressOfSaved(kept: CaseFilter, office: Office): string {
  const { state, board, minDays, claimKind, hearingFrom, hearingTo } = kept
  const said = { state: state ?? 'all', board, age: minDays, claim: claimKind, from: hearingFrom, to: hearingTo }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(said)) if (value !== undefined) search.set(name, String(value))
  return deskAddress(readDeskFilter(search, office))
}
