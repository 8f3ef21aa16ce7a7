import { m } from '@dadkar/messages'

/** The page's one h1, and the same words as the title of the document. */
export function PageTitle({ children, className }: { children: string; className?: string }) {
  return (
    <>
      <title>{m['ui.common.title']({ page: children })}</title>
      <h1 className={className} tabIndex={-1}>
        {children}
      </h1>
    </>
  )
}
