import { type Ballot, standOfBallot } from '@dadkar/procedure/boards'
import type { Verdict } from './queries.ts'

function countVotes(members: Verdict['members']): Ballot {
  const signed = members.filter(({ signedAt }) => signedAt !== null)
  const against = signed.filter(({ dissent }) => dissent !== null).length
  return { inFavour: signed.length - against, against, awaited: listAwaited(members).length }
}

/** Who sat, has not signed, and can. */
export function listAwaited(members: Verdict['members']): Verdict['members'] {
  return members.filter(({ signedAt, canSign }) => signedAt === null && canSign)
}

/** How the vote on the text stands. */
export const standOf = ({ stage, members }: Verdict) => standOfBallot(stage, countVotes(members))
