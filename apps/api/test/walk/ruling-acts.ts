import { annulService } from '@dadkar/contract/annulment'
import { saveCorrection, signCorrection } from '@dadkar/contract/correction'
import type { ErrorCode } from '@dadkar/contract/errors'
import { issueVerdict, saveVerdict, serveVerdict, signVerdict } from '@dadkar/contract/verdict'
import { type Ballot, canDissent, standOfBallot, votesToCorrect } from '@dadkar/procedure/boards'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import type { Somebody } from './cast.ts'
import { asOffice, calendar, count, type ModelCase, record, refusalOf, take } from './model.ts'
import { type Act, type Attempt, nobody, plain, refusedAtTheDoor, stepOf, text, versionOf, type World } from './step.ts'

const item = (outcome: 'granted' | 'refused') => ({
  ...{ outcome, amountRial: outcome === 'granted' ? '1000000' : '', reasons: text, basis: 'مادهٔ ۳۷ قانون کار' },
})

/** A text that is not the one that was read, now and then. */
const otherVersion = (version: number, { draw }: World, isApt: boolean) =>
  isApt || draw.chance(0.85) ? version : version + 1

/** How the vote of those who sat stands; who has left is awaited no more. */
function ballotOf({ sat, draft }: ModelCase, { hasLeft }: World): Ballot {
  const { inFavour = [], against = [] } = draft ?? {}
  const signed = [...inFavour, ...against]
  return {
    ...{ inFavour: inFavour.length, against: against.length },
    awaited: sat.filter((each) => !signed.includes(each) && !hasLeft.has(each)).length,
  }
}

/** The text becomes the ruling. */
function issue(found: ModelCase, who: Somebody, now: Date): void {
  const { inFavour = [], against = [] } = found.draft ?? {}
  take(found, { kind: 'rule' }, asOffice(who), now)
  record(found, 'rule', 'ruled')
  found.signers = [...inFavour, ...against]
  found.draft = null
  found.correction = null
  found.services.clear()
  count(found, `rulings ${found.facts.stage}`)
}

type Text = { endpoint: Act['endpoint']; isSigned: boolean; version: number; body: object }

/** An act on the text of a ruling that somebody who sat has before them. */
function onText(
  found: ModelCase,
  world: World,
  { endpoint, isSigned, version, body }: Text,
  also: (who: Somebody) => ErrorCode | null,
  effect: Attempt['take'],
): Attempt {
  const sat = ({ personId }: Somebody) => (found.sat.includes(personId) ? null : ('verdict.did_not_sit' as const))
  const isOther = () => (version === (found.draft?.version ?? 0) ? null : ('verdict.changed_elsewhere' as const))
  return {
    body: { version, ...body },
    refusal(who) {
      const before =
        refusedAtTheDoor(found, world, who, { endpoint, at: 'office', isSigned }) ??
        refusalOf(found, { kind: 'rule' }, asOffice(who))
      if (before) return before
      // To save is to begin; what is signed has to be there.
      if (!isSigned) return sat(who) ?? isOther()
      if (!found.draft) return 'verdict.not_found'
      return isOther() ?? sat(who) ?? also(who)
    },
    take: effect,
  }
}

/** Whether a correction is open to whoever asks: they signed the ruling. */
const notSigner = (found: ModelCase, { personId }: Somebody) =>
  found.signers.includes(personId) ? null : ('correction.not_signer' as const)

function onCorrection(
  found: ModelCase,
  world: World,
  { endpoint, isSigned, version, body }: Text,
  also: (who: Somebody) => ErrorCode | null,
  effect: Attempt['take'],
): Attempt {
  return {
    body: { version, ...body },
    refusal: (who) =>
      refusedAtTheDoor(found, world, who, { endpoint, at: 'office', isSigned }) ??
      refusalOf(found, { kind: 'correct' }, asOffice(who)) ??
      notSigner(found, who) ??
      (version === (found.correction?.version ?? 0) ? also(who) : 'verdict.changed_elsewhere'),
    take: effect,
  }
}

