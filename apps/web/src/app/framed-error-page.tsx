import { ErrorPage } from './error-page.tsx'
import { PublicFrame } from './public-layout.tsx'

/** What failed before the frame of the signed-in person could be drawn. */
export function FramedErrorPage() {
  return (
    <PublicFrame>
      <ErrorPage />
    </PublicFrame>
  )
}
