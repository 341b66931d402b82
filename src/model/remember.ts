/** Units up to which a piece of a text is a copy: a longer one, kept, would keep the whole report in memory that it was cut from. */
const COPIED = 12

/**
 * A pure reader of words that reads each word once, as the same words come again and again. What it knows is dropped as
 * a whole when it is too much: a long report has more words than are worth their room.
 * @param most how many words to know at once
 * @param longest units of a word to know; more than is copied only where words are made, and not cut from a text
 * @example const fold = remember((word: string) => word.toLowerCase(), 1000); fold('Gao') // 'gao'
 */
export function remember<Value>(
  read: (word: string) => Value,
  most: number,
  longest = COPIED,
): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    if (word.length > longest) return read(word)
    const held = known.get(word)
    if (held !== undefined || known.has(word)) return held as Value
    const value = read(word)
    if (known.size >= most) known.clear()
    known.set(word, value)
    return value
  }
}
