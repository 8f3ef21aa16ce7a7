import { formatTrackingCode, generateTrackingCode } from '@dadkar/procedure'
import { toPersianDigits } from '@dadkar/validators'
import { describe, expect, test } from 'vitest'
import { readSearch } from './read-search.ts'

const code = generateTrackingCode(new Uint8Array(16).fill(7))

describe('readSearch', () => {
  test('a code: as it is shown, in small letters, with spaces, as a scanner types it', () => {
    for (const typed of [code, formatTrackingCode(code), code.toLowerCase(), ` ${toPersianDigits(code)}\n`]) {
      expect(readSearch(typed)).toEqual({ ok: true, value: { enrolmentCode: code } })
    }
  })

  test('a national ID or a FIDA code, in any digits', () => {
    expect(readSearch('0084575948')).toEqual({ ok: true, value: { nationalId: '0084575948' } })
    expect(readSearch('۰۰۸-۴۵۷۵۹۴-۸')).toEqual({ ok: true, value: { nationalId: '0084575948' } })
    expect(readSearch('۱۲۱۲۳۴۵۶۷۸۹۰')).toEqual({ ok: true, value: { nationalId: '121234567890' } })
  })

  test('nothing, and what is neither, each with the error that helps', () => {
    const reasonOf = (typed: string) => {
      const read = readSearch(typed)
      return read.ok ? null : read.reason
    }
    expect(reasonOf('  ')).toBe('enrolment_search.one_of_both')
    expect(reasonOf('0084575949')).toBe('national_id.wrong_check_digit')
    expect(reasonOf('00845')).toBe('national_id.wrong_length')
    expect(reasonOf(code.slice(1))).toBe('enrolment_code.wrong_length')
    expect(reasonOf('سلام')).toBe('enrolment_code.wrong_character')
  })
})
