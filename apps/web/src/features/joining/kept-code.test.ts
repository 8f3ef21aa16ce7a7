import { beforeEach, expect, test } from 'vitest'
import { dropUnsent } from '../../lib/unsent.ts'
import { keepScannedCode, keptName, readKeptCode } from './kept-code.ts'

const visit = (address: string) => window.history.replaceState(null, '', address)

beforeEach(() => dropUnsent(keptName))

test('the code of a scanned paper is kept in the tab and leaves the address', () => {
  visit('/join?from=paper#xe4v-87rw-krpy')
  keepScannedCode()
  expect(readKeptCode()).toBe('XE4V-87RW-KRPY')
  expect(window.location.href).toMatch(/\/join\?from=paper$/)
})

test.each(['#main', '#XE4V-87RW-KRPA', '', '#%E0%A4%A'])('%s is no code: nothing is kept', (hash) => {
  visit(`/join${hash}`)
  keepScannedCode()
  expect(readKeptCode()).toBe('')
  expect(window.location.hash).toBe(hash)
})
