import {
  acceptAppointment,
  appointExpert,
  declineAppointment,
  dismissExpert,
  extendExpert,
  fileReport,
} from '@dadkar/contract/expert'
import type { CaseEventKind } from '@dadkar/prisma/client'
import type { ExpertState } from '@dadkar/procedure/case-facts'
import { isOpenAppointment } from '@dadkar/procedure/case-guards'
import { count, type ModelCase, record, refusalOf, take } from './model.ts'
import { type Act, nobody, plain, stepOf, text, versionOf, type World } from './step.ts'

/** One of the appointments of a case, more often the newest; nobody’s where there is none. */
function drawAppointment({ facts }: ModelCase, { draw }: World): string {
  const { experts } = facts
  const newest = experts.at(-1)
  if (!newest) return nobody
  return draw.chance(0.8) ? newest.id : draw.pick(experts).id
}

function become(found: ModelCase, id: string, state: ExpertState): void {
  const experts = found.facts.experts.map((expert) => (expert.id === id ? { ...expert, state } : expert))
  found.facts = { ...found.facts, experts }
}

/** What the board does with an appointment. */
const byBoard = (
  endpoint: Act['endpoint'],
  kind: 'extendExpert' | 'dismissExpert',
  event: CaseEventKind,
  body: object,
): Act => ({
  ...{ endpoint, is: 'aside' },
  attempt(found, world, isApt) {
    const appointment = drawAppointment(found, world)
    const attempt = stepOf(found, world, body, {
      ...{ at: 'office', endpoint, version: versionOf(found, world, isApt), event },
      action: () => ({ kind, appointment }),
      effect: () => kind === 'dismissExpert' && become(found, appointment, 'dismissed'),
    })
    return { ...attempt, params: { appointmentId: appointment } }
  },
})

type Answer = { endpoint: Act['endpoint']; kind: 'acceptAppointment' | 'declineAppointment' | 'fileReport' }
type Outcome = { isSigned: boolean; state: ExpertState; event: CaseEventKind | null; body: object }

/** What an expert does with their own appointment: of another’s, or one that is over, nothing is there. */
const byExpert = ({ endpoint, kind }: Answer, { isSigned, state, event, body }: Outcome): Act => ({
  ...{ endpoint, is: 'aside' },
  attempt(found, world) {
    const appointment = drawAppointment(found, world)
    const stands = () => found.facts.experts.find(({ id }) => id === appointment)
    const actor = { as: 'expert', appointment } as const
    return {
      ...{ params: { id: appointment }, body },
      refusal(who) {
        if (who.capacity !== 'expert') return 'session.capacity_required'
        if (isSigned && !who.hasCode) return 'session.step_up_required'
        const own = stands()
        const isThere = own && (isOpenAppointment(own) || own.state === 'reported')
        if (!isThere || found.experts.get(appointment) !== who.personId) return 'expert_appointment.not_found'
        return refusalOf(found, plain(kind)(), actor)
      },
      take(_who, now) {
        take(found, plain(kind)(), actor, now)
        record(found, kind, event)
        become(found, appointment, state)
        if (kind === 'fileReport') count(found, 'reports')
      },
    }
  },
})

export const expertActs: Act[] = [
  {
    ...{ endpoint: appointExpert, is: 'aside' },
    attempt(found, world, isApt) {
      const { personId: expertId } = world.draw.pick(world.everybody.filter(({ capacity }) => capacity === 'expert'))
      const isAsked = () =>
        found.facts.experts.some((each) => isOpenAppointment(each) && found.experts.get(each.id) === expertId)
      return stepOf(
        found,
        world,
        { expertId, question: text, days: 10, documentIds: [] },
        {
          ...{ at: 'office', endpoint: appointExpert, version: versionOf(found, world, isApt) },
          ...{ action: plain('appointExpert'), event: 'expertAppointed' },
          also: () => (isAsked() ? 'expert.already_asked' : null),
          // Its id is not known before it is there.
          effect: () => {
            found.experts.set('', expertId)
            found.facts = { ...found.facts, experts: [...found.facts.experts, { id: '', state: 'asked' }] }
          },
        },
      )
    },
  },
  byBoard(extendExpert, 'extendExpert', 'expertTermExtended', { days: 5 }),
  byBoard(dismissExpert, 'dismissExpert', 'expertDismissed', { reason: text }),
  byExpert(
    { endpoint: acceptAppointment, kind: 'acceptAppointment' },
    { isSigned: true, state: 'accepted', event: null, body: {} },
  ),
  byExpert(
    { endpoint: declineAppointment, kind: 'declineAppointment' },
    { isSigned: false, state: 'declined', event: 'expertDeclined', body: { reason: text } },
  ),
  byExpert(
    { endpoint: fileReport, kind: 'fileReport' },
    { isSigned: true, state: 'reported', event: 'expertReported', body: { text, documentIds: [] } },
  ),
]
