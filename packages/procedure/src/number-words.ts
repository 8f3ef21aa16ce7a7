const largest = 10n ** 18n

const persianUnits =
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ')
const persianTens = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ')
const persianHundreds = 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ')

const englishUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const englishScales: [value: bigint, name: string][] = [
  [10n ** 18n, 'quintillion'],
  [10n ** 15n, 'quadrillion'],
  [10n ** 12n, 'trillion'],
  [10n ** 9n, 'billion'],
  [10n ** 6n, 'million'],
  [1000n, 'thousand'],
]

/**
 * A whole number from 0 to 10^18 in Persian words: «دو میلیون و پانصد هزار». Above a milliard it counts in thousands
 * and millions of milliards («هزار و دویست میلیارد»), since بیلیون and تریلیون are not read alike by everyone.
 * Throws RangeError outside the range.
 */
export function numberToPersianWords(number: bigint): string {
  assertInRange(number)
  return number === 0n ? 'صفر' : persianParts(number).join(' و ')
}

/** A whole number from 0 to 10^18 in English words: “two million five hundred thousand”. Throws RangeError outside. */
export function numberToEnglishWords(number: bigint): string {
  assertInRange(number)
  return number === 0n ? 'zero' : englishParts(number).join(' ')
}

function assertInRange(number: bigint): void {
  if (number < 0n || number > largest) throw new RangeError('number is not between 0 and 10^18')
}

function persianParts(number: bigint): string[] {
  if (number === 0n) return []
  for (const [value, name] of [
    [10n ** 9n, 'میلیارد'],
    [10n ** 6n, 'میلیون'],
    [1000n, 'هزار'],
  ] as const) {
    if (number < value) continue
    const count = number / value
    const head = value === 1000n && count === 1n ? name : `${persianParts(count).join(' و ')} ${name}`
    return [head, ...persianParts(number % value)]
  }
  const small = Number(number)
  if (small < 20) return pick(persianUnits, small)
  if (small < 100) return [...pick(persianTens, Math.floor(small / 10) - 2), ...persianParts(number % 10n)]
  return [...pick(persianHundreds, Math.floor(small / 100) - 1), ...persianParts(number % 100n)]
}

function englishParts(number: bigint): string[] {
  if (number === 0n) return []
  for (const [value, name] of englishScales) {
    if (number >= value) return [...englishParts(number / value), name, ...englishParts(number % value)]
  }
  const small = Number(number)
  if (small < 20) return pick(englishUnits, small)
  if (small < 100) {
    return [[...pick(englishTens, Math.floor(small / 10) - 2), ...englishParts(number % 10n)].join('-')]
  }
  return [...pick(englishUnits, Math.floor(small / 100)), 'hundred', ...englishParts(number % 100n)]
}

function pick(words: string[], index: number): string[] {
  return words.slice(index, index + 1)
}
