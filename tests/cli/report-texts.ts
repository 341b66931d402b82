/** A report that nobody wrote. */
export const NEPAL = `# Nepal

## Status of the Fighting

2014 On March 3 rebels attacked a police post near Pokhara, killing four officers (Himal Press).

2015 In May the army recaptured the town of Gorkha from the rebels. On June 12 the government and the rebels signed a ceasefire in Kathmandu.
`

/** The same a year later: one event is told otherwise, one is gone, one is new. */
export const NEPAL_LATER = `# Nepal

## Status of the Fighting

2014 On March 3 rebels attacked a police post near Pokhara, killing four officers (Himal Press).

2016 In August protesters marched through Kathmandu.
`

/** Another report. */
export const CHAD = `# Chad

## Status of the Fighting

2013 On April 9 gunmen abducted two aid workers near Abéché.
`

/** Text with front matter. */
export function withFrontMatter(fields: Readonly<Record<string, string>>, text: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`)
  return `---\n${lines.join('')}---\n\n${text}`
}
