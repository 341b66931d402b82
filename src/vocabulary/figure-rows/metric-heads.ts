import type { Metric } from '../record-words.ts'

/** What the head of a column, or the words before a row of numbers, say that the numbers count; the first that fits. */
export const METRIC_HEADS: readonly { readonly metric: Metric; readonly words: RegExp; readonly examples: readonly string[] }[] = [
  {
    metric: 'wounded',
    words: /\b(?:wounded|injured|injuries|maimed)\b/i,
    examples: ['Wounded', 'Civilians injured', 'Injuries per year'],
  },
  {
    metric: 'deaths',
    words: /\b(?:deaths?|dead|killed|fatalit(?:y|ies)|killings|death toll|victims|died|murders|murdered|body count|lives)\b/i,
    examples: ['Deaths', 'Peacekeepers killed', 'Fatalities (all causes)'],
  },
  {
    metric: 'asylum-seekers',
    words: /\basylum\b/i,
    examples: ['Asylum seekers', 'Asylum claims', 'Seekers of asylum'],
  },
  {
    metric: 'returnees',
    words: /\b(?:returnees|returned|returns)\b/i,
    examples: ['Returnees', 'Refugees returned', 'Returns'],
  },
  { metric: 'refugees', words: /\b(?:refugees?|exiles)\b/i, examples: ['Refugees', 'Refugees abroad', 'Exiles'] },
  {
    metric: 'idps',
    words: /\b(?:IDPs?|internally displaced|displaced (?:at home|inside|within))\b/i,
    examples: ['IDPs', 'Internally displaced', 'Displaced at home'],
  },
  {
    metric: 'displaced',
    words: /\b(?:displaced|displacement|homeless|uprooted)\b/i,
    examples: ['Displaced', 'Newly displaced', 'Homeless'],
  },
  {
    metric: 'budget',
    words: /\b(?:(?:defen[cs]e|military|security|army|war) (?:budget|spending|expenditure|vote|outlays?)|budget)\b/i,
    examples: ['Defence budget', 'Military spending ($m)', 'Budget'],
  },
  {
    metric: 'troops',
    words: /\b(?:troops|strength|soldiers|peacekeepers|personnel|fighters|men under arms|force level|ceiling|contingent)\b/i,
    examples: ['Troops', 'Strength', 'UN peacekeepers'],
  },
  {
    metric: 'attacks',
    words: /\b(?:attacks|incidents|bombings|air ?strikes|strikes|clashes|raids|ambushes|kidnappings|abductions|violations|sorties)\b/i,
    examples: ['Attacks', 'Security incidents', 'Air strikes'],
  },
]
