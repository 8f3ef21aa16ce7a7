import { m } from '@dadkar/messages'
import { CircleAlert, CircleCheck, Radio } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import styles from './status-line.module.css'

type Look = 'asking' | 'well' | { down: string | null }

/** Drawn at build time as a plain link; says how the registries do once the page stands. */
export function StatusLine() {
  const look = useLook()
  const isDown = typeof look === 'object'
  const Icon = isDown ? CircleAlert : look === 'well' ? CircleCheck : Radio
  return (
    <p className={styles.line}>
      <Link to={paths.status} className={isDown ? styles.down : look === 'well' ? styles.well : styles.asking}>
        <Icon size={18} aria-hidden />
        {textOf(look)}
      </Link>
    </p>
  )
}

function textOf(look: Look): string {
  if (look === 'asking') return m['ui.status.check']()
  if (look === 'well') return m['ui.status.allAnswer']()
  return look.down ? m['ui.status.oneDown']({ service: look.down }) : m['ui.status.someDown']()
}

/** A plain request: the API client would weigh on the first page. */
function useLook(): Look {
  const [look, setLook] = useState<Look>('asking')
  useEffect(() => {
    const controller = new AbortController()
    fetch('/v1/status', { signal: controller.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((status) => status && setLook(judge(status.services)))
      // Without an answer the line stays what it was: a link.
      .catch(() => {})
    return () => controller.abort()
  }, [])
  return look
}

function judge(services: { service: string; state: string }[]): Look {
  const down = services.filter(({ state }) => state === 'down')
  if (down.length === 0)
    return services.some(({ service, state }) => service !== 'portal' && state === 'answering') ? 'well' : 'asking'
  const [only] = down
  if (down.length > 1) return { down: null }
  if (only?.service === 'civil') return { down: m['ui.status.civil']() }
  return { down: only?.service === 'sim' ? m['ui.status.sim']() : null }
}
