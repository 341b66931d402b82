import { share } from '../src/evaluation/ratio.ts'
import type { Part } from '../src/evaluation/score-facts.ts'
import { scoreTypes, type TypeScore } from '../src/evaluation/score-types.ts'
import { EVENT_TYPES } from '../src/vocabulary/event-types.ts'
import { FIGURES } from './accuracy-figures.ts'
import { HALVES, type Half, type ScoredReport } from './coded-reports.ts'
import { unknownTriggers } from './unknown-triggers.ts'

/** A column of a table by report: what it says of one report, or of several taken together. */
interface Column {
  readonly name: string
  readonly of: (reports: readonly ScoredReport[]) => string
}

/** Counts of few things, which say more as such than in percent. */
const PARTS: readonly { readonly name: string; readonly of: (report: ScoredReport) => Part }[] = [
  { name: 'killed right', of: ({ events }) => events.killed },
  { name: 'figures found', of: ({ figures }) => figures.found },
  { name: 'figures precise', of: ({ figures }) => figures.precise },
  { name: 'parties found', of: ({ parties }) => parties.found },
  { name: 'parties precise', of: ({ parties }) => parties.precise },
]
const RATIOS = FIGURES.filter((figure) => !PARTS.some((part) => part.name === figure.name))

/** The share of the coded mentions that no row has a word for, in percent. */
const unknownShare = ({ settled: { wanted } }: ScoredReport): number =>
  100 * share(unknownTriggers(wanted).length, wanted.length)

const TEXT_COLUMNS = ['report', 'half', 'type']

const INTRODUCTION = `# Accuracy

How well Annalist reads reports. This page is made by \`npm run accuracy\`, and a test fails when it no longer says what
the program does.

## How the figures were made

The reports below were coded by hand: what happened, when, where, who took part and how many people came to harm; the
numbers told for periods, stocks and totals; and the parties. They stand in \`corpus/\` and \`tests/gold/reports/\`, what was
coded in \`tests/gold/\`. A report is read as ingestion reads it, and what comes out is compared with what was coded.

Events are compared mention by mention: a happening that is told in three places must be found in three places. A mention
that was read belongs to the coded one whose characters it shares, one to one, the best fit first. What a coder called
optional (a matter of taste whether it is a happening) neither helps nor hurts. Names count over all that was coded and all
that was read, so what was not found lowers them too. F1 is the harmonic mean of precision (of what was read, how
much is right) and recall (of what is there, how much was read).

**Developed and held out.** The reading is developed against the reports called *developed*: what it misses in them is looked
at, and rules are written for it. Of those that are *held out* only the figures on this page are looked at, never what was
missed, so they are the better guess at what a new report will get; only their layout (titles, labels, markup) was seen.
Where the developed half is read better, the
difference is what knowing the texts gained.`

/** The page that says how well each coded report is read. */
export function accuracyPage(reports: readonly ScoredReport[]): string {
  const means = [...RATIOS, { name: 'new words', of: unknownShare }].map(
    ({ name, of }) => ({ name, of: (some) => mean(some.map(of)).toFixed(1) }) satisfies Column,
  )
  const sums = PARTS.map(({ name, of }) => ({ name, of: (some) => partInWords(sum(some.map(of))) }) satisfies Column)
  return `${INTRODUCTION}

## By report

In percent; below each half the mean of its reports.

${reportTable(reports, means, 'mean')}

${RATIOS.map(({ name, says }) => `- **${name}**: ${says}`).join('\n')}
- **new words**: coded mentions in whose words no row of their type has a trigger, so that the vocabulary meets them for the first time

## Deaths, figures and parties by report

How many of how many; below each half the sum of its reports.

${reportTable(reports, sums, 'sum')}

- **killed right**: of the mentions found that give a number of people killed, those with both bounds right
- **found**: of the coded, those that were read; **precise**: of those read, the coded

## By type of event

Recall: of the coded mentions of a type, those read with a type that the coder allows. Precision: of the mentions read as a
type, those for which it is allowed. Few mentions make a rough figure.

${typeTable(reports)}
`
}

const inHalf = (reports: readonly ScoredReport[], half: Half): readonly ScoredReport[] =>
  reports.filter((report) => report.half === half)

function reportTable(reports: readonly ScoredReport[], columns: readonly Column[], together: string): string {
  const row = (name: string, half: Half, some: readonly ScoredReport[]) => [
    name,
    half,
    ...columns.map(({ of }) => of(some)),
  ]
  return table(
    ['report', 'half', ...columns.map(({ name }) => name)],
    HALVES.flatMap((half) => {
      const members = inHalf(reports, half)
      return [...members.map((report) => row(report.name, half, [report])), row(`**${together}**`, half, members)]
    }),
  )
}

function typeTable(reports: readonly ScoredReport[]): string {
  const halves = HALVES.map((half) => scoreTypes(inHalf(reports, half).map(({ settled }) => settled)))
  const cells = (score: TypeScore | undefined): readonly string[] => [
    partInWords({ ok: score?.found ?? 0, of: score?.wanted ?? 0 }),
    partInWords({ ok: score?.right ?? 0, of: score?.read ?? 0 }),
  ]
  return table(
    ['type', ...HALVES.flatMap((half) => [`${half}: recall`, 'precision'])],
    EVENT_TYPES.map(({ type }) => [
      type,
      ...halves.flatMap((half) => cells(half.find((score) => score.type === type))),
    ]),
  )
}

const mean = (figures: readonly number[]): number =>
  share(
    figures.reduce((total, figure) => total + figure, 0),
    figures.length,
  )

const sum = (parts: readonly Part[]): Part => ({
  ok: parts.reduce((total, { ok }) => total + ok, 0),
  of: parts.reduce((total, { of }) => total + of, 0),
})

const partInWords = ({ ok, of }: Part): string => (of === 0 ? '–' : `${Math.round((100 * ok) / of)}% (${ok} of ${of})`)

/** A Markdown table; columns of figures are set to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((name) => (TEXT_COLUMNS.includes(name) ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}
