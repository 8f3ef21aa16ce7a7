import { PDFDocument } from '@cantoo/pdf-lib'
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import { fromRaw, makePreview } from './examine-image.ts'
import { hasActiveParts } from './pdf-actions.ts'
import { type Accepted, Refusal } from './verdict.ts'

const maxPages = 300
const previewSide = 900

/** A ZIP is read from its end: this mark within the last 64 KiB makes one of any file. */
const zipEnd = Buffer.from('PK\x05\x06', 'latin1')
const zipTail = 65_557

/** A PDF begins at the first byte, ends with %%EOF, and is nothing else beside. */
function requireWholePdf(bytes: Buffer) {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Refusal('hidden_data')
  const end = bytes.lastIndexOf('%%EOF')
  if (end < 0) throw new Refusal('damaged')
  const after = bytes.subarray(end + 5)
  if (after.length > 1024 || /[^\s\0]/.test(after.toString('latin1'))) throw new Refusal('hidden_data')
  if (bytes.subarray(-zipTail).includes(zipEnd)) throw new Refusal('hidden_data')
}

/** Its structure, object by object, old revisions included. */
async function requirePassive(bytes: Buffer) {
  const structure = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false }).catch(() => null)
  if (structure === null) throw new Refusal(/\/Encrypt\b/.test(bytes.toString('latin1')) ? 'pdf_locked' : 'damaged')
  if (structure.isEncrypted) throw new Refusal('pdf_locked')
  if (hasActiveParts(structure)) throw new Refusal('pdf_active')
}

let library: ReturnType<typeof PDFiumLibrary.init> | null = null

async function openPdf(bytes: Buffer): Promise<PDFiumDocument> {
  library ??= PDFiumLibrary.init()
  try {
    return await (await library).loadDocument(bytes)
  } catch (error) {
    throw new Refusal(/password|security/i.test(String(error)) ? 'pdf_locked' : 'damaged')
  }
}

async function drawFirstPage(document: PDFiumDocument): Promise<Uint8Array | null> {
  try {
    const page = document.getPage(0)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const scale = previewSide / Math.max(originalWidth, originalHeight)
    if (!Number.isFinite(scale)) return null
    const [width, height] = [originalWidth, originalHeight].map((side) => Math.max(1, Math.round(side * scale)))
    return await makePreview(fromRaw(await page.render({ width, height, render: 'bitmap' })))
  } catch {
    return null
  }
}

/** A PDF stays as it came, signatures and all, if two readers agree that it is whole and does nothing by itself. */
export async function examinePdf(bytes: Buffer): Promise<Accepted> {
  requireWholePdf(bytes)
  await requirePassive(bytes)
  const document = await openPdf(bytes)
  try {
    const pages = document.getPageCount()
    if (pages < 1) throw new Refusal('damaged')
    if (pages > maxPages) throw new Refusal('pdf_too_long')
    return { mediaType: 'application/pdf', content: null, preview: await drawFirstPage(document), pages }
  } finally {
    document.destroy()
  }
}
