import { m } from '@dadkar/messages'
import { capacityName } from '../../lib/capacity-name.ts'
import type { StaffChange } from './queries.ts'

/** «دادن سمت مدیر سامانه به …» */
export function changeName({ kind, capacity, person }: StaffChange): string {
  const values = { capacity: capacityName(capacity), name: `${person.firstName} ${person.lastName}` }
  return kind === 'give' ? m['ui.staff.giveOf'](values) : m['ui.staff.takeOf'](values)
}
