import { errorTexts, m } from '@dadkar/messages'

type Params = Record<string, unknown>
const texts: Record<string, ((params: Params) => string) | undefined> = { ...errorTexts }

/** The text of an error code in the page's language. A code this version does not know gets the general text. */
export function errorText(code: string, params: Params = {}): string {
  return texts[code]?.(params) ?? m['ui.common.unknownError']()
}

/** The same for the error of one field; what the schema refused without a code of its own asks to fill it in. */
export function fieldErrorText(code: string): string {
  return texts[code]?.({}) ?? m['ui.common.fieldWrong']()
}
