import { repeated } from './command-rules.ts'
import { isObject, type Json, objectsOf, textOf } from './json.ts'

const LINK = 5

/** What Discord refuses in a message though its description of the API allows it. */
export function messageProblems(message: unknown): readonly string[] {
  if (!isObject(message)) return []
  const rows = objectsOf(message.components)
  const controls = rows.flatMap((row) => objectsOf(row.components))
  const mentions = isObject(message.allowed_mentions) ? message.allowed_mentions : {}
  const parses = Array.isArray(mentions.parse) ? mentions.parse : []
  return [
    ...(sizeOf(message.content) > 2000 ? ['content over 2000'] : []),
    ...(objectsOf(message.embeds).reduce((sum, embed) => sum + embedSize(embed), 0) > 6000 ? ['embeds over 6000'] : []),
    ...objectsOf(message.embeds).flatMap(embedProblems),
    ...(rows.length > 5 ? ['more than 5 rows'] : []),
    ...repeated(controls.map(({ custom_id }) => textOf(custom_id)).filter(Boolean)).map((id) => `two controls ${id}`),
    ...controls.flatMap(controlProblems),
    ...(parses.includes('users') && 'users' in mentions ? ['mentions both parsed and listed'] : []),
    ...(mentions.parse ? [] : ['no allowed_mentions: the message could ping people']),
  ]
}

/** What Discord refuses in choices for what is being typed. */
export function choiceProblems(data: unknown): readonly string[] {
  const choices = isObject(data) ? objectsOf(data.choices) : []
  return choices.filter(({ value }) => textOf(value).length > 100).map(({ name }) => `the value of ${name} is over 100`)
}

function embedProblems(embed: Json): readonly string[] {
  const empty = objectsOf(embed.fields).filter(({ name, value }) => !textOf(name).trim() || !textOf(value).trim())
  const urls = JSON.stringify(embed).match(/attachment:\/\//g) ?? []
  return [...empty.map(() => 'an empty field'), ...urls.map(() => 'an attachment that is not sent')]
}

function controlProblems(control: Json): readonly string[] {
  if (control.style === LINK) return control.url ? [] : ['a link without address']
  return control.custom_id ? [] : ['a control without custom_id']
}

function embedSize(embed: Json): number {
  const { author, footer } = embed
  const fields = objectsOf(embed.fields).map(({ name, value }) => sizeOf(name) + sizeOf(value))
  const named = sizeOf(isObject(author) ? author.name : '') + sizeOf(isObject(footer) ? footer.text : '')
  return fields.reduce((sum, size) => sum + size, sizeOf(embed.title) + sizeOf(embed.description) + named)
}

/** Code points. */
function sizeOf(text: unknown): number {
  return [...textOf(text)].length
}
