/**
 * What somebody wrote as plain text: no control, direction or joining marks, no piles of accents, one kind of quotation
 * mark and dash, single spaces.
 * @example cleanText('Ki\u202edal  “2014”') // 'Kidal "2014"'
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/\p{C}/gu, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
