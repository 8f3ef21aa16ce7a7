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
  const identifierIndex = vault.index(label, identifier)
  await db.subject.createMany({
    data: [{ kind, identifierIndex, identifierSealed: vault.seal(label, identifier) }],
    skipDuplicates: true,
  })
  const { id } = await db.subject.findUniqueOrThrow({ where: { identifierIndex }, select: { id: true } })
  return id
}
