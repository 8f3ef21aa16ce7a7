/**
 * The texts of Dadkar in Persian and English, compiled from `texts/*.json` by Paraglide into one typed function each:
 * `m['ui.common.back']()`. An unknown key does not compile; an unused text is not bundled.
 */
export { m } from '../generated/messages.js'
export { type Locale, locales } from '../generated/runtime.js'
