import { m } from '@dadkar/messages'
import { Link, type LinkProps } from 'react-router'
import { Arrow } from './arrow.tsx'
import styles from './back-link.module.css'

export function BackLink({ children, ...rest }: LinkProps) {
  return (
    <Link {...rest} className={styles.back}>
      <Arrow to="back" />
      {children ?? m['ui.common.back']()}
    </Link>
  )
}
