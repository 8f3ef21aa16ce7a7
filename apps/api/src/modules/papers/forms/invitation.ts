import type { InvitationPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { boardName, own, say, sayLongMoment } from '../words.ts'
import { claimsTable } from './claims-table.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'

/** Who is called where and when, for what. */
export function invitation(paper: InvitationPaper): Form {
  const { office, startsAt, claims } = paper
  return fromOffice(paper, {
    title: say(m['ui.notices.invitation']),
    blocks: [
      { kind: 'text', text: say(m['ui.notices.invitationText']) },
      {
        kind: 'key',
        blocks: [
          {
            kind: 'facts',
            facts: [
              { term: say(m['ui.notices.hearingAt']), value: sayLongMoment(startsAt) },
              { term: say(m['ui.notices.hearingPlace']), value: own(`${office.name.fa}، ${office.address.fa}`) },
              { term: say(m['ui.notices.hearingBoard']), value: boardName(paper) },
            ],
          },
        ],
      },
      { kind: 'heading', text: say(m['ui.notices.claims']) },
      claimsTable(claims),
      { kind: 'text', text: say(m['ui.notices.invitationBring']) },
      { kind: 'text', text: say(m['ui.notices.invitationAbsence']) },
    ],
  })
}
