import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { OneAtATime } from './one-at-a-time.ts'

let client: OneAtATime
beforeEach(async () => {
  client = new OneAtATime(inject('templateUrl').replace(/[^/]+$/, 'postgres'))
  await client.connect()
})
afterEach(() => client.end())

test('what is asked side by side is answered in order, each with its own answer, and a failure is one’s own', async () => {
  const asked = [
    client.query('select pg_sleep(0.1), 1 as n'),
    client.query('select 1 / 0'),
    client.query('select $1::int as n', [3]),
    client.query({ name: 'named', text: 'select $1::int as n', values: [4] }),
  ]
  // A second one in the line of pg itself would be warned of, and fail the run.
  const answers = await Promise.allSettled(asked)
  expect(answers.map((each) => (each.status === 'fulfilled' ? each.value.rows[0].n : each.reason.message))).toEqual([
    ...[1, 'division by zero', 3, 4],
  ])
})

test('a callback is called, as the pool asks', async () => {
  const answer = await new Promise((resolve, reject) => {
    client.query('select 5 as n', (error, { rows }) => (error ? reject(error) : resolve(rows)))
  })
  expect(answer).toEqual([{ n: 5 }])
})
