import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream, PDFStream, type PDFString } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/* Reads a PDF with other libraries than the one that drew it: its text as Chrome would copy it, its structure. */

const name = (text: string) => PDFName.of(text)

function readFonts(pdf: PDFDocument) {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('FontDescriptor')) return []
    const file = object.lookup(name('FontFile2')) ?? object.lookup(name('FontFile3'))
    return [{ name: String(object.get(name('FontName'))), isEmbedded: file instanceof PDFStream }]
  })
}

async function readStructure(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog } = pdf
  const metadata = catalog.lookup(name('Metadata')) as PDFRawStream
  const xmp = Buffer.from(metadata.contents).toString('utf8')
  const intents = catalog.lookup(name('OutputIntents'), PDFArray)
  const { width, height } = pdf.getPage(0).getSize()
  return {
    conformance: [/<pdfaid:part>(\d)</.exec(xmp)?.[1], /<pdfaid:conformance>(\w)</.exec(xmp)?.[1]].join(''),
    isTagged: String(catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked'))) === 'true',
    language: (catalog.lookup(name('Lang')) as PDFString).decodeText(),
    title: pdf.getTitle(),
    createdAt: pdf.getCreationDate(),
    outputIntents: intents.asArray().map((_, index) => {
      const intent = intents.lookup(index, PDFDict)
      return (intent.get(name('S')) as PDFName).decodeText()
    }),
    size: [Math.round(width), Math.round(height)],
    fonts: readFonts(pdf),
  }
}

/** Whether nothing is drawn beyond the margins: the outermost pixels of every page are paper. */
async function isWithinMargins(page: {
  render(options: object): Promise<{ data: Uint8Array; width: number; height: number }>
}) {
  const { data, width, height } = await page.render({ scale: 1, render: 'bitmap' })
  const edge = 40
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (x >= edge && x < width - edge) continue
      if ((data[(y * width + x) * 4] ?? 0) < 200) return false
    }
  }
  return true
}

export async function readPdf(bytes: Uint8Array) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  try {
    const pages = [...document.pages()]
    const pageTexts = pages.map((page) => page.getText())
    const inside = []
    for (const page of pages.slice(0, 5)) inside.push(await isWithinMargins(page))
    return {
      pageTexts,
      text: pageTexts.join('\n').replace(/\r\n?/g, '\n'),
      pages: pages.length,
      isInside: inside.every(Boolean),
      structure: await readStructure(bytes),
    }
  } finally {
    document.destroy()
    library.destroy()
  }
}
