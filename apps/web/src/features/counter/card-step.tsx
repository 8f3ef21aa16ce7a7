import { CardCheck } from './card-check.tsx'
import { CardNumbers } from './card-numbers.tsx'
import type { Visit } from './queries.ts'
import { RegistryAnswer } from './registry-answer.tsx'
import styles from './visit-page.module.css'

/** The card in the clerk's hand: its number, then the birth date on it, which the registries are asked with. */
export function CardStep({ visit, isDone }: { visit: Visit; isDone: boolean }) {
  if (isDone) return <RegistryAnswer visit={visit} />
  return (
    <div className={styles.part}>
      <CardNumbers visit={visit} />
      <CardCheck visit={visit} />
    </div>
  )
}
