import {
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react'
import { Link, type LinkProps } from 'react-router'
import styles from './menu-button.module.css'

type MenuButtonProps = { label: string; face: ReactNode; children: ReactNode }

/**
 * A button that unfolds a few links and buttons beneath it. It is a disclosure and not an ARIA menu: its items stay
 * ordinary links, reached with Tab. Escape, leaving it, or choosing an item folds it.
 */
export function MenuButton({ label, face, children }: MenuButtonProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return
    setOpen(false)
    button.current?.focus()
  }
  function closeOnLeave(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for keys on their way from what is inside
    <div className={styles.wrap} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a press on an item inside folds it
        <div id={id} className={styles.panel} tabIndex={-1} onClick={() => setOpen(false)}>
          {children}
        </div>
      )}
    </div>
  )
}

export function MenuLink(props: LinkProps) {
  return <Link {...props} className={styles.item} />
}

export function MenuAction(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className={styles.item} />
}
