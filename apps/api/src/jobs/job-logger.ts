import { Logger as JobLogger } from 'graphile-worker'
import type { Logger } from 'pino'

/** The job library's messages, in our log. They name jobs by id; payloads hold ids only. */
export function toJobLogger(logger: Logger): JobLogger {
  return new JobLogger(() => (level, message) => {
    if (level === 'error') logger.error({ component: 'jobs' }, message)
    else if (level === 'warning') logger.warn({ component: 'jobs' }, message)
    else logger.debug({ component: 'jobs' }, message)
  })
}
