/** The pages of a petition in their order; the last two are the check and the signature. */
const steps = ['employment', 'respondents', 'claims', 'statement', 'evidence', 'check', 'sign'] as const

export type StepName = (typeof steps)[number]

export function petitionPath(id: string, page: string): string {
  return `/petitions/${id}/${page}`
}

/** For the bar over a page: which step of how many. */
export function stepOf(name: StepName) {
  return { now: steps.indexOf(name) + 1, of: steps.length }
}

/**
 * Where a field of the petition is answered: its page, and the control on it.
 * @param path as the contract names fields: `job`, `respondents.0.nationalId`, `claims.0.amountRial`
 */
export function placeOf(path: string): { page: string; fieldId: string } {
  const [head = '', second, third] = path.split('.')
  if (head === 'respondents') {
    if (second === undefined) return { page: 'respondents', fieldId: '' }
    const page = `respondents/${second}`
    return third === undefined || third === 'kind'
      ? { page: `${page}/kind`, fieldId: 'kind' }
      : { page, fieldId: `respondent.${third}` }
  }
  if (head === 'claims') {
    return second === undefined ? { page: 'claims', fieldId: '' } : { page: `claims/${second}`, fieldId: third ?? '' }
  }
  if (head === 'evidence') {
    return second === undefined
      ? { page: 'evidence', fieldId: '' }
      : { page: `evidence/${second}`, fieldId: third ?? '' }
  }
  return { page: head === 'statement' ? 'statement' : 'employment', fieldId: head }
}

/** On which step a field of the petition is answered, counted from 0. */
export function stepIndexOf(path: string): number {
  const [page = ''] = placeOf(path).page.split('/')
  return (steps as readonly string[]).indexOf(page)
}

/** The page of a step counted from 0; beyond the last question it is the check. */
export function pageOfStep(index: number): string {
  return steps[index] ?? 'check'
}

/** A link with this state has the answers of its page judged on arrival: the check found something there. */
export const judged = { judged: true }
