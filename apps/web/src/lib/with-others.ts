import { m } from '@dadkar/messages'
import { formatNumber } from './numbers.ts'

/** Those on one side in a few words: «کارگاه نمونه», «کارگاه نمونه و ۲ نفر دیگر». */
export function withOthers(firstName: string, count: number): string {
  return count > 1 ? m['ui.cases.andOthers']({ name: firstName, count: formatNumber(count - 1) }) : firstName
}
