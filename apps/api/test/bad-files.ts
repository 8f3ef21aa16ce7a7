import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { drawCard, makePdf } from './documents.ts'

/** What may become of a file: a refusal by this reason, or a picture drawn anew. */
export type BadFile = { name: string; fileName: string; bytes: Buffer; outcome: string | string[] }

const text = (value: string) => Buffer.from(value, 'latin1')
const zeros = (length: number) => Buffer.alloc(length)
const join = (...parts: (Buffer | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? text(part) : part)))

const typeRefused = 'type_not_accepted'
const zip = join('PK\x03\x04\x14\0\0\0\0\0', zeros(20), 'a.js', 'alert(1)', 'PK\x05\x06', zeros(18))
const html = '<html><body><script>alert(document.domain)</script></body></html>'

/** The first bytes of what people, or worse, name `.jpg` and `.pdf`. */
const foreign: [string, Buffer][] = [
  ['html', text(html)],
  ['html after spaces', text(`\n\n   ${html}`)],
  ['svg', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  [
    'svg with a declaration',
    text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  ],
  ['xml entities', text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')],
  ['javascript', text('alert(1)//')],
  ['gif', join('GIF89a\x01\0\x01\0\x80\0\0', zeros(6), ',', zeros(10), ';')],
  ['gif and javascript', text('GIF89a=1;alert(1)//')],
  ['zip', zip],
  ['docx', join('PK\x03\x04', zeros(26), '[Content_Types].xml', zip)],
  ['rar', join('Rar!\x1a\x07\x01\0', zeros(60))],
  ['7z', join('7z\xbc\xaf\x27\x1c', zeros(60))],
  ['gzip', join('\x1f\x8b\x08\0', zeros(60))],
  ['tar', join('a.txt', zeros(252), 'ustar\x0000', zeros(300))],
  ['windows program', join('MZ\x90\0', zeros(200), 'PE\0\0')],
  ['linux program', join('\x7fELF\x02\x01\x01', zeros(200))],
  ['mac program', join('\xcf\xfa\xed\xfe', zeros(200))],
  ['java class', join('\xca\xfe\xba\xbe', zeros(60))],
  ['shell script', text('#!/bin/sh\nrm -rf /\n')],
  ['php', text('<?php system($_GET["c"]); ?>')],
  ['word of old', join('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', zeros(600))],
  ['rtf', text('{\\rtf1\\ansi hello}')],
  ['postscript', text('%!PS-Adobe-3.0\n(/etc/passwd) (r) file')],
  ['photoshop', join('8BPS\0\x01', zeros(60))],
  ['bmp', join('BM', zeros(100))],
  ['tiff', join('II*\0', zeros(100))],
  ['webp', join('RIFF\x1a\0\0\0WEBPVP8 ', zeros(40))],
  ['avif', join('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf', zeros(60))],
  ['icon', join('\0\0\x01\0\x01\0', zeros(60))],
  ['mp4', join('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', zeros(60))],
  ['quicktime', join('\0\0\0\x14ftypqt  \0\0\0\0qt  ', zeros(60))],
  ['mp3', join('ID3\x03\0\0\0\0\0\x21', zeros(60))],
  ['wave', join('RIFF\x24\0\0\0WAVEfmt ', zeros(40))],
  ['matroska', join('\x1aE\xdf\xa3', zeros(60))],
  ['sqlite', join('SQLite format 3\0', zeros(100))],
  ['font', join('\0\x01\0\0\0\x0f', zeros(100))],
  ['wasm', join('\0asm\x01\0\0\0', zeros(60))],
  ['json', text('{"a":1}')],
  ['csv', text('name,id\nsara,1\n')],
  ['plain text', Buffer.from('متن ساده است و عکس نیست')],
  ['utf-16 text', Buffer.from('\ufeffمتن', 'utf16le')],
  ['zeros', zeros(5000)],
  ['ones', Buffer.alloc(5000, 255)],
  ['one byte', text('%')],
  ['one zero', zeros(1)],
  ['e-mail', text('From: a@b\r\nSubject: x\r\n\r\nbody')],
  ['jpeg xl', join('\xff\x0a', zeros(60))],
  ['jpeg 2000', join('\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 ', zeros(60))],
  ['bzip2', join('BZh91AY&SY', zeros(60))],
  ['xz', join('\xfd7zXZ\0', zeros(60))],
  ['cabinet', join('MSCF', zeros(60))],
  ['shortcut', join('L\0\0\0\x01\x14\x02\0', zeros(80))],
  ['batch script', text('@echo off\r\ndel *.*')],
  ['vcard', text('BEGIN:VCARD\nEND:VCARD')],
  ['flash', join('FWS\x06', zeros(60))],
  ['dicom', join(zeros(128), 'DICM', zeros(60))],
  ['pdf after junk', join('junk junk ', '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF')],
  ['pdf after html', join(html, '%PDF-1.4\n%%EOF')],
  ['pdf after zip', join(zip, '%PDF-1.4\n%%EOF')],
]

/** Each foreign file under a name that lies about it, a little different each time. */
function* impostors(): Generator<BadFile> {
  for (const [index, [name, bytes]] of foreign.entries()) {
    const fileName = ['کارت ملی.jpg', 'licence.pdf', 'card.png', 'IMG_1.heic'][index % 4] ?? ''
    yield { name: `${name} named ${fileName}`, fileName, bytes, outcome: typeRefused }
  }
}

async function* truncated(): AsyncGenerator<BadFile> {
  const whole: [string, Buffer][] = [
    ['jpeg', await drawCard()],
    ['png', await drawCard(0, 'png')],
    ['pdf', await makePdf()],
  ]
  for (const [kind, bytes] of whole) {
    for (let step = 1; step <= 20; step += 1) {
      const length = Math.floor((bytes.length * step) / 21)
      yield {
        name: `${kind} cut at ${length} of ${bytes.length}`,
        fileName: `cut.${kind}`,
        bytes: bytes.subarray(0, length),
        outcome: ['damaged', typeRefused],
      }
    }
  }
}

const withEntry = (key: string, value: Record<string, unknown>) =>
  makePdf((pdf) => pdf.catalog.set(PDFName.of(key), pdf.context.obj(value as Record<string, string>)))

async function* activePdfs(): AsyncGenerator<BadFile> {
  const js = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }
  const made: [string, Promise<Buffer>][] = [
    ['script of the document', makePdf((pdf) => pdf.addJavaScript('a', 'app.alert(1)'))],
    ['script on opening', withEntry('OpenAction', js)],
    ['script of an event', withEntry('AA', { WC: js })],
    ['launch', withEntry('OpenAction', { S: 'Launch', F: PDFString.of('cmd.exe') })],
    ['form that sends', withEntry('OpenAction', { S: 'SubmitForm', F: PDFString.of('http://x') })],
    ['import of data', withEntry('OpenAction', { S: 'ImportData', F: PDFString.of('x.fdf') })],
    ['embedded go-to', withEntry('OpenAction', { S: 'GoToE' })],
    ['rendition', withEntry('OpenAction', { S: 'Rendition' })],
    ['movie', withEntry('OpenAction', { S: 'Movie' })],
    ['sound', withEntry('OpenAction', { S: 'Sound' })],
    ['xfa form', withEntry('AcroForm', { XFA: [] })],
    ['rich media', withEntry('Extra', { Subtype: 'RichMedia' })],
    ['three dimensions', withEntry('Extra', { Subtype: '3D' })],
    ['attached file', makePdf((pdf) => pdf.attach(text('x'), 'a.txt'))],
    ['attached program', makePdf((pdf) => pdf.attach(text('MZ\x90'), 'a.exe'))],
    ['hidden in another object', makePdf((pdf) => pdf.context.register(pdf.context.obj({ Deep: [[js]] } as never)))],
  ]
  for (const [name, bytes] of made) {
    yield { name: `pdf with ${name}`, fileName: 'قرارداد.pdf', bytes: await bytes, outcome: 'pdf_active' }
  }
  const named = text('%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction<</S/J#61vaScript/J#53(x)>>>>\nendobj\n')
  const pages = text(
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n',
  )
  const tail = text('trailer\n<</Root 1 0 R/Size 4>>\n%%EOF')
  yield {
    name: 'pdf with a script in disguise',
    fileName: 'a.pdf',
    bytes: join(named, pages, tail),
    outcome: 'pdf_active',
  }
}

async function lockedPdf(passwords: { userPassword: string; ownerPassword: string }) {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.encrypt(passwords)
  return Buffer.from(await pdf.save())
}

async function* oddPdfs(): AsyncGenerator<BadFile> {
  const pdf = await makePdf()
  const bad = (name: string, bytes: Buffer, outcome: BadFile['outcome']) => ({
    name,
    fileName: 'a.pdf',
    bytes,
    outcome,
  })
  yield bad('pdf locked', await lockedPdf({ userPassword: 'x', ownerPassword: 'y' }), 'pdf_locked')
  yield bad('pdf locked by its maker', await lockedPdf({ userPassword: '', ownerPassword: 'y' }), 'pdf_locked')
  yield bad('pdf and zip', join(pdf, zip), 'hidden_data')
  yield bad('pdf with a zip inside', join(pdf.subarray(0, 9), '%', zip, '\n', pdf.subarray(9)), 'hidden_data')
  yield bad('pdf and html', join(pdf, html), 'hidden_data')
  yield bad('pdf and program', join(pdf, 'MZ\x90\0', zeros(500)), 'hidden_data')
  yield bad('pdf and much nothing', join(pdf, zeros(200_000)), 'hidden_data')
  yield bad(
    'pdf of 301 pages',
    await makePdf((made) => Array.from({ length: 300 }, () => made.addPage())),
    'pdf_too_long',
  )
  yield bad(
    'pdf without pages',
    text('%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
    'damaged',
  )
  yield bad(
    'pdf of a circle',
    text('%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
    'damaged',
  )
  yield bad('pdf of words', text('%PDF-1.4 this is not a pdf %%EOF'), 'damaged')
  yield bad('pdf head alone', text('%PDF-1.7\n'), 'damaged')
  yield bad('pdf of nested arrays', join('%PDF-1.4\n1 0 obj\n', '['.repeat(100_000), '\n%%EOF'), [
    'damaged',
    'too_complex',
  ])
  for (let seed = 1; seed <= 20; seed += 1) {
    const broken = Buffer.from(pdf)
    for (let at = 20 + seed; at < broken.length - 10; at += 17) broken[at] = (broken[at] ?? 0) ^ (seed * 11)
    yield bad(`pdf with every 17th byte changed by ${seed}`, broken, [
      'damaged',
      'pdf_locked',
      'hidden_data',
      'pdf_active',
    ])
  }
}

/** A PNG whose head promises more than there is. */
function pngOf(width: number, height: number, body: Buffer): Buffer {
  const head = Buffer.from(body)
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

async function* oddPictures(): AsyncGenerator<BadFile> {
  const [jpeg, png] = [await drawCard(), await drawCard(0, 'png')]
  const bad = (name: string, bytes: Buffer, outcome: BadFile['outcome']) => ({
    name,
    fileName: 'a.jpg',
    bytes,
    outcome,
  })
  yield bad('jpeg and html', join(jpeg, html), 'image/jpeg')
  yield bad('jpeg and zip', join(jpeg, zip), 'image/jpeg')
  yield bad('jpeg and php', join(jpeg, '<?php system("id"); ?>'), 'image/jpeg')
  yield bad('png and zip', join(png, zip), 'image/png')
  yield bad('png and html', join(png, html), 'image/png')
  const comment = join('\xff\xd8\xff\xfe\0\x45', html.padEnd(67), jpeg.subarray(2))
  yield bad('jpeg with html in a comment', comment, 'image/jpeg')
  const bomb = await sharp({
    limitInputPixels: false,
    create: { width: 15_000, height: 15_000, channels: 3, background: '#fff' },
  })
    .png({ compressionLevel: 9 })
    .toBuffer()
  yield bad('png bomb of 225 million points', bomb, ['too_many_pixels', 'damaged'])
  yield bad('png that says 65000 × 65000', pngOf(65_000, 65_000, png), ['too_many_pixels', 'damaged'])
  yield bad('png of no width', pngOf(0, 10, png), 'damaged')
  yield bad('png larger than it is', pngOf(401, 261, png), 'damaged')
  yield bad('jpeg head alone', text('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'damaged')
  yield bad(
    'jpeg of noise',
    join('\xff\xd8\xff\xe0', Buffer.from(Array.from({ length: 9000 }, (_, n) => (n * 7919) % 251))),
    'damaged',
  )
  yield bad('heic head alone', join('\0\0\0\x1cftypheic\0\0\0\0mif1heicmiaf', zeros(100)), 'damaged')
  yield bad('heic of noise', join('\0\0\0\x1cftypheic\0\0\0\0mif1heicmiaf', Buffer.alloc(9000, 77)), 'damaged')
  for (let seed = 1; seed <= 20; seed += 1) {
    const broken = Buffer.from(png)
    for (let at = 40 + seed; at < broken.length - 12; at += 97) broken[at] = (broken[at] ?? 0) ^ (seed * 13)
    yield bad(`png with every 97th byte changed by ${seed}`, broken, ['damaged', typeRefused])
  }
}

export async function makeBadFiles(): Promise<BadFile[]> {
  const files = [...impostors()]
  for (const make of [truncated, activePdfs, oddPdfs, oddPictures]) for await (const file of make()) files.push(file)
  return files
}
