import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { classNames } from './class-names.ts'
import { type Tone, toneIcon } from './tone.ts'

type ChipProps = { tone?: Tone | 'plain'; icon?: LucideIcon; children: ReactNode }

/** A state in a word, with its icon. */
export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  const Icon = icon ?? (tone === 'plain' ? undefined : toneIcon[tone])
  return (
    <span className={classNames(styles.chip, tone !== 'plain' && styles[tone])}>
      {Icon && <Icon size={14} aria-hidden />}
      {children}
    </span>
  )
}
