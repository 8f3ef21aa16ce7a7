import { paths } from '../../lib/paths.ts'
import type { Seat } from './queries.ts'

export const officePath = (code: string) => `${paths.labourOffices}/${code}`
export const changePath = (code: string) => `${officePath(code)}/change`
export const seatPath = (code: string, boardId: string, { kind, place }: Pick<Seat, 'kind' | 'place'>) =>
  `${officePath(code)}/boards/${boardId}/${kind}/${place}`
export const deskPath = (code: string, personId: string | 'new') => `${officePath(code)}/desks/${personId}`
