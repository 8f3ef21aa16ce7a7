import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Ballot,
  boardPlaces,
  boardRules,
  canDissent,
  isConstituted,
  standOfBallot,
  votesToCorrect,
} from './boards.ts'
import { caseStages } from './case-states.ts'

const stage = fc.constantFrom(...caseStages)
const ballot = (most = 9) =>
  fc.record({
    inFavour: fc.nat({ max: most }),
    against: fc.nat({ max: most }),
    awaited: fc.nat({ max: most }),
  })

describe('a board', () => {
  test.each([
    ['recognition', 3, 3, 2],
    ['dispute', 9, 7, 5],
  ] as const)('of %s has %i seats, is official with %i and decides with %i', (name, seats, quorum, votes) => {
    expect(boardPlaces(name)).toHaveLength(seats)
    expect(boardRules[name]).toMatchObject({ quorum, votes })
    expect(isConstituted(name, quorum)).toBe(true)
    expect(isConstituted(name, quorum - 1)).toBe(false)
  })

  test('has each place once, and as many of each side', () => {
    expect(boardPlaces('dispute').map(({ kind, place }) => kind + place)).toEqual([
      ...['ministry1', 'ministry2', 'ministry3'],
      ...['workers1', 'workers2', 'workers3'],
      ...['employers1', 'employers2', 'employers3'],
    ])
  })

  test('needs more than half of its quorum, so that no two rulings can be carried by one session', () => {
    for (const name of caseStages) {
      const { quorum, votes } = boardRules[name]
      expect(votes * 2).toBeGreaterThan(quorum)
      expect(quorum).toBeLessThanOrEqual(boardPlaces(name).length)
    }
  })
})

test.each([
  ['recognition', [2, 0, 1], 'open', true],
  ['recognition', [1, 1, 1], 'open', false],
  ['recognition', [2, 1, 0], 'carried', false],
  ['recognition', [1, 1, 0], 'lost', false],
  ['recognition', [2, 0, 0], 'carried', false],
  ['dispute', [0, 2, 5], 'open', false],
  ['dispute', [0, 1, 6], 'open', true],
  ['dispute', [5, 2, 0], 'carried', false],
  ['dispute', [5, 3, 1], 'open', true],
  ['dispute', [4, 2, 0], 'lost', false],
  ['dispute', [9, 0, 0], 'carried', false],
] as const)('%s: of %j the vote is %s', (name, [inFavour, against, awaited], stand, mayDissent) => {
  const votes = { inFavour, against, awaited }
  expect(standOfBallot(name, votes)).toBe(stand)
  expect(canDissent(name, votes)).toBe(mayDissent)
})

/** Members sign one after another; whoever may not disagree agrees. */
function signAll(name: (typeof caseStages)[number], start: Ballot, wishes: readonly boolean[]): Ballot {
  return wishes.slice(0, start.awaited).reduce((votes, wantsToDissent) => {
    const { inFavour, against, awaited } = votes
    return wantsToDissent && canDissent(name, votes)
      ? { inFavour, against: against + 1, awaited: awaited - 1 }
      : { inFavour: inFavour + 1, against, awaited: awaited - 1 }
  }, start)
}

test('whatever those who sat wish, a session with its quorum ends with a ruling that enough agree to', () => {
  const wishes = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(stage, fc.nat({ max: 2 }), wishes, (name, more, wanted) => {
      const { quorum, votes } = boardRules[name]
      const present = Math.min(quorum + more, boardPlaces(name).length)
      const end = signAll(name, { inFavour: 0, against: 0, awaited: present }, wanted)
      expect(standOfBallot(name, end)).toBe('carried')
      expect(end.inFavour).toBeGreaterThanOrEqual(votes)
    }),
  )
})

test('a lost vote stays lost, and a carried one is never lost by what was signed before', () => {
  fc.assert(
    fc.property(stage, ballot(), (name, votes) => {
      const stand = standOfBallot(name, votes)
      const agreed = { ...votes, inFavour: votes.inFavour + 1, awaited: votes.awaited - 1 }
      if (stand === 'lost' && votes.awaited > 0) expect(standOfBallot(name, agreed)).toBe('lost')
      if (stand === 'carried') expect(votes.inFavour).toBeGreaterThanOrEqual(boardRules[name].votes)
      if (canDissent(name, votes)) expect(stand).toBe('open')
    }),
  )
})

test.each([
  [2, 2],
  [3, 2],
  [7, 4],
  [8, 5],
  [9, 5],
])('of %i who signed a ruling %i correct it', (signers, votes) => {
  expect(votesToCorrect(signers)).toBe(votes)
})
