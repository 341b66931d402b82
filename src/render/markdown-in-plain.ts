/** How words that Markdown sets off are shown. */
export interface SetOff {
  readonly strong: (text: string) => string
}

/**
 * The Markdown of an answer as people read it: escapes undone, quotations and lists indented, strong words as they are
 * shown there.
 * @example markdownInPlain('**Gao**: \\*see\\*\n\n> “…”', { strong: (text) => text }) // 'Gao: *see*\n\n  “…”'
 */
export function markdownInPlain(markdown: string, { strong }: SetOff): string {
  return markdown
    .split('\n')
    .map((line) => {
      const indented = line.replace(/^> /, '  ').replace(/^- /, '  - ')
      // Whole strong stretches first: an escaped mark in them ends none.
      return indented
        .split(/(\*\*(?!\s)(?:\\.|[^\\*]|\*(?!\*))+\*\*)/)
        .map((part, index) => (index % 2 === 1 ? strong(unescaped(part.slice(2, -2))) : unescaped(part)))
        .join('')
    })
    .join('\n')
}

/** Text without the backslashes that make marks plain. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
