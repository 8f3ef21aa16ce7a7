import { expect, test } from 'vitest'
import { readDevice } from './device.ts'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0'

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, 'Chrome', 'Windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/140.0.0.0`, 'Microsoft Edge', 'Windows'],
  [`Mozilla/5.0 (Linux; Android 14; SM-A156E) ${chrome} Mobile Safari/537.36`, 'Chrome', 'Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox', 'Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
    'Safari',
    'iOS',
  ],
  ['', null, null],
])('%s is told as %s on %s', (userAgent, browser, platform) => {
  expect(readDevice(userAgent)).toEqual({ browser, platform })
})

test('keeps no version and no model, and reads no more than is worth reading', () => {
  const long = readDevice(`Mozilla/5.0 (Linux; Android 14; SM-A156E) ${'x'.repeat(100_000)} Firefox/142.0`)
  for (const word of Object.values(long)) expect(word?.length ?? 0).toBeLessThanOrEqual(40)
  expect(JSON.stringify(long)).not.toMatch(/SM-A156E|142|14/)
})
