const longest = 150

/** Letters that turn the reading direction round (so that `exe.pdf` reads `fdp.exe`), and what is not seen at all. */
const deceiving =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/**
 * A file's name as it may be shown and given back: without folders, control and direction letters, at most 150
 * letters with its extension kept. The half space of Persian (ZWNJ) stays. Never empty.
 */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = base
    .replace(deceiving, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const letters = [...clean]
  if (letters.length === 0) return 'document'
  if (letters.length <= longest) return clean
  const extension = [...(/\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '')]
  return [...letters.slice(0, longest - extension.length), ...extension].join('')
}
