/** Numbers from 0 to below 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const KNOWN_PLACES =
  'Bamako Gao Kidal Timbuktu Mopti Ménaka Niamey Agadez Tillabéri Diffa Ouagadougou Djibo Dori Kaya Abidjan Bouaké Lagos Kano Maiduguri N’Djamena'.split(
    ' ',
  )
const KNOWN_ACTORS = [
  'Nigerien soldiers',
  'Malian troops',
  'the Nigerian army',
  'French forces',
  'UN peacekeepers',
  'rebels',
]
const SYLLABLES = 'ba dou ga ka lo mi ne ra sa ti zo wen tar fol gue han'.split(' ')
const CAUSES = [
  'a dispute over pasture',
  'unpaid wages',
  'the closing of a border',
  'the arrest of a judge',
  'a rise in prices',
]
const SOURCES = ['Lake Observer', 'River Post', 'Desert Courier', 'Highland Monitor', 'Delta Review']

/** What a sentence can be filled with. */
const SLOTS: Readonly<Record<string, (draw: Draw) => string>> = {
  day: ({ number }) => `${number(1, 28)}`,
  month: ({ pick }) => pick(MONTHS),
  place: ({ pick, names }) => pick(pick([names.towns, names.towns, KNOWN_PLACES])),
  group: ({ pick, names }) => pick(pick([names.acronyms, KNOWN_ACTORS])),
  person: ({ pick, names }) => pick(names.people),
  some: ({ number }) => `${number(2, 60)}`,
  many: ({ number }) => `${number(1, 90)},${number(100, 999)}`,
  cause: ({ pick }) => pick(CAUSES),
  source: ({ pick, number }) => `${pick(SOURCES)}, No. ${number(1, 400)}`,
}

const SENTENCES = [
  'On {month} {day}, {group} attacked a convoy of {group} near {place}, killing {some} people ({source}).',
  'In early {month}, clashes between {group} and {group} broke out around {place} over {cause}; at least {some} fighters died.',
  'By the end of {month}, {many} people had fled {place} for {place} and the villages along the river.',
  'A roadside bomb wounded {some} members of {group} between {place} and {place} on {month} {day}.',
  '{group} captured the town of {place} on {month} {day} and held it until {group} came back two weeks later.',
  'In {month}, {person} called for talks with {group}, but no delegation came to {place}.',
  'On {day} {month}, the government and {group} signed a ceasefire in {place} that was to last {some} days.',
  'Gunmen abducted {some} teachers in {place} in {month}; {group} said later that it held them.',
  'The harvest around {place} failed that year, and traders said that prices had doubled since {month}.',
  'Protesters marched through {place} on {month} {day} because of {cause}, and police arrested {some} of them.',
  'From {month} to {month}, {group} carried out air strikes near {place} that killed {some} to {some} militants ({source}).',
  'According to the {source}, {many} refugees from {place} had been registered by {month}.',
  'Nobody was punished for what happened in {place}, although {person} had promised an inquiry into {cause}.',
  'Observers disagree about whether {group} ever had more than {some} fighters under arms.',
  'For most people in {place}, {cause} mattered more than the quarrel between the capital and {group}.',
  'The {source} had warned in {month} that the wells of {place} were running dry.',
  'Little is known about {person}, who is said to come from a family of traders in {place}.',
  'It remained unclear who would pay for the {some} schools that {place} had been promised.',
  'Under the plan, {group} would have to leave {place} before the rains, which few thought likely.',
  'Trade with {place} has long been in the hands of {some} families, and {cause} did not change that.',
  '{person}, a commander of {group}, was killed in an ambush near {place} in mid-{month}.',
]
const SECTIONS = ['Status of the Fighting', 'Number of Deaths', 'Political Developments']

interface Names {
  readonly towns: readonly string[]
  readonly people: readonly string[]
  readonly groups: readonly string[]
  readonly acronyms: readonly string[]
}

interface Draw {
  readonly number: (least: number, most: number) => number
  readonly pick: <Value>(values: readonly [Value, ...Value[]] | readonly Value[]) => Value
  readonly names: Names
}

/** How much to make up. */
export interface MakeUpOptions {
  /** Units of text, at least. */
  readonly length: number
  readonly seed: number
}

/**
 * A report that nobody wrote, for measuring: a list of parties, then sections of year entries of 1950 to 2024, whose
 * sentences differ in dates, places, people and numbers. A longer one has longer entries and more names.
 */
export function makeUpReport({ length, seed }: MakeUpOptions): string {
  const draw = drawFrom(randomFrom(seed), length)
  const years = Array.from({ length: 75 }, (_, index) => 1950 + index)
  const perEntry = length / (SECTIONS.length * years.length)
  const parties = draw.names.groups.map((group, index) => `${index + 1}. ${group}\n\n${paragraph(draw, 300)}\n`)
  const sections = SECTIONS.map((title) => {
    const entries = years.map((year) => {
      const paragraphs = Array.from({ length: Math.ceil(perEntry / 800) }, () =>
        paragraph(draw, Math.min(perEntry, 800)),
      )
      return `${year} ${paragraphs.join('\n\n')}\n`
    })
    return `## ${title}\n\n${entries.join('\n')}`
  })
  return [`# Sahara (1950)\n\n## Parties to the Conflict\n\n${parties.join('\n')}`, ...sections].join('\n')
}

function paragraph({ pick, ...draw }: Draw, length: number): string {
  let text = ''
  while (text.length < length) {
    const sentence = pick(SENTENCES).replace(
      /\{(\w+)\}/g,
      (_, slot: string) => SLOTS[slot]?.({ pick, ...draw }) ?? slot,
    )
    text += `${text && ' '}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
  }
  return text
}

function drawFrom(random: () => number, length: number): Draw {
  const number: Draw['number'] = (least, most) => least + Math.floor(random() * (most - least + 1))
  const pick: Draw['pick'] = (values) => values[number(0, values.length - 1)] as (typeof values)[number]
  const word = (): string => {
    const letters = Array.from({ length: number(2, 3) }, () => pick(SYLLABLES)).join('')
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  const list = (size: number, make: () => string): string[] => [...new Set(Array.from({ length: size }, make))]
  // A text ten times as long names about three times as many people and places.
  const size = Math.ceil(Math.sqrt(length) / 4)
  const groups = list(Math.min(40, Math.ceil(size / 10)), () => {
    const [one, other] = [word(), word()]
    return `${one} Front for ${other} (${one.charAt(0)}F${other.slice(0, 2).toUpperCase()})`
  })
  const names: Names = {
    towns: list(size, word),
    people: list(size, () => `General ${word()} ${word()}`),
    groups,
    acronyms: groups.map((group) => `the ${/\((\w+)\)/.exec(group)?.[1] ?? group}`),
  }
  return { number, pick, names }
}
