import { Client } from 'pg'

type Listening = {
  connectionString: string
  channel: string
  onMessage: (payload: string) => void
  /** From now on nothing is missed; what was told before may have been. Also after each break. */
  onListening: () => void
  onBreak: (error: Error) => void
}

const firstPause = 500
const longestPause = 10_000
/** A connection that died without a word is found out by asking. */
const askEvery = 15_000
const patience = 5000

/** Listens on a channel of PostgreSQL with a connection of its own, and again whenever that breaks. @returns what ends it */
export function listen({ connectionString, channel, onMessage, onListening, onBreak }: Listening) {
  let isStopped = false
  let failures = 0
  let next: NodeJS.Timeout | undefined
  let client: Client | undefined

  function connect() {
    const fresh = new Client({
      connectionString,
      application_name: 'dadkar-live',
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
    })
    client = fresh
    const asking = setInterval(() => void fresh.query('select 1').catch(lose), askEvery)
    let isLost = false
    function lose(error: Error) {
      if (isLost) return
      isLost = true
      clearInterval(asking)
      void fresh.end().catch(() => {})
      if (isStopped) return
      onBreak(error)
      next = setTimeout(connect, Math.min(longestPause, firstPause * 2 ** failures) * (0.5 + Math.random() / 2))
      failures += 1
    }
    fresh.on('error', lose)
    fresh.on('end', () => lose(new Error('The connection ended')))
    fresh.on('notification', ({ payload }) => onMessage(payload ?? ''))
    const begin = async () => {
      await fresh.connect()
      await fresh.query(`listen ${fresh.escapeIdentifier(channel)}`)
      failures = 0
      onListening()
    }
    begin().catch(lose)
  }

  connect()
  return async () => {
    isStopped = true
    clearTimeout(next)
    await client?.end().catch(() => {})
  }
}
