import { ArrowLeft, ArrowRight, ChevronRight, LogOut } from 'lucide-react'
import styles from './arrow.module.css'

const shapes = { back: ArrowLeft, forward: ArrowRight, open: ChevronRight, leave: LogOut }

/** An arrow that follows the reading direction: `back` points to where the line began. */
export function Arrow({ to, size = 18 }: { to: keyof typeof shapes; size?: number }) {
  const Shape = shapes[to]
  return <Shape size={size} className={styles.arrow} aria-hidden />
}
