import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { locale } from '../../lib/locale.ts'
import { Chip } from '../../ui/chip.tsx'
import styles from './arch.module.css'

const outline = 'M12 508V214C12 128 104 78 220 14 336 78 428 128 428 214V508Z'
const star =
  'M64 32 54.63 41.37V54.63H41.37L32 64 22.63 54.63H9.37V41.37L0 32 9.37 22.63V9.37H22.63L32 0 41.37 9.37H54.63V22.63Z'
const inner =
  'M49 32 44.02 36.98V44.02H36.98L32 49 27.02 44.02H19.98V36.98L15 32 19.98 27.02V19.98H27.02L32 15 36.98 19.98H44.02V27.02Z'

/** An arch of star-and-cross tiles, and before it the paper a person leaves with. A picture: readers pass it by. */
export function Arch() {
  return (
    <div className={styles.scene} aria-hidden="true">
      <svg aria-hidden="true" className={styles.arch} viewBox="0 0 440 520">
        <defs>
          <pattern id="tiles" width="64" height="64" patternUnits="userSpaceOnUse" patternTransform="translate(60 22)">
            <path className={styles.star} d={star} />
            <path className={styles.inner} d={inner} />
            <path className={styles.core} d="M32 25 39 32 32 39 25 32Z" />
          </pattern>
        </defs>
        <path className={styles.ground} d={outline} />
        <path fill="url(#tiles)" d={outline} />
        <path className={styles.rim} d={outline} />
        <path className={styles.rimThin} d={outline} />
      </svg>
      <div className={styles.paper}>
        <div className={styles.kind}>
          {m['ui.landing.sampleKind']()}
          <Chip tone="success">{m['ui.landing.sampleState']()}</Chip>
        </div>
        <span className={styles.label}>{m['ui.landing.sampleLabel']()}</span>
        <span className={styles.number}>
          <bdi>{localizeDigits('4827 1903 6', locale)}</bdi>
        </span>
        <svg aria-hidden="true" className={styles.lines} viewBox="0 0 200 28" preserveAspectRatio="none">
          <rect width="200" height="6" rx="3" />
          <rect y="16" width="130" height="6" rx="3" />
        </svg>
      </div>
    </div>
  )
}
