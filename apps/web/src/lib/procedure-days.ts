/** Days that this portal sets itself, where no law does; the API judges by its own. */

/** For the claimant to complete a petition. */
export const defectCureDays = 10

/** Between the invitation and the hearing, at least. */
export const hearingNoticeDays = 5

/** Within which the board rules after the hearing (labour procedure rules, arts 100–101). */
export const rulingDays = 7
