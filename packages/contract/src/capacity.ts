/** In which a person acts (سمت); one person may hold several. */
export const capacities = [
  'worker',
  'employer',
  'representative',
  'lawyer',
  'expert',
  'officer',
  'boardMember',
  'clerk',
  'administrator',
] as const

export type Capacity = (typeof capacities)[number]
