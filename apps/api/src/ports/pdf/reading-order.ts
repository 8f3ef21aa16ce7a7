import {
  decodePDFRawStream,
  type PDFContext,
  PDFDocument,
  PDFName,
  type PDFRawStream,
  PDFRef,
  PDFRawStream as RawStream,
} from '@cantoo/pdf-lib'

/** Where a file says which text a glyph stands for: in the map of its font, or beside it on the page. UTF-16 in hex. */
const texts = /(<[0-9a-f]{4}> <|\/ActualText <feff)((?:[0-9a-f]{4}){2,})(?=>)/gi
const rightToLeft = /\p{Script=Arabic}/u

/** Of a glyph of several characters, such as the ligature of lam and alef, the text from its end to its beginning. */
function turn(utf16: string): string {
  const units = utf16.match(/.{4}/g) ?? []
  const text = units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
  return rightToLeft.test(text) ? units.reverse().join('') : utf16
}

function turnStream(context: PDFContext, ref: PDFRef, stream: PDFRawStream) {
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  const turned = text.replace(texts, (_, before: string, utf16: string) => before + turn(utf16))
  if (turned === text) return
  const dict = stream.dict.clone(context)
  const packed = context.flateStream(Buffer.from(turned, 'latin1'))
  dict.set(PDFName.of('Length'), context.obj(packed.contents.length))
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  context.assign(ref, RawStream.of(dict, packed.contents))
}

/**
 * Lets readers find «ابلاغ» where a page shows it. Glyphs stand on a page from left to right; browsers (pdfium, pdf.js)
 * and poppler turn a Persian line round character by character, and so read a glyph of several characters, whose own
 * text is not turned yet, as «ابالغ». Such texts are written here as they read them (decision 070).
 */
export async function setReadingOrder(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context } = pdf
  pdf.catalog.delete(PDFName.of('ViewerPreferences'))
  const told = new Set<PDFRef>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    for (const key of ['ToUnicode', 'Contents']) {
      const ref = 'get' in object ? (object as { get(name: PDFName): unknown }).get(PDFName.of(key)) : undefined
      if (ref instanceof PDFRef) told.add(ref)
    }
  }
  for (const ref of told) {
    const stream = context.lookup(ref)
    if (stream instanceof RawStream) turnStream(context, ref, stream)
  }
  return pdf.save({ useObjectStreams: true })
}
