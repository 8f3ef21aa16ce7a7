/**
 * The texts of Dadkar in Persian and English, compiled from `texts/*.json` by Paraglide into one typed function each:
 * `m['ui.common.back']()`. An unknown key does not compile; an unused text is not bundled.
 * `errorTexts` holds the `errors.<code>` texts by their code, for codes that are known only at run time; those that only
 * signed-in people meet are in `@dadkar/messages/signed-in-errors`.
 */
export * as m from '#texts'
export * as errorTexts from '../generated/errors.js'
export { getLocale, type Locale, locales } from '../generated/runtime.js'
