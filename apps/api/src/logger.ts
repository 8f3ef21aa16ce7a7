import { type DestinationStream, type Logger, pino } from 'pino'

/** Structured logs. What could name a person is never handed to the log; the paths here are a second fence. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: [
      'req.headers.authorization',
      'req.headers.cookie',
      'req.url',
      'err.config',
      'err.meta',
      '*.nationalId',
      '*.mobile',
    ],
    serializers: {
      // A database error can quote values in its message: keep its kind and place, not its words.
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        code: error.code,
        stack: stackFrames(error.stack),
      }),
    },
  }
  return pino(options, destination ?? toStandardOutput())
}

/** Written together, by another thread, at least once a second: a line does not keep its request waiting for the disk. */
function toStandardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: false, minLength: 4096 })
  setInterval(() => output.flush(), 1000).unref()
  return output
}

function stackFrames(stack: string | undefined): string {
  return (stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n')
}
