import { COMMON_WORDS } from '../../vocabulary/en/words-not-places.ts'
import type { Span } from '../span.ts'
import { isPersonName } from './is-person-name.ts'
import { partyLabelOf } from './party-labels.ts'
import { TITLE } from './person-patterns.ts'
import { fragmentsOf } from './read-fragments.ts'
import type { PartyTime } from './read-party-body.ts'

/** What the labels in the entry of a party say of it. */
export interface PartyDetails {
  readonly aliases: readonly string[]
  readonly leaders: readonly string[]
  /** EDTF; null where no label says so. */
  readonly founded: string | null
  readonly dissolved: string | null
}

/** "Leader: Anna Kral", "short form = CF"; the label is of few words. */
const LABELLED = /^(?<label>[\p{L}.][\p{L}\d.’' ()-]{0,38}?)(?::| [=–—]) ?(?<value>\S.*)$/u
/** What else a cell of other names says: "from 2022", "(special forces)". */
const ASIDE = /\s*\([^()]*\)|\s+(?:from|since|until|after|before)\s.*$|[“”"*]/g
const PEOPLE = /\s*[,;/&→+]\s*|\s+(?:and|then|or|later|plus)\s+/u
/** What stands before or behind the name of a person. */
const AROUND =
  /^(?:and|then|later|first|initially|originally|formerly|now|the late|late|\W+)\s+|\s*\([^()]*\)|\s*[“"‘][^”"’]*[”"’]|\s+(?:until|till|to|from|since|after|before|in|killed|died|captured|arrested|d\.)\s.*$|\s*[†‡*?]+|\s*[’'](?=\d).*$|\s+(?:19|20)\d\d.*$|[.\s]+$/giu
const RANK = new RegExp(`^(?:${TITLE}|(?:Gen|Col|Capt|Maj|Brig|Lt|Cmdr|Dr|Sgt|Adm|Sir|Cde|Comrade)\\b\\.? )+`, 'u')
const SMALL = '(?:ag|al|el|ould|bin|ben|ibn|de|del|di|da|dos|du|von|van|la|ole|wa|y|e)'
const NAME = new RegExp(
  String.raw`^(?:${SMALL}[ -])?\p{Lu}[\p{L}’'.-]*(?: (?:(?:${SMALL})[ -])*\p{Lu}[\p{L}’'.-]*){0,5}$`,
  'u',
)

/**
 * The people that a list of them names: "Col. Anna Kral (to 2003), then Dunn".
 * @example readPeople('Anna Kral, then Dunn') // ['Anna Kral', 'Dunn']
 */
export function readPeople(value: string): readonly string[] {
  return value
    .replace(/\([^()]*\)/g, '')
    .split(PEOPLE)
    .map((piece) => piece.trim().replace(AROUND, '').replace(RANK, '').replace(AROUND, '').trim())
    .filter((name) => name.length > 2 && NAME.test(name) && isPersonName(name))
    .filter((name) => name.includes(' ') || !COMMON_WORDS.has(name.toLowerCase()))
}

/**
 * The names that a list of them gives: "CF, “the Front” (in the press)".
 * @example readOtherNames('CF, “the Front”') // ['CF', 'the Front']
 */
export function readOtherNames(value: string): readonly string[] {
  return value
    .split(/[,;/]| or (?=["“\p{Lu}]|the )/u)
    .map((name) =>
      name
        .replace(ASIDE, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    )
    .filter((name) => name.length > 1)
}

/** A fragment that a label opens, with what it says and where that stands. */
function labelledIn(text: string, fragment: Span) {
  const { label, value } = LABELLED.exec(text.slice(fragment.start, fragment.end))?.groups ?? {}
  const kind = label === undefined ? undefined : partyLabelOf(label)
  return kind === undefined || value === undefined
    ? []
    : [{ kind, value, start: fragment.end - value.length, end: fragment.end }]
}

/**
 * What labels in the entry of a party say of it: "Leader: Anna Kral. Founded: 2003. Short form: CF".
 * @param times the dates in `text`
 * @example readPartyDetails('Boss: Anna Kral; short form: CF', []).leaders // ['Anna Kral']
 */
export function readPartyDetails(text: string, times: readonly PartyTime[]): PartyDetails {
  const found = fragmentsOf(text).flatMap((fragment) => labelledIn(text, fragment))
  const valuesOf = (kind: string) => found.filter((each) => each.kind === kind)
  const dateOf = (kind: string): string | null => {
    const [value] = valuesOf(kind)
    const time = value && times.find(({ start, end }) => value.start <= start && end <= value.end)
    return time?.edtf ?? null
  }
  return {
    aliases: valuesOf('alias').flatMap(({ value }) => readOtherNames(value)),
    leaders: valuesOf('leader').flatMap(({ value }) => readPeople(value)),
    founded: dateOf('founded'),
    dissolved: dateOf('ended'),
  }
}
