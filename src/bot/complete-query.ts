import type { APIApplicationCommandOptionChoice } from 'discord.js'
import type { EventStore, Suggestion } from '../model/event-store.ts'
import { lengthOf } from './safe-text.ts'

/** Kinds that a suggestion can have here and the filter of each. */
const FILTER_OF = { place: 'place', actor: 'actor', type: 'type', year: 'date' } as const
type Kind = keyof typeof FILTER_OF
const KINDS = Object.keys(FILTER_OF) as readonly Kind[]
/** Words that a name is looked for in: "Movement for the Unity". */
const LONGEST_NAME = 4
const MOST_CHOICES = 25
const CHOICE_SIZE = 100

type Choice = APIApplicationCommandOptionChoice<string>

/**
 * Completes the last words of a question by the names that the store knows: whole questions to pick from, best first.
 * The longest run of last words that begins a name is completed, or else the longest that comes near to one.
 * @example completeQuery('2014 tim', store) // [{ name: '2014 Timbuktu', value: '2014 place:timbuktu' }]
 */
export async function completeQuery(text: string, store: EventStore): Promise<readonly Choice[]> {
  const words = text.trim().split(/\s+/)
  let near: readonly Choice[] = []
  for (let kept = Math.max(0, words.length - LONGEST_NAME); kept < words.length; kept += 1) {
    const head = words.slice(0, kept)
    const found = await store.suggest(words.slice(kept).join(' '), { kinds: KINDS, limit: MOST_CHOICES })
    const begun = found.filter(({ how }) => how !== 'near')
    if (begun.length > 0) return choicesOf(head, begun)
    if (near.length === 0) near = choicesOf(head, found)
  }
  return near
}

/** Choices that go on from the words before; of two with one name, the later says what kind it is. */
function choicesOf(head: readonly string[], suggestions: readonly Suggestion[]): readonly Choice[] {
  const names = new Set<string>()
  const choices = suggestions.filter(isCompletable).map(({ kind, id, name }): Choice => {
    const whole = [...head, name].join(' ')
    const told = names.has(whole) ? `${whole} (${kind})` : whole
    names.add(told)
    return { name: told, value: [...head, `${FILTER_OF[kind]}:${id}`].join(' ') }
  })
  return choices.filter(({ name, value }) => lengthOf(name) <= CHOICE_SIZE && lengthOf(value) <= CHOICE_SIZE)
}

function isCompletable(suggestion: Suggestion): suggestion is Suggestion & { readonly kind: Kind } {
  return suggestion.kind in FILTER_OF
}
