import { paths } from './paths.ts'

/**
 * Where to go on to, as an address asks by `?next=`: only a path of this portal, in the page's language. Anything else,
 * such as the address of another site, gives `otherwise`.
 */
export function readNext(search: URLSearchParams, otherwise: string): string {
  const next = search.get('next')
  if (!next?.startsWith('/')) return otherwise
  const origin = 'http://portal.invalid'
  const url = URL.canParse(next, origin) ? new URL(next, origin) : null
  return url?.origin === origin ? url.pathname + url.search + url.hash : otherwise
}

/** The address of a page that leads on to `next` when it is done. */
export function withNext(path: string, next: string): string {
  return `${path}?${new URLSearchParams({ next })}`
}

export function signInPath(next: string): string {
  return withNext(paths.signIn, next)
}

export function stepUpPath(next: string): string {
  return withNext(paths.stepUp, next)
}
