import type { Prisma } from '@dadkar/prisma/client'
import type { Actor } from '../../context.ts'

/** A document is its owner's alone: to anybody else it does not exist. */
export function visibleTo(actor: Pick<Actor, 'personId'>): Prisma.DocumentWhereInput {
  return { ownerId: actor.personId }
}
