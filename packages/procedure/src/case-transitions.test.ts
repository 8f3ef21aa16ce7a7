import { describe, expect, it } from 'vitest'
import { caseActionKinds } from './case-actions.ts'
import { refusals } from './case-guards.ts'
import { type ActorName, actionOf, actors, factsFor, now } from './case-machine.fixture.ts'
import { decide } from './case-machine.ts'
import { caseStages, caseStates, endStates } from './case-states.ts'

const parties = 'claimant respondent claimantRep respondentRep claimantRepBare respondentRepBare'
const partiesWithPower = 'claimant respondent claimantRep respondentRep'

/** Everything that may be done: stage, from, action, to, by whom. All else is forbidden. */
const allowed = [
  'recognition draft              submit               registered         claimant claimantRep claimantRepBare',

  'recognition registered         returnForDefect      defective          registryOfficer',
  'recognition registered         assign               assigned           registryOfficer',
  `recognition registered         proposeSettlement    registered         ${partiesWithPower} branchOfficer boardMember`,
  `recognition registered         acceptSettlement     registered         ${partiesWithPower}`,
  `recognition registered         dropSettlement       registered         ${parties}`,
  `recognition registered         settle               settled            ${partiesWithPower}`,
  'recognition registered         withdraw             withdrawn          claimant claimantRep',
  'recognition registered         join                 joined             registryOfficer branchOfficer',

  'recognition defective          cure                 cured              claimant claimantRep claimantRepBare',
  'recognition defective          reject               rejected           registryOfficer',
  `recognition defective          proposeSettlement    defective          ${partiesWithPower} branchOfficer boardMember`,
  `recognition defective          acceptSettlement     defective          ${partiesWithPower}`,
  `recognition defective          dropSettlement       defective          ${parties}`,
  `recognition defective          settle               settled            ${partiesWithPower}`,
  'recognition defective          withdraw             withdrawn          claimant claimantRep',

  'recognition cured              returnForDefect      defective          registryOfficer',
  'recognition cured              assign               assigned           registryOfficer',
  `recognition cured              proposeSettlement    cured              ${partiesWithPower} branchOfficer boardMember`,
  `recognition cured              acceptSettlement     cured              ${partiesWithPower}`,
  `recognition cured              dropSettlement       cured              ${parties}`,
  `recognition cured              settle               settled            ${partiesWithPower}`,
  'recognition cured              withdraw             withdrawn          claimant claimantRep',
  'recognition cured              join                 joined             registryOfficer branchOfficer',

  'recognition assigned           schedule             scheduled          branchOfficer',
  `recognition assigned           proposeSettlement    assigned           ${partiesWithPower} branchOfficer boardMember`,
  `recognition assigned           acceptSettlement     assigned           ${partiesWithPower}`,
  `recognition assigned           dropSettlement       assigned           ${parties}`,
  `recognition assigned           settle               settled            ${partiesWithPower}`,
  'recognition assigned           withdraw             withdrawn          claimant claimantRep',
  'recognition assigned           join                 joined             registryOfficer branchOfficer',

  'recognition scheduled          reschedule           scheduled          branchOfficer',
  'recognition scheduled          hear                 heard              branchOfficer boardMember',
  `recognition scheduled          proposeSettlement    scheduled          ${partiesWithPower} branchOfficer boardMember`,
  `recognition scheduled          acceptSettlement     scheduled          ${partiesWithPower}`,
  `recognition scheduled          dropSettlement       scheduled          ${parties}`,
  `recognition scheduled          settle               settled            ${partiesWithPower}`,
  'recognition scheduled          withdraw             withdrawn          claimant claimantRep',
  'recognition scheduled          join                 joined             registryOfficer branchOfficer',

  'recognition heard              schedule             scheduled          branchOfficer',
  'recognition heard              rule                 ruled              boardMember',
  `recognition heard              proposeSettlement    heard              ${partiesWithPower} branchOfficer boardMember`,
  `recognition heard              acceptSettlement     heard              ${partiesWithPower}`,
  `recognition heard              dropSettlement       heard              ${parties}`,
  `recognition heard              settle               settled            ${partiesWithPower}`,
  'recognition heard              withdraw             withdrawn          claimant claimantRep',

  'recognition ruled              serveVerdict         served             branchOfficer',

  'recognition served             serveVerdict         served             branchOfficer',
  'recognition served             annulService         served             branchOfficer',
  `recognition served             object               objected:dispute   ${partiesWithPower}`,
  'recognition served             lapse                final              system',

  'recognition final              annulService         served             branchOfficer',
  `recognition final              requestExecution     executionRequested ${parties}`,
  'recognition final              close                closed             branchOfficer',
  `recognition final              recordCourtComplaint final              ${parties} branchOfficer`,

  'recognition executionRequested annulService         served             branchOfficer',
  'recognition executionRequested sendToExecution      sentToExecution    branchOfficer',
  `recognition executionRequested recordCourtComplaint executionRequested ${parties} branchOfficer`,

  'recognition sentToExecution    close                closed             branchOfficer',
  `recognition sentToExecution    recordCourtComplaint sentToExecution    ${parties} branchOfficer`,

  `recognition closed             recordCourtComplaint closed             ${parties} branchOfficer`,

  'dispute     objected           assignToDisputeBoard assigned           registryOfficer',
  'dispute     objected           serveVerdict         objected           branchOfficer',
  'dispute     objected           annulService         objected           branchOfficer',
  `dispute     objected           object               objected           ${partiesWithPower}`,

  'dispute     assigned           schedule             scheduled          branchOfficer',
  'dispute     assigned           serveVerdict         assigned           branchOfficer',
  'dispute     assigned           annulService         assigned           branchOfficer',
  `dispute     assigned           object               assigned           ${partiesWithPower}`,

  'dispute     scheduled          reschedule           scheduled          branchOfficer',
  'dispute     scheduled          hear                 heard              branchOfficer boardMember',
  'dispute     scheduled          serveVerdict         scheduled          branchOfficer',
  'dispute     scheduled          annulService         scheduled          branchOfficer',
  `dispute     scheduled          object               scheduled          ${partiesWithPower}`,

  'dispute     heard              schedule             scheduled          branchOfficer',
  'dispute     heard              rule                 ruled              boardMember',
  'dispute     heard              serveVerdict         heard              branchOfficer',
  'dispute     heard              annulService         heard              branchOfficer',
  `dispute     heard              object               heard              ${partiesWithPower}`,

  'dispute     ruled              serveVerdict         final              branchOfficer',

  'dispute     final              serveVerdict         final              branchOfficer',
  'dispute     final              annulService         final              branchOfficer',
  `dispute     final              requestExecution     executionRequested ${parties}`,
  'dispute     final              close                closed             branchOfficer',
  `dispute     final              recordCourtComplaint final              ${parties} branchOfficer`,

  'dispute     executionRequested serveVerdict         executionRequested branchOfficer',
  'dispute     executionRequested annulService         executionRequested branchOfficer',
  'dispute     executionRequested sendToExecution      sentToExecution    branchOfficer',
  `dispute     executionRequested recordCourtComplaint executionRequested ${parties} branchOfficer`,

  'dispute     sentToExecution    close                closed             branchOfficer',
  `dispute     sentToExecution    recordCourtComplaint sentToExecution    ${parties} branchOfficer`,

  `dispute     closed             recordCourtComplaint closed             ${parties} branchOfficer`,

  'recognition registered         sendLetter           registered         branchOfficer',
  'recognition defective          sendLetter           defective          branchOfficer',
  'recognition cured              sendLetter           cured              branchOfficer',
  'recognition assigned           sendLetter           assigned           branchOfficer',
  'recognition scheduled          sendLetter           scheduled          branchOfficer',
  'recognition heard              sendLetter           heard              branchOfficer',
  'recognition ruled              sendLetter           ruled              branchOfficer',
  'recognition served             sendLetter           served             branchOfficer',
  'recognition final              sendLetter           final              branchOfficer',
  'recognition executionRequested sendLetter           executionRequested branchOfficer',
  'recognition sentToExecution    sendLetter           sentToExecution    branchOfficer',
  'dispute     objected           sendLetter           objected           branchOfficer',
  'dispute     assigned           sendLetter           assigned           branchOfficer',
  'dispute     scheduled          sendLetter           scheduled          branchOfficer',
  'dispute     heard              sendLetter           heard              branchOfficer',
  'dispute     ruled              sendLetter           ruled              branchOfficer',
  'dispute     served             sendLetter           served             branchOfficer',
  'dispute     final              sendLetter           final              branchOfficer',
  'dispute     executionRequested sendLetter           executionRequested branchOfficer',
  'dispute     sentToExecution    sendLetter           sentToExecution    branchOfficer',
  'recognition ruled              correct              ruled              boardMember',
  'recognition served             correct              served             boardMember',
  'recognition final              correct              final              boardMember',
  'recognition executionRequested correct              executionRequested boardMember',
  'recognition sentToExecution    correct              sentToExecution    boardMember',
  'dispute     ruled              correct              ruled              boardMember',
  'dispute     served             correct              served             boardMember',
  'dispute     final              correct              final              boardMember',
  'dispute     executionRequested correct              executionRequested boardMember',
  'dispute     sentToExecution    correct              sentToExecution    boardMember',
  `recognition registered         fileBrief            registered         ${parties}`,
  `recognition defective          fileBrief            defective          ${parties}`,
  `recognition cured              fileBrief            cured              ${parties}`,
  `recognition assigned           fileBrief            assigned           ${parties}`,
  `recognition scheduled          fileBrief            scheduled          ${parties}`,
  `recognition heard              fileBrief            heard              ${parties}`,
  `recognition ruled              fileBrief            ruled              ${parties}`,
  `recognition served             fileBrief            served             ${parties}`,
  `recognition final              fileBrief            final              ${parties}`,
  `recognition executionRequested fileBrief            executionRequested ${parties}`,
  `recognition sentToExecution    fileBrief            sentToExecution    ${parties}`,
  `dispute     objected           fileBrief            objected           ${parties}`,
  `dispute     assigned           fileBrief            assigned           ${parties}`,
  `dispute     scheduled          fileBrief            scheduled          ${parties}`,
  `dispute     heard              fileBrief            heard              ${parties}`,
  `dispute     ruled              fileBrief            ruled              ${parties}`,
  `dispute     served             fileBrief            served             ${parties}`,
  `dispute     final              fileBrief            final              ${parties}`,
  `dispute     executionRequested fileBrief            executionRequested ${parties}`,
  `dispute     sentToExecution    fileBrief            sentToExecution    ${parties}`,
  'recognition assigned           appointExpert        assigned           branchOfficer boardMember',
  'recognition assigned           extendExpert         assigned           branchOfficer boardMember',
  'recognition assigned           dismissExpert        assigned           branchOfficer boardMember',
  'recognition assigned           acceptAppointment    assigned           expert',
  'recognition assigned           declineAppointment   assigned           expert',
  'recognition assigned           fileReport           assigned           expert',
  'recognition scheduled          appointExpert        scheduled          branchOfficer boardMember',
  'recognition scheduled          extendExpert         scheduled          branchOfficer boardMember',
  'recognition scheduled          dismissExpert        scheduled          branchOfficer boardMember',
  'recognition scheduled          acceptAppointment    scheduled          expert',
  'recognition scheduled          declineAppointment   scheduled          expert',
  'recognition scheduled          fileReport           scheduled          expert',
  'recognition heard              appointExpert        heard              branchOfficer boardMember',
  'recognition heard              extendExpert         heard              branchOfficer boardMember',
  'recognition heard              dismissExpert        heard              branchOfficer boardMember',
  'recognition heard              acceptAppointment    heard              expert',
  'recognition heard              declineAppointment   heard              expert',
  'recognition heard              fileReport           heard              expert',
  'dispute     assigned           appointExpert        assigned           branchOfficer boardMember',
  'dispute     assigned           extendExpert         assigned           branchOfficer boardMember',
  'dispute     assigned           dismissExpert        assigned           branchOfficer boardMember',
  'dispute     assigned           acceptAppointment    assigned           expert',
  'dispute     assigned           declineAppointment   assigned           expert',
  'dispute     assigned           fileReport           assigned           expert',
  'dispute     scheduled          appointExpert        scheduled          branchOfficer boardMember',
  'dispute     scheduled          extendExpert         scheduled          branchOfficer boardMember',
  'dispute     scheduled          dismissExpert        scheduled          branchOfficer boardMember',
  'dispute     scheduled          acceptAppointment    scheduled          expert',
  'dispute     scheduled          declineAppointment   scheduled          expert',
  'dispute     scheduled          fileReport           scheduled          expert',
  'dispute     heard              appointExpert        heard              branchOfficer boardMember',
  'dispute     heard              extendExpert         heard              branchOfficer boardMember',
  'dispute     heard              dismissExpert        heard              branchOfficer boardMember',
  'dispute     heard              acceptAppointment    heard              expert',
  'dispute     heard              declineAppointment   heard              expert',
  'dispute     heard              fileReport           heard              expert',
]

