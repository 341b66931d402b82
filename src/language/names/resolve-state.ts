import { foldText } from '../../model/fold-text.ts'
import type { ActorRow } from '../../model/lexicon.ts'
import { COUNTRIES } from '../../vocabulary/countries.ts'
import type { NameMention } from './name-mention.ts'

/** The governments among a report's parties, and the one that the report is about. */
export interface States {
  /** By ISO 3166-1 alpha-2. */
  readonly byCountry: ReadonlyMap<string, ActorRow>
  /** Whom "the government" and "the army" mean; null where several could be. */
  readonly home: ActorRow | null
}

const codeOf = new Map<string, string>(
  COUNTRIES.flatMap(({ code, name, aliases, demonyms }) =>
    code === null ? [] : [name, ...aliases, ...demonyms].map((word): [string, string] => [foldText(word), code]),
  ),
)
const STATE_HEAD =
  /\b(?:troops?|forces?|army|armies|soldiers?|military|navy|air force|government|authorities|police|gendarmes|parliament|marines?|warplanes?|jets|officers?|artillery|cabinet|state|regime|commandos?|security forces)$/i
const HOME =
  /^(?:the )?(?:government|governments|government (?:forces|troops|soldiers|army)|army|armed forces|security forces|military|state|authorities|central government|regime|government side)$/i

/** The country that a name or adjective means, undefined for other words. */
export function countryCodeOf(word: string): string | undefined {
  return codeOf.get(foldText(word))
}

/** The country that the first word of a phrase means that means one: "two Malian soldiers". */
export function countryCodeIn(phrase: string): string | undefined {
  return phrase
    .split(/[\s’']+/)
    .map(countryCodeOf)
    .find((code) => code !== undefined)
}

/** The government that a country, a demonym with its forces, or "the army" stands for, undefined where none of the report's is meant. */
function stateMeant(mention: NameMention, { byCountry, home }: States): ActorRow | undefined {
  if (mention.kind === 'country' && mention.place?.country) return byCountry.get(mention.place.country)
  if (mention.kind === 'name') return byCountry.get(countryCodeOf(mention.text) ?? '')
  if (mention.kind !== 'actor' || (mention.actorKind !== 'forces' && mention.actorKind !== 'state')) return undefined
  const words = mention.name.replace(/^(?:\d[\d,.]*|an?|the) /, '')
  if (HOME.test(words)) return home ?? undefined
  if (!STATE_HEAD.test(words)) return undefined
  const code = countryCodeIn(words)
  return code ? byCountry.get(code) : undefined
}

/**
 * Names by the party that they belong to: "French troops" and "France" are the Government of France, "the army" the one
 * that the report is about. The words stay as they are in `text`, the phrase as an alias.
 */
export function resolveState(mention: NameMention, states: States): NameMention {
  const state = stateMeant(mention, states)
  if (!state) return mention
  const aliases = [...new Set([mention.name, ...mention.aliases, ...state.aliases])].filter(
    (alias) => alias !== state.name,
  )
  const kind = mention.kind === 'name' ? 'actor' : mention.kind
  return { ...mention, kind, id: state.id, name: state.name, aliases }
}