/** What comes of the writing, the signing, the service and the correction of rulings. */
export const rulingActs: Act[] = [
  {
    ...{ endpoint: saveVerdict, is: 'course', isTimely: ({ draft }) => draft === null },
    attempt(found, world, isApt) {
      const version = otherVersion(found.draft?.version ?? 0, world, isApt)
      const items = Array.from({ length: found.claims }, () => item('granted'))
      const saved = { endpoint: saveVerdict, isSigned: false, version, body: { items } }
      return onText(
        found,
        world,
        saved,
        () => null,
        () => {
          found.draft = { version: version + 1, inFavour: [], against: [] }
          found.hasText = true
        },
      )
    },
  },
  {
    ...{ endpoint: signVerdict, is: 'course' },
    attempt(found, world, isApt) {
      const isAgainst = world.draw.chance(0.15)
      const version = otherVersion(found.draft?.version ?? 1, world, isApt)
      const signed = { endpoint: signVerdict, isSigned: true, version, body: { dissent: isAgainst ? text : null } }
      function also({ personId }: Somebody): ErrorCode | null {
        const { inFavour = [], against = [] } = found.draft ?? {}
        if ([...inFavour, ...against].includes(personId)) return 'verdict.already_signed'
        const ballot = ballotOf(found, world)
        if (standOfBallot(found.facts.stage, ballot) === 'lost') return 'verdict.too_few_left'
        return isAgainst && !canDissent(found.facts.stage, ballot) ? 'verdict.no_majority' : null
      }
      return onText(found, world, signed, also, (who, now) => {
        found.draft?.[isAgainst ? 'against' : 'inFavour'].push(who.personId)
        if (ballotOf(found, world).awaited === 0) issue(found, who, now)
      })
    },
  },
  {
    ...{ endpoint: issueVerdict, is: 'course' },
    attempt(found, world, isApt) {
      const version = otherVersion(found.draft?.version ?? 1, world, isApt)
      function also(): ErrorCode | null {
        const stand = standOfBallot(found.facts.stage, ballotOf(found, world))
        if (stand === 'lost') return 'verdict.too_few_left'
        return stand === 'open' ? 'verdict.still_awaited' : null
      }
      const issued = { endpoint: issueVerdict, isSigned: true, version, body: {} }
      return onText(found, world, issued, also, (who, now) => issue(found, who, now))
    },
  },
  {
    ...{ endpoint: serveVerdict, is: 'course' },
    attempt(found, world, isApt) {
      const first = () => found.facts.parties.find(({ isServed }) => !isServed)
      const step = { at: 'office', endpoint: serveVerdict, version: versionOf(found, world, isApt) } as const
      const attempt = stepOf(
        found,
        world,
        {},
        {
          ...{ ...step, action: () => ({ kind: 'serveVerdict', party: first()?.id ?? '' }), event: null },
        },
      )
      return {
        ...attempt,
        take(who, now) {
          const isOfRecognition = found.facts.stage === 'recognition'
          const ruledBy = found.counts.has('rulings dispute') ? 'dispute' : 'recognition'
          const { last } = reckonDeadline(tehranDay(now), deadlineRules.objection, calendar)
          // One step serves everybody who has not been.
          for (const { id } of found.facts.parties.filter(({ isServed }) => !isServed)) {
            take(found, { kind: 'serveVerdict', party: id }, asOffice(who), now)
            if (ruledBy === 'recognition') found.lastDays.set(id, last)
            found.services.set(id, '')
          }
          found.dueOn = isOfRecognition ? ([...found.lastDays.values()].sort().at(-1) ?? null) : null
          record(found, 'serveVerdict', null)
        },
      }
    },
  },
  {
    ...{ endpoint: annulService, is: 'aside' },
    attempt(found, world, isApt) {
      const [party, serviceId] =
        found.services.size > 0 ? world.draw.pick([...found.services]) : (['', nobody] as const)
      const attempt = stepOf(
        found,
        world,
        { reason: text },
        {
          ...{
            at: 'office',
            endpoint: annulService,
            version: versionOf(found, world, isApt),
            event: 'serviceAnnulled',
          },
          action: () => ({ kind: 'annulService', party }),
          effect() {
            found.services.delete(party)
            if (!found.counts.has('rulings dispute')) found.lastDays.delete(party)
            found.dueOn = null
            count(found, `annulled ${party}`)
          },
        },
      )
      return { ...attempt, params: { serviceId } }
    },
  },
  {
    ...{ endpoint: saveCorrection, is: 'aside' },
    attempt(found, world, isApt) {
      const version = otherVersion(found.correction?.version ?? 0, world, isApt)
      const saved = { endpoint: saveCorrection, isSigned: false, version, body: { text } }
      return onCorrection(
        found,
        world,
        saved,
        () => null,
        () => {
          found.correction = { version: version + 1, inFavour: [], against: [] }
        },
      )
    },
  },
  {
    ...{ endpoint: signCorrection, is: 'aside' },
    attempt(found, world, isApt) {
      const version = otherVersion(found.correction?.version ?? 1, world, isApt)
      const also = ({ personId }: Somebody) =>
        found.correction?.inFavour.includes(personId) ? ('verdict.already_signed' as const) : null
      const signed = { endpoint: signCorrection, isSigned: true, version, body: {} }
      return onCorrection(found, world, signed, also, (who, now) => {
        found.correction?.inFavour.push(who.personId)
        if ((found.correction?.inFavour.length ?? 0) < votesToCorrect(found.signers.length)) return
        take(found, plain('correct')(), asOffice(who), now)
        record(found, 'correct', 'corrected')
        found.correction = null
        count(found, 'corrections')
      })
    },
  },
]
