import { errorTexts, m } from '@dadkar/messages'
import { formatTehran } from '@dadkar/validators'
import { locale } from './locale.ts'
import { formatNumber, formatWait } from './numbers.ts'

type Params = Record<string, unknown>
// Each text asks for values of its own; the API sends them with the code.
type Texts = Record<string, ((values: never) => string) | undefined>
const texts: Texts = { ...errorTexts }

/** The texts of codes that only some pages meet. */
export function addErrorTexts(more: Texts): void {
  Object.assign(texts, more)
}

/** The text of an error code in the page's language. A code this version does not know gets the general text. */
export function errorText(code: string, params: Params = {}): string {
  return texts[code]?.(showParams(params) as never) ?? m['ui.common.unknownError']()
}

/** The API gives seconds, instants and counts; people read waits, hours and their own digits. */
function showParams(params: Params): Params {
  const shown = Object.entries(params).map(([name, value]) => {
    if (name === 'retryAfter') return [name, formatWait(Number(value))]
    if (name === 'until') return [name, formatTehran(new Date(String(value)), locale, 'medium')]
    return [name, typeof value === 'number' ? formatNumber(value) : value]
  })
  return Object.fromEntries(shown)
}

/** The same for the error of one field; what the schema refused without a code of its own asks to fill it in. */
export function fieldErrorText(code: string, params: Params = {}): string {
  return texts[code]?.(showParams(params) as never) ?? m['ui.common.fieldWrong']()
}
