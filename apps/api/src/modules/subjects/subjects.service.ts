import type { SubjectKind } from '@dadkar/prisma/client'
import type { PublicCtx, Within } from '../../context.ts'

/** The label under which identifiers of this kind are sealed and indexed. */
export const identifierLabel = { person: 'nationalId', organization: 'legalNationalId' } as const

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
