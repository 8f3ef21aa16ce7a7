import type { Plugin } from 'vite'

/**
 * Stands in for the run-time part of the compiled texts, which would weigh more than the texts of a page. A build is
 * made for one language, so a constant lets the bundler drop the other; the development server asks the address.
 */
export function textsPlugin(locale: string | undefined): Plugin {
  const code = locale
    ? `export const experimentalStaticLocale = '${locale}'; export const getLocale = () => '${locale}'`
    : `export const experimentalStaticLocale = undefined
       export const getLocale = () => (/^\\/en(\\/|$)/.test(globalThis.location?.pathname ?? '') ? 'en' : 'fa')`
  return {
    name: 'dadkar-texts',
    enforce: 'pre',
    load: (id) =>
      /messages\/generated\/runtime\.js$/.test(id) ? `${code}\nexport const locales = ['fa', 'en']` : undefined,
    transformIndexHtml: (html, { originalUrl = '' }) =>
      /^\/en(\/|$)/.test(originalUrl) ? html.replace('lang="fa" dir="rtl"', 'lang="en" dir="ltr"') : html,
  }
}
