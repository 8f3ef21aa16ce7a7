import type { AdministeredBoard, Desk, LabourOfficeDetail } from '@dadkar/contract/labour-office'
import type { LabourOffice, Prisma } from '@dadkar/prisma/client'
import { type BoardPlace, boardPlaces } from '@dadkar/procedure/boards'

const withName = { person: { select: { id: true, firstName: true, lastName: true } } } as const

/** A board with those who sit on it now. */
export const withMembers = { seats: { where: { until: null }, include: withName } } as const
export const withPerson = withName

export const withAll = {
  boards: { include: withMembers, orderBy: [{ stage: 'asc' }, { number: 'asc' }] },
  desks: { include: withName, orderBy: { personId: 'asc' } },
} as const satisfies Prisma.LabourOfficeInclude

type BoardRow = Prisma.BoardGetPayload<{ include: typeof withMembers }>
type DeskRow = Prisma.DeskGetPayload<{ include: typeof withName }>
type OfficeRow = Prisma.LabourOfficeGetPayload<{ include: typeof withAll }>

export function toBoardView({ id, stage, number, seats }: BoardRow): AdministeredBoard {
  const memberOn = ({ kind, place }: BoardPlace) => {
    const found = seats.find((seat) => seat.kind === kind && seat.place === place)
    return found ? { id: found.id, person: found.person, since: found.since.toISOString() } : null
  }
  return { id, stage, number, seats: boardPlaces(stage).map((place) => ({ ...place, member: memberOn(place) })) }
}

export const toDeskView = ({ person, kind }: DeskRow): Desk => ({ person, kind })

export function toOfficeFacts({ id, code, nameFa, nameEn, addressFa, addressEn }: LabourOffice) {
  return { id, code, name: { fa: nameFa, en: nameEn }, address: { fa: addressFa, en: addressEn } }
}

export function toDetailView({ boards, desks, ...office }: OfficeRow): LabourOfficeDetail {
  return { ...toOfficeFacts(office), boards: boards.map(toBoardView), desks: desks.map(toDeskView) }
}
