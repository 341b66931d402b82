/** Units of what is worth remembering: longer texts seldom come twice. */
const LONGEST = 64

/**
 * A pure reader of words that reads each word once, as the same words come again and again. What it knows is dropped as
 * a whole when it is too much: a long report has more words than are worth their room.
 * @param most how many words to know at once
 * @example const fold = remember((word: string) => word.toLowerCase(), 1000); fold('Gao') // 'gao'
 */
export function remember<Value>(read: (word: string) => Value, most: number): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    if (word.length > LONGEST) return read(word)
    const held = known.get(word)
    if (held !== undefined || known.has(word)) return held as Value
    const value = read(word)
    if (known.size >= most) known.clear()
    known.set(word, value)
    return value
  }
}
