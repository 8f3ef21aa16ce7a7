import type { RuleSource } from './deadlines.ts'

/** Who took a paper from the server; `refused`: the addressee was there and would not take it. */
export const paperRecipients = ['addressee', 'relative', 'colleague', 'refused'] as const
export type PaperRecipient = (typeof paperRecipients)[number]

/**
 * Whether handing a paper to somebody is service on the addressee.
 *
 * - `addressee`: the server records when, where and to whom (labour procedure rules, art. 38).
 * - `relative`, `colleague`, `refused`: the general practice of civil procedure as we recall it. No article was checked:
 *   a lawyer is to confirm it before anybody relies on it, so its source is our own setting.
 */
export const paperRecipientRules = {
  addressee: { isService: true, source: { law: 'labourProcedure', articles: [38, 130] } },
  relative: { isService: true, source: { law: null, setting: 'paperToRelative' } },
  colleague: { isService: true, source: { law: null, setting: 'paperToColleague' } },
  refused: { isService: true, source: { law: null, setting: 'paperRefused' } },
} as const satisfies Record<PaperRecipient, { isService: boolean; source: RuleSource }>

/** Why a paper came back. `recalled`: the office no longer needs it served. */
export const paperFailures = ['moved', 'locked', 'unknownAddress', 'nobodyThere', 'recalled', 'other'] as const
export type PaperFailure = (typeof paperFailures)[number]
