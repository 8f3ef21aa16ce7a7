import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib'

/** Keys behind which something runs, or another file lies (ISO 32000-2, 7.11.4, 12.6.4, 12.7.8). */
const activeKeys = new Set(['JS', 'JavaScript', 'EF', 'EmbeddedFiles', 'XFA', 'RichMediaContent', 'Launch'])

/** Values of S, Type and Subtype that do. */
const activeNames = new Set([
  ...['JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'Rendition', 'Movie', 'Sound', 'GoToE', 'RichMediaExecute'],
  ...['EmbeddedFile', 'RichMedia', 'FileAttachment', 'Screen', '3D'],
])
const namingKeys = new Set(['S', 'Type', 'Subtype'])

const activeText = /\/(JS|JavaScript|Launch|EmbeddedFile|RichMedia)\b/

function isActiveEntry(key: PDFName, value: PDFObject): boolean {
  const name = key.decodeText()
  return (
    activeKeys.has(name) || (namingKeys.has(name) && value instanceof PDFName && activeNames.has(value.decodeText()))
  )
}

function* childrenOf(object: PDFObject): Generator<PDFObject> {
  if (object instanceof PDFArray) yield* object.asArray()
  if (object instanceof PDFStream) yield object.dict
  if (object instanceof PDFDict) yield* object.values()
}

function isActive(root: PDFObject): boolean {
  const waiting = [root]
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    // What the parser could not read, a more lenient one may.
    if (object instanceof PDFInvalidObject && activeText.test(object.toString())) return true
    if (object instanceof PDFDict && object.entries().some(([key, value]) => isActiveEntry(key, value))) return true
    waiting.push(...childrenOf(object))
  }
  return false
}

/** Whether a PDF holds anything that acts: scripts, programs to launch, forms that send, media, other files. */
export function hasActiveParts(document: PDFDocument): boolean {
  return document.context.enumerateIndirectObjects().some(([, object]) => isActive(object))
}
