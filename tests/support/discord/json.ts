/** An object of JSON. */
export type Json = { readonly [key: string]: unknown }

/** Whether a value is an object of JSON, lists not counted. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list; none where it is no list. */
export function objectsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A text; empty where the value is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** An object of JSON; an empty one where the value is none. */
export function asObject(value: unknown): Json {
  return isObject(value) ? value : {}
}
