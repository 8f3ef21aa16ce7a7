import { isForeignNationalId } from '@dadkar/contract/fields'
import type { Subject, SubjectKind } from '@dadkar/prisma/client'
import type { PublicCtx, Within } from '../../context.ts'
import type { Vault } from '../../crypto/vault.ts'

/** The label under which identifiers of this kind are sealed and indexed. */
const identifierLabel = {
  person: 'nationalId',
  foreigner: 'foreignNationalId',
  organization: 'legalNationalId',
} as const

/** How a natural person's identifier is kept: a national ID, or the FIDA code of a foreign national. */
export const personKind = (identifier: string) => (isForeignNationalId(identifier) ? 'foreigner' : 'person')

/** The blind index of a natural person's identifier. */
export function personIndex(vault: Vault, identifier: string): Buffer<ArrayBuffer> {
  return vault.index(identifierLabel[personKind(identifier)], identifier)
}

export function openIdentifier(vault: Vault, { kind, identifierSealed }: Subject): string {
  return vault.openText(identifierLabel[kind], identifierSealed)
}

/**
 * The subject that holds an identifier, made if it is not known yet. Papers can be addressed to it at once; whoever
 * later proves to hold the identifier finds them.
 * @returns the subject's id
 */
export async function upsertSubject(
  { db, vault }: Within<Pick<PublicCtx, 'db' | 'vault'>>,
  { kind, identifier }: { kind: SubjectKind; identifier: string },
): Promise<string> {
  const label = identifierLabel[kind]
  const index = vault.index(label, identifier)
  const [known] = await db.$queryRaw<{ id: string }[]>`
    with made as (
      insert into subject (kind, identifier_index, identifier_sealed)
      values (${kind}::subject_kind, ${index}, ${vault.seal(label, identifier)})
      on conflict (identifier_index) do nothing
      returning id
    )
    select id from made union all select id from subject where identifier_index = ${index} limit 1`
  if (known) return known.id
  // Another transaction made it at this moment: the statement did not see it yet, the next one does.
  const { id } = await db.subject.findUniqueOrThrow({ where: { identifierIndex: index }, select: { id: true } })
  return id
}
