import { Client, type QueryConfig } from 'pg'

type Asked = [what: string | QueryConfig, ...rest: unknown[]]

/**
 * A connection that is asked one thing at a time. Prisma asks for the relations of a row side by side, also within a
 * transaction, which has one connection only; pg lets them wait in line today and will refuse to from version 9 on, so
 * they wait here. What finds nobody before it is asked at once.
 */
export class OneAtATime extends Client {
  #line: Promise<unknown> = Promise.resolve()
  #inLine = 0

  override query = ((...asked: Asked) => {
    const ask = Client.prototype.query.bind(this) as (...args: Asked) => Promise<unknown>
    const [what] = asked
    // Asked with a callback, as the pool itself does, or for a stream, it answers with something else than a promise.
    if (typeof asked.at(-1) === 'function' || (typeof what === 'object' && 'submit' in what)) return ask(...asked)
    const answer = this.#inLine === 0 ? ask(...asked) : this.#line.then(() => ask(...asked))
    this.#inLine += 1
    const leave = () => {
      this.#inLine -= 1
    }
    this.#line = answer.then(leave, leave)
    return answer
  }) as Client['query']
}
