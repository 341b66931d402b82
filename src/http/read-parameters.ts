import type { Understood } from '../model/answer.ts'
import { daysOf } from '../model/edtf.ts'
import type { EventStore } from '../model/event-store.ts'
import { FILTER_NAMES } from '../model/query.ts'
import { UserError } from '../model/user-error.ts'
import { readQueryWords } from '../questions/index.ts'
import type { ListParameters } from './list-parameters.ts'

/** A parameter in query words. */
interface Piece {
  readonly parameter: string
  readonly words: string
}

/** Quotation marks of all kinds would end the value early. */
const quoted = (value: string): string => `"${value.replace(/["“”„«»]/g, ' ')}"`

/**
 * Makes filters of parameters by putting them into query words, so that one reader reads names and dates for all faces.
 * @throws UserError; where it is about one parameter, its context names the `parameter`
 */
export async function readParameters(parameters: ListParameters, store: EventStore): Promise<Understood> {
  const dates = await readRange(parameters, store)
  const pieces: Piece[] = FILTER_NAMES.flatMap((parameter) => {
    const values = parameters[parameter] ?? []
    return values.length > 0 ? [{ parameter, words: `${parameter}:${values.map(quoted).join(',')}` }] : []
  })
  if (dates) pieces.push({ parameter: 'from', words: `date:${dates}` })
  // Last, so that a quotation mark left open swallows no other parameter.
  if (parameters.q) pieces.push({ parameter: 'q', words: parameters.q })
  return readPieces(pieces, store)
}

/** `from` and `to` as one EDTF date. */
async function readRange({ from, to }: ListParameters, store: EventStore): Promise<string | undefined> {
  const pieces: Piece[] = []
  if (from?.trim()) pieces.push({ parameter: 'from', words: `since:${quoted(from)}` })
  if (to?.trim()) pieces.push({ parameter: 'to', words: `until:${quoted(to)}` })
  if (pieces.length === 0) return undefined
  const [range = '', ...rest] = (await readPieces(pieces, store)).filters.date ?? []
  // Dates that do not join to a range are given back as they are.
  if (rest.length === 0 && daysOf(range)) return range
  const message = `“${from?.slice(0, 40)}” is after “${to?.slice(0, 40)}”. Write the earlier one as from.`
  throw new UserError('bad-date', message, { parameter: 'from' })
}

/** Reads all pieces at once; where that fails, one by one, to name the parameter. */
async function readPieces(pieces: readonly Piece[], store: EventStore): Promise<Understood> {
  try {
    return await readQueryWords(pieces.map(({ words }) => words).join(' '), store)
  } catch (error) {
    for (const { parameter, words } of pieces) await blaming(parameter, () => readQueryWords(words, store))
    throw error
  }
}

/**
 * What `act` gives.
 * @throws UserError of it with the `parameter` in its context
 */
export async function blaming<Value>(parameter: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(error.identifier, error.message, { ...error.context, parameter })
  }
}
