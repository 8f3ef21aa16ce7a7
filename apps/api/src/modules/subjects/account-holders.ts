import type { Db } from '../../context.ts'

/** The same of one subject, within a statement. */
export const hasAccount = (subjectId: string) => `(
  exists (select from person where id = ${subjectId} and closed_at is null)
  or exists (
    select from organization_member m
    where m.organization_id = ${subjectId} and m.joined_at is not null and m.removed_at is null
  )
)`

/**
 * Those of some subjects in whose account somebody can open what is placed there: a person whose account is not closed,
 * an organization for which somebody acts. To have a number is not to have an account.
 */
export async function findAccountHolders(db: Db, subjectIds: readonly (string | null)[]): Promise<Set<string>> {
  const rows = await db.subject.findMany({
    where: {
      id: { in: subjectIds.filter((id) => id !== null) },
      OR: [
        { person: { closedAt: null } },
        { organization: { members: { some: { joinedAt: { not: null }, removedAt: null } } } },
      ],
    },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}
