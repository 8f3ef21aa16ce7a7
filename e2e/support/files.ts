import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A picture of a card. */
export const cardPng = readFileSync(new URL('../fixtures/card.png', import.meta.url))

/** A PDF of one empty page, made as large as asked by a stream of noise that nothing draws. */
export function makePdf(size: number): Buffer {
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'),
    Buffer.concat([Buffer.from(`<</Length ${size}>>\nstream\n`), randomBytes(size), Buffer.from('\nendstream')]),
  ]
  const pieces = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let length = pieces[0]?.length ?? 0
  for (const [index, body] of objects.entries()) {
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    places.push(length)
    length += piece.length
    pieces.push(piece)
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  pieces.push(Buffer.from(`${head}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${length}\n%%EOF\n`))
  return Buffer.concat(pieces)
}

/** The path of a file as it would lie on somebody's computer. */
export async function putOnDisk(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'dadkar-file-')), name)
  await writeFile(path, bytes)
  return path
}
