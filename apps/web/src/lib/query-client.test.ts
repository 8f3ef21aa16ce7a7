import { QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, it } from 'vitest'
import { queryClient } from './query-client.ts'

afterEach(() => queryClient.clear())

/** A question whose answers are given by the test, one after the other. */
function asked() {
  const answers: ((value: string) => void)[] = []
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve))
  return { answers, queryFn }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

it('asks again for what was invalidated while it was first being loaded', async () => {
  const { answers, queryFn } = asked()
  const observer = new QueryObserver(queryClient, { queryKey: ['list'], queryFn })
  const stop = observer.subscribe(() => {})
  const invalidated = queryClient.invalidateQueries({ queryKey: ['list'] })
  answers[0]?.('before the change')
  await settled()
  expect(answers).toHaveLength(2)
  answers[1]?.('after it')
  await invalidated
  expect(observer.getCurrentResult().data).toBe('after it')
  stop()
})

it('leaves it stale when nobody looks at it', async () => {
  const { answers, queryFn } = asked()
  const loaded = queryClient.fetchQuery({ queryKey: ['list'], queryFn })
  const invalidated = queryClient.invalidateQueries({ queryKey: ['list'] })
  answers[0]?.('before the change')
  expect(await loaded).toBe('before the change')
  await invalidated
  expect(answers).toHaveLength(1)
  expect(queryClient.getQueryState(['list'])?.isInvalidated).toBe(true)
})

it('asks once for what had been loaded', async () => {
  const { answers, queryFn } = asked()
  queryClient.setQueryData(['list'], 'before the change')
  const stop = new QueryObserver(queryClient, { queryKey: ['list'], queryFn }).subscribe(() => {})
  const invalidated = queryClient.invalidateQueries({ queryKey: ['list'] })
  answers[0]?.('after it')
  await invalidated
  expect(answers).toHaveLength(1)
  stop()
})
