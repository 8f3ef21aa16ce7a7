import { afterEach, expect, test, vi } from 'vitest'
import { locate } from './locate.ts'

type Answer = { coords: { latitude: number; longitude: number } } | { code: number }

function answerWith(answer: Answer) {
  const getCurrentPosition = (found: (answer: Answer) => void, failed: (answer: Answer) => void) =>
    'coords' in answer ? found(answer) : failed({ ...answer, PERMISSION_DENIED: 1, TIMEOUT: 3 } as Answer)
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } })
}

afterEach(() => vi.unstubAllGlobals())

test('the place is rounded to about a kilometre', async () => {
  answerWith({ coords: { latitude: 35.68923, longitude: 51.38897 } })
  expect(await locate()).toEqual({ latitude: 35.69, longitude: 51.39 })
})

test.each([
  [{ coords: { latitude: 52.52, longitude: 13.4 } }, 'abroad'],
  [{ code: 1 }, 'denied'],
  [{ code: 2 }, 'unavailable'],
  [{ code: 3 }, 'slow'],
] satisfies [Answer, string][])('case %#: why there is no place is told', async (answer, reason) => {
  answerWith(answer)
  expect(await locate()).toBe(reason)
})

test('a browser without geolocation says so', async () => {
  vi.stubGlobal('navigator', {})
  expect(await locate()).toBe('unsupported')
})
