import { m } from '@dadkar/messages'
import type { ComponentProps } from 'react'
import { Link, type LinkProps } from 'react-router'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

type Look = { look?: 'primary' | 'secondary' | 'quiet' | 'danger'; size?: 'normal' | 'large' }

type ButtonProps = ComponentProps<'button'> &
  Look & {
    /** Work is under way: the button keeps its focus and its width, says so, and ignores presses. */
    pending?: boolean
  }

export function Button({ look = 'primary', size, pending, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={pending || undefined}
      className={lookClass(look, size, classNames(pending && styles.pending, className))}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {pending ? m['ui.common.working']() : children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and does nothing else. */
export function ButtonLink({ look = 'primary', size, className, ...rest }: LinkProps & Look) {
  return <Link {...rest} className={lookClass(look, size, className)} />
}

function lookClass(look: NonNullable<Look['look']>, size: Look['size'], extra?: string): string {
  return classNames(styles.button, styles[look], size === 'large' && styles.large, extra)
}
