import type { AccessEntry } from '@dadkar/contract/audit'
import { staffCapacities } from '@dadkar/contract/staff'
import type { Capacity } from '@dadkar/prisma/client'

const staff: readonly Capacity[] = staffCapacities

type Row = { personId: string | null; partyName: string | null; capacity: Capacity | null }

/**
 * How the one who acted is told to the person whose file it is: staff by role and office and never by name, the other
 * party by the name that stands in the case, anybody else by role.
 */
export function accessorOf(
  viewerId: string,
  { personId, partyName, capacity }: Row,
  office: string,
): AccessEntry['who'] {
  if (personId === null) return { kind: 'system', name: null, capacity: null, office: null }
  if (personId === viewerId) return { kind: 'self', name: null, capacity, office: null }
  if (capacity && staff.includes(capacity)) return { kind: 'staff', name: null, capacity, office }
  return { kind: partyName ? 'party' : 'other', name: partyName, capacity, office: null }
}
