import { type Json, objectsOf, textOf } from './json.ts'

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
)

/** What Discord refuses in commands though its description of the API allows it. */
export function commandProblems(commands: unknown): readonly string[] {
  const list = objectsOf(commands)
  return [
    ...(list.length > 100 ? ['more than 100 commands'] : []),
    ...repeated(list.map(({ name, type }) => `${type ?? 1} ${name}`)).map((name) => `two commands ${name}`),
    ...list.flatMap((command) => [
      ...partProblems(command),
      ...(textSize(command) > 8000 ? [`command ${command.name} has more than 8000 characters`] : []),
    ]),
  ]
}

/** A command or an option, and the options in it. */
function partProblems(part: Json): readonly string[] {
  const options = objectsOf(part.options)
  const required = options.map((option) => option.required === true)
  return [
    ...nameProblems(part),
    ...(textOf(part.description) ? [] : [`${part.name} has no description`]),
    ...(part.autocomplete === true && objectsOf(part.choices).length > 0
      ? [`${part.name} has choices and completion`]
      : []),
    ...repeated(options.map(({ name }) => textOf(name))).map((name) => `two options ${name} in ${part.name}`),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? [`a required option after an optional one in ${part.name}`]
      : []),
    ...objectsOf(part.choices)
      .filter(({ value }) => textOf(value).length > 100)
      .map(() => `a choice over 100 in ${part.name}`),
    ...options.flatMap(partProblems),
  ]
}

function nameProblems(part: Json): readonly string[] {
  const localised = Object.entries(part.name_localizations ?? {})
  const names = [textOf(part.name), ...localised.map(([, name]) => textOf(name))]
  const locales = [...localised, ...Object.entries(part.description_localizations ?? {})].map(([locale]) => locale)
  return [
    ...names.filter((name) => !NAME.test(name) || name !== name.toLowerCase()).map((name) => `${name} is no name`),
    ...locales.filter((locale) => !LOCALES.has(locale)).map((locale) => `${locale} is no locale`),
  ]
}

/** Characters of a command as Discord counts them, the longest localisation of each text. */
function textSize(part: Json): number {
  const longest = (text: unknown, localised: unknown) =>
    Math.max(...[text, ...Object.values(localised ?? {})].map((one) => textOf(one).length))
  const own = longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations)
  return [...objectsOf(part.options), ...objectsOf(part.choices)].reduce((sum, inner) => sum + textSize(inner), own)
}

/** The values that stand more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
