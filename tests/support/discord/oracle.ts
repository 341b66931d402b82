import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as spec from 'discord-api-spec/zod'
import { isObject, type Json } from './json.ts'

const schemas = new Map(Object.entries(spec))

/** The name of one of Discord's own schemas; in brackets, a list of such. */
export type Shape = string | readonly [string]

/** What does not fit Discord's description of its API in a value of JSON; empty where all does. */
export type Oracle = (shape: Shape, value: unknown) => readonly string[]

/**
 * Checks by Discord's own description: as the package `discord-api-spec` has it, and also as the file `openapi` has
 * it, where given. Schemas are closed: a field they do not name is a problem.
 */
export function createOracle(openapi?: string): Oracle {
  const byFile = openapi ? compileFile(openapi) : () => []
  return (shape, value) => {
    if (typeof shape === 'string') return [...byPackage(shape, value), ...byFile(shape, value)]
    if (!Array.isArray(value)) return [`expected a list of ${shape[0]}`]
    return value.flatMap((item) => [...byPackage(shape[0], item), ...byFile(shape[0], item)])
  }
}

function byPackage(name: string, value: unknown): readonly string[] {
  const schema = schemas.get(`${name}Schema`)
  if (!schema) throw new RangeError(`discord-api-spec has no schema ${name}`)
  const given = permissionsAsNumbers(name, value)
  const result = schema.safeParse(given)
  if (!result.success) return [`${name}: ${result.error.message}`]
  // Parsing drops what the schema does not name.
  return isDeepStrictEqual(result.data, given) ? [] : [`${name}: a field that Discord does not know in ${show(value)}`]
}

/** The description wants permissions as a number, which Discord's API and documentation want as a text. */
function permissionsAsNumbers(name: string, value: unknown): unknown {
  if (name !== 'ApplicationCommandUpdateRequest' || !isObject(value)) return value
  const { default_member_permissions: permissions } = value
  return typeof permissions === 'string' ? { ...value, default_member_permissions: Number(permissions) } : value
}

function compileFile(path: string): Oracle {
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isObject(document)) throw new RangeError(`${path} is no OpenAPI description`)
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema({ $id: 'discord', components: closed(document.components) })
  const compiled = new Map<string, ValidateFunction>()
  return (shape, value) => {
    const name = String(shape)
    const validate = compiled.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` })
    compiled.set(name, validate)
    if (validate(permissionsAsNumbers(name, value))) return []
    return [`${name}: ${ajv.errorsText(validate.errors)} in ${show(value)}`]
  }
}

/** The same schemas, an object with listed fields having no others; parts of an `allOf` stay open. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (!isObject(schema)) return schema
  const entries = Object.entries(schema).map(([key, part]) => [key, key === 'allOf' ? part : closed(part)] as const)
  const isOpen = !isObject(schema.properties) || 'additionalProperties' in schema
  return { ...Object.fromEntries(entries), ...(!isOpen && { additionalProperties: false }) } satisfies Json
}

function show(value: unknown): string {
  return JSON.stringify(value).slice(0, 2000)
}
