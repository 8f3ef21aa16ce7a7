import { encode } from 'uqr'
import styles from './qr-code.module.css'

/** The white margin that scanners need, in modules. */
const border = 4

/** A text as a QR code, under its accessible name. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { data, size } = encode(text, { ecc: 'M', border })
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={name}
    >
      <path d={drawRuns(data)} fill="currentColor" />
    </svg>
  )
}

/** One rectangle for each run of dark modules of a row. */
function drawRuns(rows: boolean[][]): string {
  return rows
    .flatMap((row, y) => {
      const line = row.map((isDark) => (isDark ? '1' : '0')).join('')
      return [...line.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    })
    .join('')
}