const expected = new Map(
  allowed.map((line) => {
    const [stage = '', from, kind, target = '', ...by] = line.split(/\s+/)
    const [to, stageAfter = stage] = target.split(':')
    return [`${stage} ${from} ${kind}`, { decision: { ok: true, to, stage: stageAfter }, by }]
  }),
)

const combinations = caseStages.flatMap((stage) =>
  caseStates.flatMap((state) => caseActionKinds.map((kind) => ({ stage, state, kind }))),
)

describe('the machine of a case', () => {
  it('the table names each way once', () => {
    expect(expected.size).toBe(allowed.length)
  })

  it.each(combinations)('$stage $state: $kind, by everybody', ({ stage, state, kind }) => {
    const row = expected.get(`${stage} ${state} ${kind}`)
    for (const name of Object.keys(actors) as ActorName[]) {
      const decision = decide(factsFor(kind, state, stage), actionOf(kind), actors[name], now)
      if (row?.by.includes(name)) expect(decision).toEqual(row.decision)
      else {
        expect(decision).toEqual({ ok: false, reason: expect.any(String) })
        expect(refusals).toContain(decision.ok || decision.reason)
      }
    }
  })

  it('refuses every action in every state to outsiders, and tells them only that it is not theirs', () => {
    for (const { stage, state, kind } of combinations) {
      for (const outsider of [actors.outsider, actors.partyOfAnotherCase, actors.expertOfAnotherCase]) {
        const decision = decide(factsFor(kind, state, stage), actionOf(kind), outsider, now)
        expect(decision).toEqual({ ok: false, reason: 'not_yours' })
      }
    }
  })

  it('never leaves an end state', () => {
    for (const line of allowed) {
      const [, from = '', , to = ''] = line.split(/\s+/)
      if (endStates.some((state) => state === from)) expect(to).toBe(from)
    }
  })

  it('reaches every state from the draft', () => {
    const reached = new Set(['recognition draft'])
    for (const here of reached) {
      for (const [way, { decision }] of expected) {
        if (way.startsWith(`${here} `)) reached.add(`${decision.stage} ${decision.to}`)
      }
    }
    expect(new Set([...reached].map((each) => each.split(' ')[1]))).toEqual(new Set(caseStates))
  })

  it('has a use for every action and every reason in order', () => {
    expect(new Set(allowed.map((line) => line.split(/\s+/)[2]))).toEqual(new Set(caseActionKinds))
    expect(new Set(refusals).size).toBe(refusals.length)
  })
})
