import { readFile } from 'node:fs/promises'
import { execa } from 'execa'

const longest = 300
const medianBelow = 80

/** Tables of data may be as long as their rows. */
const tables = /(people|companies|claims|holidays)\.ts$|schema\.(ts|prisma)$/

/** Whether files stay short: none over 300 lines but tables and generated code, half of them under 80. */
export async function refuseLongFiles(): Promise<boolean> {
  const { stdout } = await execa('git', ['ls-files', '*.ts', '*.tsx', '*.css', '*.mjs', '*.cjs'])
  const files = stdout.split('\n').filter((file) => file && !tables.test(file))
  const lengths = await Promise.all(
    files.map(async (file) => ({ file, lines: (await readFile(file, 'utf8')).split('\n').length - 1 })),
  )
  const tooLong = lengths.filter(({ lines }) => lines > longest)
  for (const { file, lines } of tooLong) console.error(`${file}: ${lines} lines, at most ${longest}`)
  const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
  console.log(`${files.length} files, median ${median} lines`)
  return tooLong.length === 0 && median < medianBelow
}
