import { paths } from '../../lib/paths.ts'

export function visitPath(id: string): string {
  return `${paths.counter}/${id}`
}
