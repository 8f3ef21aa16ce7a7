import type { Manifest } from 'vite'
import { application, entry, findStyles, listScripts, otherPages } from './chunk-closure.ts'
import type { Locale } from './pages.ts'

type Html = {
  locale: Locale
  manifest: Manifest
  body: string
  /** The route's module when `body` is the page itself; without it `body` is a shell, to be replaced. */
  page?: string
}

const facts = {
  fa: { dir: 'rtl', title: 'دادکار', font: 'vazirmatn-persian' },
  en: { dir: 'ltr', title: 'Dadkar', font: 'vazirmatn-latin' },
} as const

/**
 * One HTML file without inline script or style, naming all that its page needs so that nothing is found late.
 * A page that can already be read names its scripts in `data-scripts`, for src/start.ts, and where it leads on to is
 * fetched when the line is idle; a shell preloads both.
 */
export function writeHtml({ locale, manifest, body, page }: Html): string {
  const { dir, title, font } = facts[locale]
  const start = manifest[entry]?.file
  const fontFile = Object.values(manifest).find((chunk) => chunk.src?.includes(font))?.file
  const { head, rest } = splitHead(body)
  const scripts = [application, page ?? otherPages].flatMap((module) => [...listScripts(manifest, module)])
  const addresses = [...new Set(scripts)].map((file) => `/${file}`)
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
${head || `<title>${title}</title>`}
<script src="/early.js"></script>
<link rel="stylesheet" href="/${findStyles(manifest)}">
<link rel="preload" href="/${fontFile}" as="font" type="font/woff2" crossorigin>
<script type="module" src="/${start}"></script>
${page ? `<link rel="prefetch" as="script" crossorigin href="/${manifest[otherPages]?.file}">` : addresses.map((href) => `<link rel="modulepreload" href="${href}">`).join('\n')}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body>
<div id="root"${page ? ` data-scripts="${addresses.join(' ')}"` : ''}>${rest}</div>
</body>
</html>
`
}

/** React puts the title and the description before the markup; they belong in the head. */
function splitHead(body: string): { head: string; rest: string } {
  const head = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)*/.exec(body)?.[0] ?? ''
  return { head, rest: body.slice(head.length) }
}
