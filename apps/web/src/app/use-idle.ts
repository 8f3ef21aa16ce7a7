import { useEffect, useRef, useState } from 'react'

const minute = 60_000

export const idleTimes = {
  /** Without any activity for so long, the session ends. */
  end: 30 * minute,
  /** So long before the end, the person is asked. */
  warn: 150_000,
  /** While the person is active the session is prolonged, and no more often than this. */
  prolong: 5 * minute,
} as const

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
const otherTabs = 'dadkar.activity'

type IdleOptions = { onIdle: () => void; onActive: () => void }

/**
 * Watches whether anything is done, in this tab or another of the portal. Gives the instant at which the session will
 * end once it is near, else null; `stay` says that the person is there. While warned, only `stay` counts as activity.
 */
export function useIdle({ onIdle, onActive }: IdleOptions): { endsAt: string | null; stay: () => void } {
  const [endsAt, setEndsAt] = useState<string | null>(null)
  const latest = useRef({ onIdle, onActive })
  latest.current = { onIdle, onActive }
  const stayNow = useRef(() => {})

  useEffect(() => {
    let lastSign = Date.now()
    let lastProlonged = Date.now()
    let isWarned = false
    const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(otherTabs)

    function note(at: number) {
      lastSign = Math.max(lastSign, at)
    }
    function act() {
      if (isWarned) return
      const now = Date.now()
      // A second's worth of typing is one sign.
      if (now - lastSign > 1000) channel?.postMessage(now)
      note(now)
    }
    function check() {
      const now = Date.now()
      const idle = now - lastSign
      if (idle >= idleTimes.end) return latest.current.onIdle()
      isWarned = idle >= idleTimes.end - idleTimes.warn
      setEndsAt(isWarned ? new Date(lastSign + idleTimes.end).toISOString() : null)
      if (!isWarned && lastSign > lastProlonged && now - lastProlonged >= idleTimes.prolong) {
        lastProlonged = now
        latest.current.onActive()
      }
    }
    stayNow.current = () => {
      isWarned = false
      act()
      lastProlonged = 0
      check()
    }

    const timer = setInterval(check, 1000)
    for (const sign of signs) addEventListener(sign, act, { passive: true, capture: true })
    channel?.addEventListener('message', ({ data }: MessageEvent<number>) => note(data))
    // A computer that slept wakes up here: look before anything is shown or done.
    document.addEventListener('visibilitychange', check)
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, act, { capture: true })
      document.removeEventListener('visibilitychange', check)
      channel?.close()
    }
  }, [])

  return { endsAt, stay: () => stayNow.current() }
}
