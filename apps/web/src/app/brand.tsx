import { m } from '@dadkar/messages'
import { Link } from 'react-router'
import { paths } from '../lib/paths.ts'
import styles from './brand.module.css'

const star =
  'M40 20 34.14 25.86V34.14H25.86L20 40 14.14 34.14H5.86V25.86L0 20 5.86 14.14V5.86H14.14L20 0 25.86 5.86H34.14V14.14Z'
const inner =
  'M32.5 20 28.84 23.66V28.84H23.66L20 32.5 16.34 28.84H11.16V23.66L7.5 20 11.16 16.34V11.16H16.34L20 7.5 23.66 11.16H28.84V16.34Z'

/** The eight-pointed star of Persian tiles: two squares, equal, turned into one figure. */
export function BrandMark() {
  return (
    <svg width="36" height="36" viewBox="0 0 40 40" aria-hidden="true">
      <path className={styles.star} d={star} />
      <path className={styles.line} d={inner} />
      <path className={styles.heart} d="M20 15.5 24.5 20 20 24.5 15.5 20Z" />
    </svg>
  )
}

export function Brand() {
  return (
    <Link to={paths.home} className={styles.brand}>
      <BrandMark />
      {m['ui.common.brand']()}
    </Link>
  )
}
