import type { CaseDocument } from '@dadkar/contract/case-document'
import { m } from '@dadkar/messages'
import type { Block } from '../../../ports/pdf/sheet.ts'
import { own, say } from '../words.ts'

/** The documents that were signed with a paper, by their fingerprints, and where to see them; nothing where there are none. */
export function attachedBlocks(documents: readonly CaseDocument[]): Block[] {
  if (documents.length === 0) return []
  return [
    { kind: 'heading', text: say(m['ui.brief.documents']) },
    { kind: 'text', text: say(m['ui.brief.documentsWhere']) },
    {
      kind: 'table',
      columns: [{ name: say(m['ui.brief.document']) }],
      rows: documents.map(({ title, fileName, sha256 }) => [
        [own(title ?? fileName), own(fileName), `SHA-256 ${sha256}`],
      ]),
    },
  ]
}
