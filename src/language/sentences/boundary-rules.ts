import { ABBREVIATIONS, type AbbreviationKind, SENTENCE_OPENERS } from '../../vocabulary/en/abbreviations.ts'

/** Says of a stop with a space after it whether a sentence ends there; the first row that fits decides. */
export interface BoundaryRule {
  readonly id: string
  readonly reason: string
  /** What stands before the space, to the end. */
  readonly before: RegExp
  /** What stands after the space, from its first character. */
  readonly after: RegExp
  readonly ends: boolean
  /** Texts in which the row decides; `|` marks the space it decides on. */
  readonly examples: readonly string[]
}

const words = (kind: AbbreviationKind): string =>
  (ABBREVIATIONS.find((row) => row.kind === kind)?.words ?? []).map((word) => word.replace('.', '\\.')).join('|')
const abbreviated = (kind: AbbreviationKind, flags = 'u'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}.'’-])(?:${words(kind)})\\.$`, flags)

const OPENER = new RegExp(`^["“‘'([]*(?:${SENTENCE_OPENERS.join('|')})(?![\\p{L}\\p{N}.'’-])`, 'u')
const CAPITAL = /^["“‘'([]*[\p{Lu}\p{N}$€£]/u
const LOWER = /^["“‘'([]*\p{Ll}/u
const NUMBER = /^[[(]?(?:\d|[ivxlc]+\b|[IVXLC]+\b)/
const ANYTHING = /^/

/** How stops are read where the general splitter cannot know, first match first. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  {
    id: 'title',
    reason: 'a rank or an office goes with the name after it',
    before: abbreviated('title'),
    after: ANYTHING,
    ends: false,
    examples: ['He met Gen.|Torres.', 'On St.|Patrick’s Day it rained.', 'Brig.|Gen. Alzate was freed.'],
  },
  {
    id: 'number',
    reason: 'the number of an issue, a volume or a page',
    before: abbreviated('number', 'iu'),
    after: NUMBER,
    ends: false,
    examples: ['See Report No.|39 on it.', 'It is in vol.|116, p. 4.', 'See pp.|12-14 on it.', 'Some c.|400 men came.'],
  },
  {
    id: 'month',
    reason: 'the day or the year of a month',
    before: abbreviated('month'),
    after: /^\d/,
    ends: false,
    examples: ['It began on Jan.|25 at dawn.', 'By Sept.|2 they had left.', 'In Dec.|2015 it ended.'],
  },
  {
    id: 'month-in-front',
    reason: 'the month that a sentence opens with does not end it',
    before: new RegExp(
      `(?:^|\\b\\d{4}\\s|[.!?…:;]["”’')\\]]*\\s)(?:Only |Again )?(?:In|By|Since|Until|From|During|Before|After|Throughout|in|by|since|until) (?:early |mid-|late |the end of )?(?:${words('month')})\\.$`,
      'u',
    ),
    after: CAPITAL,
    ends: false,
    examples: ['In Feb.|Vladimir Putin gave an order.', '2017: By early Oct.|The Hague had ruled.'],
  },
  {
    id: 'inner',
    reason: 'the phrase goes on after "e.g." and its like',
    before: abbreviated('inner'),
    after: ANYTHING,
    ends: false,
    examples: ['Armed groups, e.g.|Ansar Dine, stayed.', 'It was Army vs.|Police that day.'],
  },
  {
    id: 'lower-case',
    reason: 'an abbreviation, an acronym or an ellipsis followed by a small letter',
    before: new RegExp(
      `(?:(?<![\\p{L}\\p{N}])(?:${words('number')}|${words('month')}|${words('closing')}|\\p{Lu}|(?:\\p{L}\\.)+\\p{L})\\.|\\.\\.|…)["”’')\\]]*$`,
      'u',
    ),
    after: LOWER,
    ends: false,
    examples: ['The U.S.|envoy left.', 'Guns, drugs, etc.|were found.', 'He would go …|but not yet.'],
  },
  {
    id: 'clock',
    reason: 'a day or a zone goes with the hour',
    before: /[ap]\.m\.$/i,
    after: /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|GMT|UTC|EST|[A-Z]+T)\b/,
    ends: false,
    examples: ['It went off at 8 p.m.|Friday in the market.', 'At 5 a.m.|GMT they left.'],
  },
  {
    id: 'closing-abbreviation',
    reason: 'a capital after an abbreviation that may stand last',
    before: /(?<![\p{L}\p{N}])(?:a\.m|p\.m|etc)\.["”’')\]]*$/u,
    after: CAPITAL,
    ends: true,
    examples: ['It began at 5 a.m.|Gunmen came by boat.', 'They took guns, etc.|Police came.'],
  },
  {
    id: 'opener-after-acronym',
    reason: 'an article, a pronoun or the like begins the next sentence',
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${words('month')}|${words('closing')}|\\p{L}|(?:\\p{L}\\.)+\\p{L})\\.["”’')\\]]*$`,
      'u',
    ),
    after: OPENER,
    ends: true,
    examples: ['Arms came from the U.S.|The rest was bought.', 'They fell back on plan B.|It failed.'],
  },
  {
    id: 'acronym',
    reason: 'a capital after an acronym or an initial belongs to the same name',
    before: /(?<![\p{L}\p{N}'’-])(?:\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u,
    after: ANYTHING,
    ends: false,
    examples: ['The U.S.|Congress agreed.', 'J.|Smith wrote it.', 'John F.|Kerry came.'],
  },
  {
    id: 'closing-name',
    reason: 'a company, a junior or "et al." goes on with a name',
    before: abbreviated('closing'),
    after: ANYTHING,
    ends: false,
    examples: ['Acme Corp.|Vice President Roy left.', 'It is told by Roy et al.|2014.'],
  },
  {
    id: 'after-quote',
    reason: 'a stop within the closing quotation mark or bracket, then a capital',
    before: /(?<=[\p{L}\p{N}%)][.!?…]+)["”’')\]]+$/u,
    after: CAPITAL,
    ends: true,
    examples: ['He called it “a farce.”|The talks went on.', 'They caught Hir, "Marwan."|They were glad.'],
  },
  {
    id: 'plain',
    reason: 'a word with a stop after it, then a capital',
    before: /[\p{L}\p{N}%"”’')\]][.!?]+$/u,
    after: CAPITAL,
    ends: true,
    examples: ['It ended in 2015.|In 2016 it began anew.', 'They were led by Amadou Ba.|He fled.'],
  },
]
