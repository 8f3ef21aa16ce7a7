/** The queues whose cases wait for a board. */
const assignable = ['registered', 'cured', 'objected'] as const
type Assignable = (typeof assignable)[number]

export function isAssignable(view: string): view is Assignable {
  return assignable.some((each) => each === view)
}

export function readAssignable(search: URLSearchParams): Assignable {
  const wanted = search.get('state') ?? ''
  return isAssignable(wanted) ? wanted : 'registered'
}
