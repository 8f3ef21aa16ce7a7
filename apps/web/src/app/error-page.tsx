import { m } from '@dadkar/messages'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { paths } from '../lib/paths.ts'
import { findProblem } from '../lib/problem.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { TroublePage } from '../ui/trouble-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { useReopening } from './use-reopening.ts'

/** A page that failed to load or to draw. What does not exist, or is not this person's, is simply not found. */
export function ErrorPage() {
  const error = useRouteError()
  const isReopening = useReopening(error)
  if (isReopening) return null
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  if (findProblem(error)?.code.endsWith('.not_found')) return <NotFoundPage />
  return (
    <TroublePage
      title={m['ui.common.crashTitle']()}
      actions={
        <>
          <Button onClick={() => location.reload()}>{m['ui.common.tryAgain']()}</Button>
          <ButtonLink to={paths.help} look="secondary">
            {m['ui.common.help']()}
          </ButtonLink>
        </>
      }
    >
      <p>{m['ui.common.crashText']()}</p>
    </TroublePage>
  )
}
