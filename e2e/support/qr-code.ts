import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')

/** What a phone would read in this picture, by a reader that is not ours. */
export async function readQrCode(png: Buffer): Promise<string> {
  const { buffer } = new Uint8Array(await readFile(wasm))
  prepareZXingModule({ overrides: { wasmBinary: buffer } })
  const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] })
  const [code] = found
  if (!code || found.length > 1) throw new Error(`The picture shows ${found.length} QR codes`)
  return code.text
}
