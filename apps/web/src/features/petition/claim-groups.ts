import { m } from '@dadkar/messages'
import type { ClaimKind } from '@dadkar/procedure'

type ClaimGroup = { title: () => string; kinds: readonly ClaimKind[] }

/** The catalogue of claims as a person looks for them. A test keeps every kind in exactly one group. */
export const claimGroups: readonly ClaimGroup[] = [
  {
    title: m['ui.petition.groupWage'],
    kinds: [
      'unpaidWage',
      'baseYearIncrement',
      'housingAllowance',
      'groceryAllowance',
      'marriageAllowance',
      'childAllowance',
    ],
  },
  {
    title: m['ui.petition.groupHours'],
    kinds: ['overtime', 'nightWork', 'shiftWork', 'fridayWork', 'holidayWork'],
  },
  { title: m['ui.petition.groupYear'], kinds: ['newYearBonus', 'endOfService', 'unusedLeave'] },
  { title: m['ui.petition.groupWork'], kinds: ['reinstatement', 'suspensionPay', 'missionPay'] },
  { title: m['ui.petition.groupInsurance'], kinds: ['unpaidInsurance'] },
]
