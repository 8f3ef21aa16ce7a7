import type { Pool } from 'pg'
import { sealPrefix, type Vault } from '../../crypto/vault.ts'
import { type SealedColumn, sealedColumns } from './sealed-columns.ts'

/** Pages of a table (8 kB each) that one statement reads: some hundreds of rows. */
const stretch = 32

export type ResealReport = { resealed: number; left: number }

type Reseal = { pool: Pool; vault: Vault; keyId: string; say: (line: string) => void }

const isOld = ({ column, where = 'true' }: SealedColumn) =>
  `${column} is not null and substring(${column} from 1 for length($1::bytea)) <> $1::bytea and ${where}`

async function resealStretch({ pool, vault }: Reseal, what: SealedColumn, prefix: Buffer, from: number) {
  const { table, column, label } = what
  const { rows } = await pool.query<{ ctid: string; sealed: Buffer }>(
    `select ctid::text, ${column} as sealed from ${table}
     where ctid >= $2::tid and ctid < $3::tid and ${isOld(what)}`,
    [prefix, `(${from},0)`, `(${from + stretch},0)`],
  )
  if (rows.length === 0) return 0
  // The value itself is compared, so that one written meanwhile stays; it is sealed with the first key already.
  const { rowCount } = await pool.query(
    `update ${table} t set ${column} = s.anew
     from unnest($1::text[], $2::bytea[], $3::bytea[]) s (at, old, anew)
     where t.ctid = s.at::tid and t.${column} = s.old`,
    [
      rows.map(({ ctid }) => ctid),
      rows.map(({ sealed }) => sealed),
      rows.map(({ sealed }) => vault.seal(label, vault.open(label, sealed))),
    ],
  )
  return rowCount ?? 0
}

/**
 * Seals with the first key whatever another one sealed, a stretch of a table at a time: beside a running service, and
 * again after being cut off, when it passes over what is done.
 * @returns how many values were sealed anew, and how many a process that does not know the first key has left
 */
export async function resealAll(reseal: Reseal): Promise<ResealReport> {
  const prefix = sealPrefix(reseal.keyId)
  const report: ResealReport = { resealed: 0, left: 0 }
  for (const what of sealedColumns) {
    const { table, column } = what
    const pages = async () => {
      const { rows } = await reseal.pool.query(`select pg_relation_size($1::regclass) / 8192 as pages`, [table])
      return Number(rows[0].pages)
    }
    let done = 0
    // The table grows while its rows are written anew: its end is asked for each time.
    for (let page = 0; page < (await pages()); page += stretch) done += await resealStretch(reseal, what, prefix, page)
    const { rows } = await reseal.pool.query(`select count(*)::int as left from ${table} where ${isOld(what)}`, [
      prefix,
    ])
    report.resealed += done
    report.left += rows[0].left
    reseal.say(`${table}.${column} (${what.label}): ${done} sealed anew, ${rows[0].left} left`)
  }
  return report
}
