import { m } from '@dadkar/messages'
import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import styles from './toasts.module.css'
import { type Tone, toneIcon } from './tone.ts'

/** One thing that can be done about it while it is shown. */
type ToastAction = { label: string; run: () => void }
type Toast = { id: number; tone: Tone; text: string; action: ToastAction | undefined }

const shownFor = 8000
let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

/** Says something in passing, from anywhere. Never the only place where an error is told. */
export function showToast(text: string, tone: Tone = 'success', action?: ToastAction): void {
  const id = ++lastId
  setToasts([...toasts, { id, tone, text, action }])
  setTimeout(() => dismiss(id), shownFor)
}

function dismiss(id: number) {
  setToasts(toasts.filter((toast) => toast.id !== id))
}

function setToasts(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const none: readonly Toast[] = []

/** Stands once in the root layout. */
export function Toasts() {
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  )
  return (
    <div className={styles.toasts} role="status">
      {shown.map(({ id, tone, text, action }) => {
        const Icon = toneIcon[tone]
        return (
          <div key={id} className={styles.toast}>
            <Icon size={20} aria-hidden />
            {text}
            {action && (
              <button
                type="button"
                className={styles.action}
                onClick={() => {
                  dismiss(id)
                  action.run()
                }}
              >
                {action.label}
              </button>
            )}
            <button
              type="button"
              className={styles.close}
              aria-label={m['ui.common.dismiss']()}
              onClick={() => dismiss(id)}
            >
              <X size={18} aria-hidden />
            </button>
          </div>
        )
      })}
    </div>
  )
}
