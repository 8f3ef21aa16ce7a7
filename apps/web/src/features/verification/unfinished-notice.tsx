import { m } from '@dadkar/messages'
import { useEffect, useState } from 'react'
import { paths } from '../../lib/paths.ts'
import { Callout } from '../../ui/callout.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { hasWaiting } from './unfinished.ts'

/** Above the first question, for whoever has an attempt that waits. Not in the page as it is drawn at build time. */
export function UnfinishedNotice() {
  const [isShown, setShown] = useState(false)
  useEffect(() => setShown(hasWaiting()), [])
  if (!isShown) return null
  return (
    <Callout title={m['ui.follow.unfinished']()}>
      <p>{m['ui.follow.unfinishedText']()}</p>
      <TextLink to={paths.follow}>{m['ui.follow.title']()}</TextLink>
    </Callout>
  )
}
