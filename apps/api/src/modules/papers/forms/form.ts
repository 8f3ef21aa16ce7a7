import type { Sheet } from '../../../ports/pdf/sheet.ts'

/** What a form makes of a paper. What all papers have in common (brand, foot, QR code) is added once, in print-paper. */
export type Form = Pick<Sheet, 'title' | 'head' | 'marks' | 'blocks'> & { issuedAt: string }
