import { examineHeic } from './examine-heic.ts'
import { examineImage } from './examine-image.ts'
import { examinePdf } from './examine-pdf.ts'
import { findFileKind } from './file-kind.ts'
import { type Accepted, Refusal, type Verdict } from './verdict.ts'

async function examine(bytes: Buffer): Promise<Accepted> {
  const kind = await findFileKind(bytes)
  if (kind === null) throw new Refusal('type_not_accepted')
  if (kind === 'pdf') return examinePdf(bytes)
  return kind === 'heic' ? examineHeic(bytes) : examineImage(bytes, kind)
}

/** Judges one file by its content alone, and makes what may be given back of it. Runs in a process of its own. */
export async function examineFile(bytes: Buffer): Promise<Verdict> {
  try {
    return { accepted: await examine(bytes) }
  } catch (error) {
    if (error instanceof Refusal) return { refusedFor: error.reason }
    throw error
  }
}
